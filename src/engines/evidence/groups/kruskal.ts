import { chiSquareTail } from '../special/tails.ts'
import { columnSums, midranks, tieSum } from './ordered.ts'
import type { CountTable } from './table/index.ts'

/** The Kruskal-Wallis test of several groups on an ordered answer. */
export interface Kruskal {
  readonly h: number
  readonly df: number
  readonly p: number
  /** The effect, from 0 to 1: H / (n - 1). */
  readonly epsilonSquared: number
}

/** Kruskal-Wallis with tie correction, from counts: one row a group (none empty), one column a category, in ascending order. */
export function kruskalWallis(table: CountTable): Kruskal {
  const tied = columnSums(table)
  const ranks = midranks(tied)
  const n = tied.reduce((sum, each) => sum + each, 0)
  let sum = 0
  for (const row of table) {
    let [size, rankSum] = [0, 0]
    for (let j = 0; j < row.length; j++) {
      size += row[j] ?? 0
      rankSum += (row[j] ?? 0) * (ranks[j] ?? 0)
    }
    sum += rankSum ** 2 / size
  }
  const h = ((12 / (n * (n + 1))) * sum - 3 * (n + 1)) / (1 - tieSum(tied) / (n ** 3 - n))
  const df = table.length - 1
  return { h, df, p: chiSquareTail(h, df), epsilonSquared: h / (n - 1) }
}
