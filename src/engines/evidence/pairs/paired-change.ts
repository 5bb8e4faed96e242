import { INTERVALS_FROM, type Gap } from '../rules/index.ts'
import type { Interval } from '../share/interval.ts'
import { wilson } from '../share/wilson.ts'
import { signedRank, type SignedRank } from './signed-rank.ts'

/**
 * When the earlier answer was given: at that time, or afterwards from memory ("before the course I ..."), which shifts with what people
 * have learnt since and must be marked as such in print.
 */
export type PairDesign = 'before-after' | 'retrospective'

/** A change as it is printed: counts of people first, then the effect, the test last. */
export interface PairedChange extends SignedRank {
  readonly n: number
  readonly design: PairDesign
  /** The share of all pairs that went up, with its Wilson interval. */
  readonly improved: Interval
}

/** Works out how ordered answers of the same people changed. A gap when there are fewer than 10 pairs. */
export function pairedChange(before: ArrayLike<number>, after: ArrayLike<number>, design: PairDesign): PairedChange | Gap {
  const n = before.length
  if (n === 0) return { gap: 'no-answers', n }
  if (n < INTERVALS_FROM) return { gap: 'too-few', n }
  const change = signedRank(before, after)
  return { n, design, ...change, improved: wilson(change.up, n) }
}
