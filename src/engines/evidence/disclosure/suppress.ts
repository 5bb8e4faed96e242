import type { CountTable } from '../groups/table/index.ts'
import { auditTable, type Audit, type ShownTable } from './audit.ts'
import { SMALLEST_COUNT } from './thresholds.ts'

/** A table with its small cells hidden, and others with them so that none follows; with the audit of what is left. */
export interface Suppression {
  readonly shown: ShownTable
  /** Hidden because they are 1 to 4, and hidden to protect those. */
  readonly primary: number
  readonly complementary: number
  readonly audit: Audit
}

type Hidden = readonly (readonly boolean[])[]

/**
 * Hides cells of 1 to 4 people, then the smallest others that are needed, until the audit passes or nothing is left to hide. Zeros are
 * shown.
 * A table whose audit is not passed must not be printed: merge groups or answers instead.
 */
export async function suppress(counts: CountTable): Promise<Suppression> {
  const small = counts.map((row) => row.map((count) => count > 0 && count < SMALLEST_COUNT))
  let hidden: Hidden = small
  let audit = await auditTable(counts, shownOf(counts, hidden))
  while (!audit.passed) {
    const more = audit.leaks.reduce((soFar, { row, column }) => protect(counts, soFar, row, column), hidden)
    if (countOf(more) === countOf(hidden)) break
    hidden = more
    audit = await auditTable(counts, shownOf(counts, hidden))
  }
  const primary = countOf(small)
  return { shown: shownOf(counts, hidden), primary, complementary: countOf(hidden) - primary, audit }
}

/**
 * Hides the smallest rectangle corners around a leaking cell: one more cell in its row, one in its column, and the one where these
 * meet.
 */
function protect(counts: CountTable, hidden: Hidden, row: number, column: number): Hidden {
  let best: { readonly cells: readonly (readonly [number, number])[]; readonly cost: number } | undefined
  for (let i = 0; i < counts.length; i++) {
    for (let j = 0; j < (counts[0]?.length ?? 0); j++) {
      if (i === row || j === column) continue
      const corners = [
        [row, j],
        [i, column],
        [i, j],
      ] as const
      if (corners.some(([a, b]) => (counts[a]?.[b] ?? 0) === 0)) continue
      const cells = corners.filter(([a, b]) => hidden[a]?.[b] !== true)
      const cost = cells.reduce((sum, [a, b]) => sum + (counts[a]?.[b] ?? 0), 0)
      if (cells.length > 0 && (best === undefined || cost < best.cost)) best = { cells, cost }
    }
  }
  const cells = best?.cells ?? []
  return hidden.map((line, i) => line.map((is, j) => is || cells.some(([a, b]) => a === i && b === j)))
}

function shownOf(counts: CountTable, hidden: Hidden): ShownTable {
  return counts.map((row, i) => row.map((count, j) => (hidden[i]?.[j] === true ? null : count)))
}

function countOf(hidden: Hidden): number {
  return hidden.flat().filter(Boolean).length
}
