import type { Gap } from '../rules/gap.ts'

/** How one choice of a ranking item did. */
export interface RankedChoice {
  readonly code: string
  /** People who gave it any place, and who put it first. */
  readonly placed: number
  readonly first: number
  /** The mean place over those who placed it (1 is best); NaN when nobody did. */
  readonly meanPlace: number
  /** Borda points per person in the base: the best of m choices gets m - 1, one that was not placed the mean of what is left. */
  readonly points: number
}

/**
 * Sums rankings up, in the order of `codes`. A ranking lists codes from the best down and may leave some out; codes that the item does
 * not have are passed over, and a ranking without any known code is no answer. A gap when nobody answered.
 */
export function rankSummary(
  codes: readonly string[],
  rankings: Iterable<readonly string[]>,
): { n: number; choices: readonly RankedChoice[] } | Gap {
  const places = new Map(codes.map((code) => [code, { placed: 0, first: 0, sum: 0, points: 0 }]))
  let n = 0
  for (const ranking of rankings) {
    const known = [...new Set(ranking)].filter((code) => places.has(code))
    if (known.length === 0) continue
    n++
    const left = (codes.length - known.length - 1) / 2
    for (const [code, tally] of places) {
      const place = known.indexOf(code)
      tally.points += place < 0 ? left : codes.length - 1 - place
      if (place < 0) continue
      tally.placed++
      tally.sum += place + 1
      if (place === 0) tally.first++
    }
  }
  if (n === 0) return { gap: 'no-answers', n }
  return {
    n,
    choices: [...places].map(([code, { placed, first, sum, points }]) => ({
      code,
      placed,
      first,
      meanPlace: sum / placed,
      points: points / n,
    })),
  }
}
