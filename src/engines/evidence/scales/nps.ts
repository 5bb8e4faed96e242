import type { Gap } from '../rules/gap.ts'
import { checkCounts } from '../share/counts.ts'

/** How many would recommend (9 or 10), are passive (7 or 8) or would not (0 to 6), and the score from -100 to 100. */
export interface NetPromoter {
  readonly n: number
  readonly promoters: number
  readonly passives: number
  readonly detractors: number
  /** Promoters less detractors in percent of all, from the counts, rounded half away from zero: +x and -x mirror. */
  readonly score: number
}

/** The net promoter score from the counts of the answers 0, 1, ... 10. RangeError unless there are eleven counts. */
export function netPromoter(counts: readonly number[]): NetPromoter | Gap {
  if (counts.length !== 11) throw new RangeError(`A net promoter score needs the counts of 0 to 10; came ${counts.length} counts`)
  const sum = (from: number, to: number) => counts.slice(from, to + 1).reduce((total, count) => total + count, 0)
  const [detractors, passives, promoters] = [sum(0, 6), sum(7, 8), sum(9, 10)]
  const n = detractors + passives + promoters
  for (const count of counts) checkCounts(count, n)
  if (n === 0) return { gap: 'no-answers', n }
  const net = promoters - detractors
  const size = Math.floor((200 * Math.abs(net) + n) / (2 * n))
  return { n, promoters, passives, detractors, score: net < 0 && size > 0 ? -size : size }
}
