import { testable, type Gap } from '../rules/index.ts'
import { checkCounts } from '../share/counts.ts'
import type { Interval } from '../share/interval.ts'
import { wilson } from '../share/wilson.ts'
import { fisherExact } from './table/index.ts'

/** One group's answers to a yes/no question: `k` of `n` said yes. */
export interface GroupShare {
  readonly k: number
  readonly n: number
}

/** How much more often the first group says yes than the second, as shares from -1 to 1. */
export interface Difference extends Interval {
  readonly difference: number
}

/** The difference of two shares with Newcombe's interval (1998, method 10: the two Wilson intervals squared and added). */
export function newcombe(a: GroupShare, b: GroupShare, level = 0.95): Difference {
  checkCounts(a.k, a.n)
  checkCounts(b.k, b.n)
  if (a.n === 0 || b.n === 0) return { difference: NaN, low: -1, high: 1 }
  const [ofA, ofB] = [wilson(a.k, a.n, level), wilson(b.k, b.n, level)]
  const [shareA, shareB] = [a.k / a.n, b.k / b.n]
  const difference = shareA - shareB
  return {
    difference,
    low: difference - Math.hypot(shareA - ofA.low, ofB.high - shareB),
    high: difference + Math.hypot(ofA.high - shareA, shareB - ofB.low),
  }
}

/** Compares two groups on a yes/no question: the difference, its interval, and Fisher's exact p. A gap when either is under 10. */
export function compareShares(a: GroupShare, b: GroupShare, level = 0.95): (Difference & { readonly p: number }) | Gap {
  const n = a.n + b.n
  if (n === 0) return { gap: 'no-answers', n }
  if (testable([a.n, b.n]) === 'none') return { gap: 'small-group', n }
  const { p } = fisherExact(
    [
      [a.k, a.n - a.k],
      [b.k, b.n - b.k],
    ],
    { enumerate: Infinity },
  )
  return { ...newcombe(a, b, level), p }
}
