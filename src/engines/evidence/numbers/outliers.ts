import { quantileOf } from './describe.ts'

/**
 * The places in `numbers` of values that lie further outside the quartiles than `fence` times their distance (Tukey). 1.5 lists what
 * is unusual, 3 what is far out. Fewer than 5 numbers have no outliers.
 */
export function outliersOf(numbers: ArrayLike<number>, fence = 1.5): readonly number[] {
  const sorted = new Float64Array(numbers).sort()
  if (sorted.length < 5) return []
  const [low, high] = [quantileOf(sorted, 0.25), quantileOf(sorted, 0.75)]
  const reach = fence * (high - low)
  return Array.from({ length: numbers.length }, (_, i) => i).filter(
    (i) => (numbers[i] ?? 0) < low - reach || (numbers[i] ?? 0) > high + reach,
  )
}

/** The mean of the middle numbers, `share` of them left out at each end (R's `mean(trim = share)`); NaN without numbers. */
export function trimmedMean(numbers: ArrayLike<number>, share = 0.1): number {
  const sorted = new Float64Array(numbers).sort()
  const cut = share >= 0.5 ? Math.floor((sorted.length - 1) / 2) : Math.floor(sorted.length * share)
  const kept = sorted.subarray(cut, sorted.length - cut)
  return kept.reduce((sum, each) => sum + each, 0) / kept.length
}
