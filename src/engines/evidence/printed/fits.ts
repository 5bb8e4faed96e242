/** A percent as somebody else printed it: "94%" is `{ percent: 94 }`, "40 (76.92%)" `{ count: 40, percent: 76.92, decimals: 2 }`. */
export interface PrintedPercent {
  readonly count?: number
  readonly percent: number
  readonly decimals?: number
}

/**
 * The counts k for which `k` of `n` prints as this percent; empty when no count does, which makes the percent impossible at this
 * base. Both ways of rounding a half are accepted (up, and to even), because it is not known how others round.
 */
export function countsThatPrint({ count, percent, decimals = 0 }: PrintedPercent, n: number): readonly number[] {
  const scale = 10 ** decimals
  const units = Math.round(percent * scale)
  const first = Math.max(0, Math.ceil(((2 * units - 1) * n) / (200 * scale) - 1e-9))
  const last = Math.min(n, Math.floor(((2 * units + 1) * n) / (200 * scale) + 1e-9))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i).filter(
    (k) => isRounding(k, n, units, scale) && (count === undefined || count === k),
  )
}

/** Whether some count of `n` prints as this percent (GRIM on a share). */
export function canPrint(printed: PrintedPercent, n: number): boolean {
  return countsThatPrint(printed, n).length > 0
}

/** The bases from `from` to `to` at which every one of these percents can be printed, each from a count of its own. */
export function basesThatPrint(printed: readonly PrintedPercent[], from: number, to: number): readonly number[] {
  const bases = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
  return bases.filter((n) => n > 0 && printed.every((each) => canPrint(each, n)))
}

/**
 * Whether the mean of `n` whole numbers can print as `mean` with `decimals` digits (GRIM, Brown and Heathers 2017). For a scale of
 * several items averaged, `items` is their number.
 */
export function canBeMean(mean: number, decimals: number, n: number, items = 1): boolean {
  const parts = n * items
  const scale = 10 ** decimals
  const units = Math.round(mean * scale)
  const nearest = Math.round((units * parts) / scale)
  return [nearest - 1, nearest, nearest + 1].some((sum) => 2 * Math.abs(sum * scale - units * parts) <= parts)
}

/** In whole numbers: 100 k / n is not further than half a unit of the last digit from what was printed. */
function isRounding(k: number, n: number, units: number, scale: number): boolean {
  return 2 * Math.abs(100 * scale * k - units * n) <= n
}
