import { checkCounts } from './counts.ts'
import { percentHalfUp } from './percent.ts'

/** The parts of one whole as they are printed. */
export interface RoundedParts {
  /** Each part rounded on its own. */
  readonly percents: readonly number[]
  /** What a reader gets who adds the printed parts up. */
  readonly sum: number
  /** All parts together, worked out from the counts and then rounded: what is printed for them. */
  readonly together: number
  /** Whether the two agree; where they do not, a note must say that parts are rounded. */
  readonly addsUp: boolean
}

/** Rounds each of the `counts` of `n` on its own, and says whether the printed parts add up to the printed total of them. */
export function roundedParts(counts: readonly number[], n: number, decimals = 0): RoundedParts {
  const percents = counts.map((count) => percentHalfUp(count, n, decimals))
  const scale = 10 ** decimals
  const sum = percents.reduce((total, percent) => total + Math.round(percent * scale), 0) / scale
  const together = percentHalfUp(
    counts.reduce((total, count) => total + count, 0),
    n,
    decimals,
  )
  return { percents, sum, together, addsUp: sum === together }
}

/**
 * Whole parts that add up to `whole` exactly, in proportion to the counts (largest remainder): for drawings with a fixed number of
 * marks, never for printed percents. Equal remainders go to the earlier count. All zero when nothing is counted.
 */
export function largestRemainder(counts: readonly number[], whole = 100): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  for (const count of counts) checkCounts(count, total)
  if (total === 0) return counts.map(() => 0)
  const parts = counts.map((count) => Math.floor((count * whole) / total))
  const missing = whole - parts.reduce((sum, part) => sum + part, 0)
  const byRemainder = counts.map((count, i) => ({ i, rest: (count * whole) % total })).sort((a, b) => b.rest - a.rest || a.i - b.i)
  const lucky = new Set(byRemainder.slice(0, missing).map(({ i }) => i))
  return parts.map((part, i) => (lucky.has(i) ? part + 1 : part))
}
