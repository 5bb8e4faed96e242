import { normalQuantile } from '../special/normal-quantile.ts'
import { checkCounts } from './counts.ts'
import type { Interval } from './interval.ts'

/**
 * The Wilson score interval of `k` of `n`, as shares, at the confidence `level`, without continuity correction (R's
 * `prop.test(correct = FALSE)`). It treats those who did not answer as if they were like those who did. All of 0..1 when n = 0.
 */
export function wilson(k: number, n: number, level = 0.95): Interval {
  checkCounts(k, n)
  return n === 0 ? { low: 0, high: 1 } : wilsonOf(k / n, n, level)
}

/** The Wilson interval of a share `p` whose base is worth `n` independent answers; `n` need not be whole (weighted data). */
export function wilsonOf(p: number, n: number, level = 0.95): Interval {
  const z = normalQuantile((1 + level) / 2)
  const share = (z * z) / n
  const middle = p + share / 2
  const half = z * Math.sqrt((p * (1 - p) + share / 4) / n)
  return {
    low: p === 0 ? 0 : Math.max(0, (middle - half) / (1 + share)),
    high: p === 1 ? 1 : Math.min(1, (middle + half) / (1 + share)),
  }
}
