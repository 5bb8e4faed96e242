import { binomialAtMost } from '../special/tails.ts'

/** How yes/no answers of the same people changed. */
export interface McNemar {
  readonly toYes: number
  readonly toNo: number
  readonly p: number
}

/** McNemar's exact test, two-sided: whether as many changed from no to yes as from yes to no. 1 when nobody changed. */
export function mcNemarExact(toYes: number, toNo: number): McNemar {
  const p = Math.min(1, 2 * binomialAtMost(Math.min(toYes, toNo), toYes + toNo, 0.5))
  return { toYes, toNo, p }
}
