import { midranks, tieSum } from '../groups/ordered.ts'
import { normalTwoSided } from '../special/tails.ts'

/** The Wilcoxon signed rank test of a change, and the change itself. */
export interface SignedRank {
  /** People whose answer went up, stayed, went down. */
  readonly up: number
  readonly same: number
  readonly down: number
  /** The sum of the ranks of those that went up: R's V. */
  readonly v: number
  /** Rank-biserial correlation, from -1 (all down) to 1 (all up); 0 when nothing changed. */
  readonly rankBiserial: number
  readonly p: number
  readonly method: 'exact' | 'normal'
}

/** From this many changed answers on, the normal approximation is good enough. */
const NORMAL_FROM = 30

/**
 * Wilcoxon's signed rank test, two-sided, of `after` less `before`, with ties; those that stayed are left out of the ranks. Under 30
 * changes p is exact given the ties; from 30 on the normal approximation with tie and continuity correction (R's default).
 */
export function signedRank(before: ArrayLike<number>, after: ArrayLike<number>, method?: SignedRank['method']): SignedRank {
  const { ups, tied } = changes(before, after)
  const ranks = midranks(tied)
  const changed = tied.reduce((sum, each) => sum + each, 0)
  const v = ups.reduce((sum, count, i) => sum + count * (ranks[i] ?? 0), 0)
  const up = ups.reduce((sum, each) => sum + each, 0)
  const all = (changed * (changed + 1)) / 2
  const chosen = method ?? (changed < NORMAL_FROM ? 'exact' : 'normal')
  return {
    up,
    same: before.length - changed,
    down: changed - up,
    v,
    rankBiserial: changed === 0 ? 0 : (2 * v - all) / all,
    p: chosen === 'exact' ? exactP(tied, ranks, v, all) : normalP(v, changed, tieSum(tied)),
    method: chosen,
  }
}

/** The changes by size, in ascending order: how many there are of each size, and how many of them went up. */
function changes(before: ArrayLike<number>, after: ArrayLike<number>): { ups: Float64Array; tied: Float64Array } {
  if (before.length !== after.length) throw new RangeError(`Pairs need equal lists; came ${before.length} before, ${after.length} after`)
  const all = new Map<number, { up: number; tied: number }>()
  for (let i = 0; i < before.length; i++) {
    const change = (after[i] ?? NaN) - (before[i] ?? NaN)
    if (change === 0) continue
    const size = Math.abs(change)
    const count = all.get(size) ?? { up: 0, tied: 0 }
    if (count.tied === 0) all.set(size, count)
    count.tied++
    if (change > 0) count.up++
  }
  const sorted = [...all].sort(([a], [b]) => a - b).map(([, count]) => count)
  return { ups: Float64Array.from(sorted, ({ up }) => up), tied: Float64Array.from(sorted, ({ tied }) => tied) }
}

function normalP(v: number, n: number, ties: number): number {
  const off = Math.abs(v - (n * (n + 1)) / 4)
  const spread = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24 - ties / 48)
  return spread > 0 ? normalTwoSided(Math.max(0, off - 0.5) / spread) : 1
}

/** Over all 2^n ways in which the changes could have gone: how probable a V is that lies at least as far from the middle. */
function exactP(tied: Float64Array, ranks: Float64Array, v: number, all: number): number {
  const ways = new Float64Array(2 * all + 1)
  ways[0] = 1
  for (let value = 0; value < tied.length; value++) {
    const doubled = Math.round(2 * (ranks[value] ?? 0))
    for (let one = 0; one < (tied[value] ?? 0); one++) {
      for (let sum = 2 * all; sum >= doubled; sum--) ways[sum] = (ways[sum] ?? 0) + (ways[sum - doubled] ?? 0)
    }
  }
  const total = ways.reduce((sum, each) => sum + each, 0)
  const off = Math.abs(2 * v - all)
  return ways.reduce((p, count, sum) => (Math.abs(sum - all) >= off - 1e-9 ? p + count / total : p), 0)
}
