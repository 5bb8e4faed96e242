import type { CountTable } from '../groups/table/index.ts'
import { feasibleIntervals, type Feasible, type KnownSystem } from './solver.ts'
import { SMALLEST_COUNT } from './thresholds.ts'

/** A table as readers will see it: counts, and null where a cell is hidden. All row and column sums are published. */
export type ShownTable = readonly (readonly (number | null)[])[]

/** A hidden cell that readers could work out too closely. */
export interface Leak extends Feasible {
  readonly row: number
  readonly column: number
}

/** Whether a table may be printed: refused with the cells that leak. */
export interface Audit {
  readonly passed: boolean
  readonly hidden: number
  readonly leaks: readonly Leak[]
}

/**
 * Audits a table before print: takes what readers know (the shown cells, all sums, and where no zero is hidden that hidden cells are at
 * least 1) and works out how closely each hidden cell can be told. Refused when an interval is narrower than 5 people.
 * `least` is what a hidden cell must at least be for readers who do not know the rule: 0.
 */
export async function auditTable(counts: CountTable, shown: ShownTable, least = leastOf(counts, shown)): Promise<Audit> {
  const hidden = counts.flatMap((row, i) => row.flatMap((_, j) => (shown[i]?.[j] === null ? [{ row: i, column: j }] : [])))
  const intervals = await feasibleIntervals(systemOf(counts, hidden, least))
  const leaks = hidden.flatMap((cell, i) => {
    const { low, high } = intervals[i] ?? { low: 0, high: 0 }
    return high - low < SMALLEST_COUNT ? [{ ...cell, low, high }] : []
  })
  return { passed: leaks.length === 0, hidden: hidden.length, leaks }
}

/** Readers who see zeros know that a hidden cell is none. */
function leastOf(counts: CountTable, shown: ShownTable): number {
  return counts.some((row, i) => row.some((count, j) => count === 0 && shown[i]?.[j] === null)) ? 0 : 1
}

function systemOf(counts: CountTable, hidden: readonly { readonly row: number; readonly column: number }[], least: number): KnownSystem {
  const line = (isIn: (cell: { readonly row: number; readonly column: number }) => boolean) => {
    const cells = hidden.flatMap((cell, i) => (isIn(cell) ? [i] : []))
    const sum = hidden.filter(isIn).reduce((total, { row, column }) => total + (counts[row]?.[column] ?? 0), 0)
    return cells.length > 0 ? [{ cells, sum }] : []
  }
  const rows = counts.flatMap((_, row) => line((cell) => cell.row === row))
  const columns = (counts[0] ?? []).flatMap((_, column) => line((cell) => cell.column === column))
  const n = counts.flat().reduce((sum, count) => sum + count, 0)
  const bounds = hidden.map(() => [least, n] as const)
  return { bounds, equations: [...rows, ...columns] }
}
