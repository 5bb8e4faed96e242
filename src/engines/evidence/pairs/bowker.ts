import type { CountTable } from '../groups/table/index.ts'
import { chiSquareTail } from '../special/tails.ts'

/** Bowker's test of whether changes between categories balance out. */
export interface Bowker {
  readonly statistic: number
  readonly df: number
  readonly p: number
}

/**
 * Bowker's test of symmetry of a square table (rows before, columns after). Pairs of categories between which nobody moved count for
 * nothing, in the degrees of freedom either. RangeError when the table is not square.
 */
export function bowker(table: CountTable): Bowker {
  let [statistic, df] = [0, 0]
  for (const [i, row] of table.entries()) {
    if (row.length !== table.length)
      throw new RangeError(`A change table is square; row ${i + 1} has ${row.length} of ${table.length} cells`)
    for (let j = 0; j < i; j++) {
      const [one, other] = [row[j] ?? 0, table[j]?.[i] ?? 0]
      if (one + other === 0) continue
      statistic += (one - other) ** 2 / (one + other)
      df++
    }
  }
  return { statistic, df, p: df === 0 ? 1 : chiSquareTail(statistic, df) }
}

/** Counts pairs of codes 0 to `categories` - 1 into a square table, rows before and columns after. */
export function changeTable(before: ArrayLike<number>, after: ArrayLike<number>, categories: number): number[][] {
  const table = Array.from({ length: categories }, () => new Array<number>(categories).fill(0))
  for (let i = 0; i < before.length; i++) {
    const row = table[before[i] ?? -1]
    const column = after[i] ?? -1
    if (row === undefined || row[column] === undefined) throw new RangeError(`Pair ${i + 1} has a code outside 0 to ${categories - 1}`)
    row[column]++
  }
  return table
}
