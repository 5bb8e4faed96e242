import { lnChoose } from '../special/gamma.ts'
import { normalTwoSided } from '../special/tails.ts'
import { columnSums, midranks, tieSum } from './ordered.ts'

/** The Mann-Whitney test of two groups on an ordered answer. */
export interface MannWhitney {
  /** Pairs (one of each group) in which the first group is higher, ties counted half: R's W. */
  readonly w: number
  readonly p: number
  readonly method: 'exact' | 'normal'
}

/** From this many answers on, the normal approximation is good enough. */
const NORMAL_FROM = 30

/**
 * Mann-Whitney with ties, two-sided, from counts per category in ascending order. Under 30 answers in all the p-value is exact given the
 * ties; from 30 on the normal approximation with tie and continuity correction (R's `wilcox.test(exact = FALSE)`).
 */
export function mannWhitney(a: readonly number[], b: readonly number[], method?: MannWhitney['method']): MannWhitney {
  const tied = columnSums([a, b])
  const ranks = midranks(tied)
  const n1 = a.reduce((sum, each) => sum + each, 0)
  const n2 = b.reduce((sum, each) => sum + each, 0)
  const rankSum = a.reduce((sum, count, i) => sum + count * (ranks[i] ?? 0), 0)
  const w = rankSum - (n1 * (n1 + 1)) / 2
  const chosen = method ?? (n1 + n2 < NORMAL_FROM ? 'exact' : 'normal')
  return { w, p: chosen === 'exact' ? exactP(tied, ranks, n1, rankSum) : normalP(w, n1, n2, tieSum(tied)), method: chosen }
}

function normalP(w: number, n1: number, n2: number, ties: number): number {
  const n = n1 + n2
  const off = w - (n1 * n2) / 2
  const spread = Math.sqrt(((n1 * n2) / 12) * (n + 1 - ties / (n * (n - 1))))
  return spread > 0 ? normalTwoSided(Math.max(0, Math.abs(off) - 0.5) / spread) : 1
}

/** Over all ways to choose the first group: how probable a rank sum is that lies at least as far from its mean as the observed one. */
function exactP(tied: Float64Array, ranks: Float64Array, n1: number, rankSum: number): number {
  const n = tied.reduce((sum, each) => sum + each, 0)
  const width = n * (n + 1) + 1
  let ways = new Float64Array((n1 + 1) * width)
  ways[0] = 1
  for (let value = 0; value < tied.length; value++) ways = withTie(ways, n1, width, tied[value] ?? 0, Math.round(2 * (ranks[value] ?? 0)))
  const mean = n1 * (n + 1)
  const off = Math.abs(2 * rankSum - mean)
  let p = 0
  for (let sum = 0; sum < width; sum++) if (Math.abs(sum - mean) >= off - 1e-9) p += ways[n1 * width + sum] ?? 0
  return Math.min(1, p * Math.exp(-lnChoose(n, n1)))
}

/** Adds one group of equal values to the ways: any number of them may fall into the first group. Ranks are doubled, hence whole. */
function withTie(ways: Float64Array, n1: number, width: number, tied: number, doubled: number): Float64Array<ArrayBuffer> {
  const next = new Float64Array(ways.length)
  for (let taken = 0; taken <= tied; taken++) {
    const choices = Math.round(Math.exp(lnChoose(tied, taken)))
    for (let first = 0; first + taken <= n1; first++) {
      const [from, to] = [first * width, (first + taken) * width + taken * doubled]
      for (let sum = 0; sum + taken * doubled < width; sum++) {
        const count = ways[from + sum] ?? 0
        if (count > 0) next[to + sum] = (next[to + sum] ?? 0) + choices * count
      }
    }
  }
  return next
}
