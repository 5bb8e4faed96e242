import type { Interval } from '../share/interval.ts'
import { normalQuantile } from '../special/normal-quantile.ts'

/** Cliff's delta: how much more often the first group is higher than lower, from -1 to 1, with its interval. */
export interface Cliff extends Interval {
  readonly delta: number
}

/**
 * Cliff's delta from counts per category in ascending order, with Cliff's asymmetric interval (1996) from the unbiased variance. Where the
 * groups do not overlap at all, or one has fewer than two members, the interval is the whole side that the data leave open.
 */
export function cliffDelta(a: readonly number[], b: readonly number[], level = 0.95): Cliff {
  const n1 = a.reduce((sum, each) => sum + each, 0)
  const n2 = b.reduce((sum, each) => sum + each, 0)
  const ofA = dominance(a, b)
  const ofB = dominance(b, a)
  const delta = a.reduce((sum, count, i) => sum + count * (ofA[i] ?? 0), 0) / (n1 * n2)
  if (n1 < 2 || n2 < 2 || Math.abs(delta) === 1) return { delta, low: delta === 1 ? 0 : -1, high: delta === -1 ? 0 : 1 }
  const variance = varianceOf(a, b, ofA, ofB, delta, n1, n2)
  const z = normalQuantile((1 + level) / 2)
  const half = z * Math.sqrt(variance) * Math.sqrt((1 - delta ** 2) ** 2 + z * z * variance)
  const middle = delta - delta ** 3
  const bottom = 1 - delta ** 2 + z * z * variance
  return { delta, low: Math.max(-1, (middle - half) / bottom), high: Math.min(1, (middle + half) / bottom) }
}

/** For each category: how many of the others are below it less how many are above it. */
function dominance(of: readonly number[], others: readonly number[]): readonly number[] {
  const all = others.reduce((sum, each) => sum + each, 0)
  let below = 0
  return of.map((_, i) => {
    const same = others[i] ?? 0
    const value = below - (all - below - same)
    below += same
    return value
  })
}

function varianceOf(
  a: readonly number[],
  b: readonly number[],
  ofA: readonly number[],
  ofB: readonly number[],
  delta: number,
  n1: number,
  n2: number,
): number {
  const rows = a.reduce((sum, count, i) => sum + count * ((ofA[i] ?? 0) / n2 - delta) ** 2, 0)
  const columns = b.reduce((sum, count, i) => sum + count * (-(ofB[i] ?? 0) / n1 - delta) ** 2, 0)
  const ties = a.reduce((sum, count, i) => sum + count * (b[i] ?? 0), 0)
  const pairs = n1 * n2 - ties - n1 * n2 * delta * delta
  const variance = (n2 * n2 * rows + n1 * n1 * columns - pairs) / (n1 * n2 * (n1 - 1) * (n2 - 1))
  return Math.max(variance, (1 - delta * delta) / (n1 * n2 - 1))
}
