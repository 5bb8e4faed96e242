import { ALL_TESTS_FROM, testable, type Gap } from '../rules/index.ts'
import { cliffDelta, type Cliff } from './cliff.ts'
import { kruskalWallis, type Kruskal } from './kruskal.ts'
import { mannWhitney, type MannWhitney } from './mann-whitney.ts'
import { columnSums } from './ordered.ts'
import type { CountTable } from './table/index.ts'

/** How groups differ on an ordered answer: two of them, or more. */
export type OrderedComparison =
  | ({ readonly kind: 'two'; readonly n: number } & Cliff & MannWhitney)
  | ({ readonly kind: 'several'; readonly n: number } & Kruskal)

/**
 * Compares groups on an ordered answer, effect first. `table` has one row a group and one column a category in ascending order; groups
 * in which nobody answered are left out. A gap when a group is under 10, when all gave the same answer, or when there are
 * three or more groups and fewer than 30 answers (there is no exact test for them here).
 */
export function compareOrdered(table: CountTable): OrderedComparison | Gap {
  const groups = table.filter((row) => row.some((count) => count > 0))
  const sizes = groups.map((row) => row.reduce((sum, count) => sum + count, 0))
  const n = sizes.reduce((sum, size) => sum + size, 0)
  const [first, second] = groups
  if (n === 0) return { gap: 'no-answers', n }
  if (first === undefined || second === undefined) return { gap: 'one-group', n }
  if (columnSums(groups).filter((sum) => sum > 0).length < 2) return { gap: 'no-variation', n }
  if (testable(sizes) === 'none') return { gap: 'small-group', n }
  if (groups.length === 2) return { kind: 'two', n, ...cliffDelta(first, second), ...mannWhitney(first, second) }
  return n < ALL_TESTS_FROM ? { gap: 'too-few', n } : { kind: 'several', n, ...kruskalWallis(groups) }
}
