import { PERCENTS_FROM, type Gap } from '../rules/index.ts'
import { designEffect } from './estimate.ts'

/** What is known of the population in one respect: for each code how many there are. */
export type Margin = ReadonlyMap<string, number>

/** Weights that make the answering meet what is known of all, and what they cost. */
export interface Weights {
  readonly weights: Float64Array
  readonly designEffect: number
  /** The largest weight over the smallest. */
  readonly ratio: number
}

/** Weights further apart than this would let few people speak for many. */
export const MOST_RATIO = 5

const MOST_ROUNDS = 1000
const CLOSE = 1e-12

/**
 * Post-stratification: each person stands for (people in the cell) / (answers in the cell). A gap, and hence unweighted figures, when a
 * cell has fewer than 5 answers ('small-group'), is not in the margin or empty ('unknown-margin'), or weights are more than 5 times apart.
 */
export function postStratify(cells: readonly string[], margin: Margin): Weights | Gap {
  return rake([{ codes: cells, margin }])
}

/**
 * Raking: weights that meet several margins at once, by meeting each in turn until nothing moves (iterative proportional fitting).
 * The same rule as for post-stratification holds for each margin; a gap also when the margins do not agree on how many there are.
 */
export function rake(dimensions: readonly { readonly codes: readonly string[]; readonly margin: Margin }[]): Weights | Gap {
  const n = dimensions[0]?.codes.length ?? 0
  if (n === 0) return { gap: 'no-answers', n }
  const totals = dimensions.map(({ margin }) => [...margin.values()].reduce((sum, each) => sum + each, 0))
  if (totals.some((total) => Math.abs(total - (totals[0] ?? 0)) > 1e-6 * total)) return { gap: 'unknown-margin', n }
  const indexed = dimensions.map(({ codes, margin }) => indexOf(codes, margin))
  for (const each of indexed) if ('gap' in each) return each
  const weights = fitted(
    n,
    indexed.filter((each) => 'counts' in each),
    (totals[0] ?? 0) / n,
  )
  if (!weights) return { gap: 'unknown-margin', n }
  const ratio = weights.reduce((most, each) => Math.max(most, each), 0) / weights.reduce((least, each) => Math.min(least, each), Infinity)
  return ratio > MOST_RATIO ? { gap: 'uneven-weights', n } : { weights, designEffect: designEffect(weights), ratio }
}

interface Indexed {
  readonly of: Int32Array
  readonly counts: Float64Array
  readonly known: Float64Array
}

function indexOf(codes: readonly string[], margin: Margin): Indexed | Gap {
  const n = codes.length
  const places = new Map([...margin.keys()].map((code, place) => [code, place]))
  const of = Int32Array.from(codes, (code) => places.get(code) ?? -1)
  const counts = new Float64Array(margin.size)
  for (const place of of) {
    if (place < 0) return { gap: 'unknown-margin', n }
    counts[place] = (counts[place] ?? 0) + 1
  }
  if (counts.some((count) => count < PERCENTS_FROM)) return { gap: 'small-group', n }
  const known = Float64Array.from(margin.values())
  return known.every((each) => each > 0) ? { of, counts, known } : { gap: 'unknown-margin', n }
}

/** undefined when the margins cannot be met together. */
function fitted(n: number, dimensions: readonly Indexed[], start: number): Float64Array | undefined {
  const weights = new Float64Array(n).fill(start)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = 0
    for (const { of, counts, known } of dimensions) {
      const sums = new Float64Array(counts.length)
      for (let i = 0; i < n; i++) sums[of[i] ?? 0] = (sums[of[i] ?? 0] ?? 0) + (weights[i] ?? 0)
      for (let place = 0; place < sums.length; place++) {
        sums[place] = (known[place] ?? 0) / (sums[place] ?? 1)
        moved = Math.max(moved, Math.abs((sums[place] ?? 1) - 1))
      }
      for (let i = 0; i < n; i++) weights[i] = (weights[i] ?? 0) * (sums[of[i] ?? 0] ?? 1)
    }
    if (moved < CLOSE) return weights
  }
  return undefined
}
