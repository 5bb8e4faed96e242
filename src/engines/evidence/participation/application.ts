import { PERCENTS_FROM, type Gap } from '../rules/index.ts'
import { checkCounts } from '../share/counts.ts'
import { wilson } from '../share/wilson.ts'
import type { Interval } from '../share/interval.ts'

/** Months after a training in which a follow-up asks what was applied. */
export const APPLICATION_MONTHS = { from: 3, to: 12 } as const

/** How many applied what they learnt, of those who answered the follow-up. */
export interface ApplicationRate extends Interval {
  readonly k: number
  readonly n: number
  readonly months: number
}

/**
 * The application rate: `k` of the `n` who answered a follow-up `months` after the training say that they applied something. RangeError
 * outside 3 to 12 months: earlier it is an intention. A gap under 5 answers.
 */
export function applicationRate(k: number, n: number, months: number): ApplicationRate | Gap {
  checkCounts(k, n)
  if (months < APPLICATION_MONTHS.from || months > APPLICATION_MONTHS.to) {
    throw new RangeError(`Application is asked ${APPLICATION_MONTHS.from} to ${APPLICATION_MONTHS.to} months after; came ${months}`)
  }
  if (n === 0) return { gap: 'no-answers', n }
  return n < PERCENTS_FROM ? { gap: 'too-few', n } : { k, n, months, ...wilson(k, n) }
}
