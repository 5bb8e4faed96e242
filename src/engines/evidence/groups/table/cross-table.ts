import { testable, type Gap } from '../../rules/index.ts'
import { chiSquare } from './chi-square.ts'
import { fisherExact, type FisherLimits } from './fisher.ts'
import { marginsOf, type CountTable } from './margins.ts'

/** Whether groups answered differently, by the test that the counts allow. */
export interface CrossTable {
  readonly n: number
  /** The effect, from 0 to 1: comes first in print. */
  readonly cramersV: number
  readonly p: number
  readonly method: 'chi-square' | 'fisher-enumerated' | 'fisher-sampled'
  readonly statistic?: number
  readonly df?: number
}

const CHI_SQUARE_FROM = 5

/**
 * Compares groups (rows) over the answers to one item (columns): chi-square only where every expected count is at least 5 and there
 * are 30 answers, otherwise Fisher's exact test. A gap when a group is under 10, or all gave the same answer.
 */
export function crossTable(table: CountTable, limits?: FisherLimits): CrossTable | Gap {
  const { rows, columns, n } = marginsOf(table)
  if (n === 0) return { gap: 'no-answers', n }
  if (rows.length < 2) return { gap: 'one-group', n }
  if (columns.length < 2) return { gap: 'no-variation', n }
  const tests = testable(rows)
  if (tests === 'none') return { gap: 'small-group', n }
  const { cramersV, leastExpected, statistic, df, p } = chiSquare(table)
  if (tests === 'all' && leastExpected >= CHI_SQUARE_FROM) return { n, cramersV, p, method: 'chi-square', statistic, df }
  const fisher = fisherExact(table, limits)
  return { n, cramersV, p: fisher.p, method: `fisher-${fisher.method}` }
}
