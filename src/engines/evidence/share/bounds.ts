import { checkCounts } from './counts.ts'
import type { Interval } from './interval.ts'

/**
 * What the share among all `population` (invited or registered) could be whatever the silent think: `k` of `n` answered yes, and
 * the others said nothing. Assumes nothing. RangeError when fewer are counted than answered, or there is nobody.
 */
export function nonResponseBounds(k: number, n: number, population: number): Interval {
  checkCounts(k, n)
  checkCounts(n, population)
  if (population === 0) throw new RangeError('Bounds need at least one person; the population is 0')
  return { low: k / population, high: (k + population - n) / population }
}
