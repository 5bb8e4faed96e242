import type { CountTable } from '../groups/table/index.ts'
import type { Gap } from '../rules/gap.ts'

/** How far two coders agree beyond chance. */
export interface Kappa {
  readonly n: number
  /** Texts on which they agree. */
  readonly agreed: number
  readonly kappa: number
}

/**
 * Cohen's kappa of two coders from a square table: row = the code of one, column = that of the other, in the same order. A gap when
 * nothing was coded, or when both gave everything the same code (agreement by chance is then complete).
 */
export function cohenKappa(table: CountTable): Kappa | Gap {
  let [n, agreed, byChance] = [0, 0, 0]
  for (const [i, row] of table.entries()) {
    if (row.length !== table.length)
      throw new RangeError(`A table of two coders is square; row ${i + 1} has ${row.length} of ${table.length} cells`)
    n += row.reduce((sum, cell) => sum + cell, 0)
    agreed += row[i] ?? 0
  }
  for (const [i, row] of table.entries()) {
    const [one, other] = [row.reduce((sum, cell) => sum + cell, 0), table.reduce((sum, each) => sum + (each[i] ?? 0), 0)]
    byChance += one * other
  }
  if (n === 0) return { gap: 'no-answers', n }
  const expected = byChance / (n * n)
  return expected === 1 ? { gap: 'no-variation', n } : { n, agreed, kappa: (agreed / n - expected) / (1 - expected) }
}
