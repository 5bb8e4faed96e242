import type { Gap } from '../rules/gap.ts'

/** Answers to one statement on an ordered scale. Everything but the mean comes from the counts alone. */
export interface LikertSummary {
  /** Answers on the scale; "not sure" and "does not apply" are not among them. */
  readonly n: number
  /** Answers beside the scale. */
  readonly beside: number
  readonly counts: readonly number[]
  /** The middle answer as a place on the scale from 1; half way (3.5) when the two middle answers differ. */
  readonly median: number
  /** Answers in the upper `top` categories, from the counts and never from rounded parts. */
  readonly top: number
  /** Secondary: the mean place and its spread (n - 1), which take the steps of the scale for equal. */
  readonly mean: number
  readonly sd: number
}

/**
 * Sums a scale up from its counts, from the lowest category to the highest, zeros kept. `top` says how many categories count as
 * agreement (2 of a scale of five), `beside` how many answered beside the scale. A gap when nobody answered on it.
 */
export function likertSummary(counts: readonly number[], top = 2, beside = 0): LikertSummary | Gap {
  const n = counts.reduce((sum, count) => sum + count, 0)
  if (n === 0) return { gap: 'no-answers', n }
  const mean = counts.reduce((sum, count, i) => sum + count * (i + 1), 0) / n
  const squares = counts.reduce((sum, count, i) => sum + count * (i + 1 - mean) ** 2, 0)
  return {
    n,
    beside,
    counts,
    median: (placeOf(counts, Math.ceil(n / 2)) + placeOf(counts, Math.floor(n / 2) + 1)) / 2,
    top: counts.slice(Math.max(0, counts.length - top)).reduce((sum, count) => sum + count, 0),
    mean,
    sd: n < 2 ? NaN : Math.sqrt(squares / (n - 1)),
  }
}

/** The place on the scale of the answer that is `nth` in order. */
function placeOf(counts: readonly number[], nth: number): number {
  let seen = 0
  return counts.findIndex((count) => (seen += count) >= nth) + 1
}
