import { betaQuantile } from '../special/beta.ts'
import { checkCounts } from './counts.ts'
import type { Interval } from './interval.ts'

/**
 * The exact ("Clopper-Pearson") interval of `k` of `n`, as shares, at the confidence `level`: never too short, usually too long.
 * For those who ask for it; the figures of a report carry the Wilson interval. All of 0..1 when n = 0.
 */
export function clopperPearson(k: number, n: number, level = 0.95): Interval {
  checkCounts(k, n)
  const side = (1 - level) / 2
  return {
    low: k === 0 ? 0 : betaQuantile(side, k, n - k + 1),
    high: k === n ? 1 : betaQuantile(1 - side, k + 1, n - k),
  }
}
