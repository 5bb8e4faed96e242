/** A percent as somebody else printed it: "94%" is `{ percent: 94 }`, "40 (76.92%)" `{ count: 40, percent: 76.92, decimals: 2 }`. */
export interface PrintedPercent {
  readonly count?: number
  readonly percent: number
  readonly decimals?: number
}

/** More digits or people than these are no survey's. */
const MOST_DECIMALS = 6
const MOST_PEOPLE = 1e8

/**
 * The counts k for which `k` of `n` prints as this percent; empty when no count does, which makes the percent impossible at this
 * base. Both ways of rounding a half are accepted (up, and to even), because it is not known how others round. Nothing can be printed of
 * nobody, of more than 100 million, or with more than 6 digits.
 */
export function countsThatPrint(printed: PrintedPercent, n: number): readonly number[] {
  if (!canPrint(printed, n)) return []
  if (printed.count !== undefined) return [printed.count]
  const nearest = nearestCount(printed, n)
  let [first, last] = [nearest, nearest]
  while (first > 0 && isRounding(first - 1, n, printed)) first--
  while (last < n && isRounding(last + 1, n, printed)) last++
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** Whether some count of `n` prints as this percent (GRIM on a share). */
export function canPrint(printed: PrintedPercent, n: number): boolean {
  if (!Number.isInteger(n) || n < 1 || n > MOST_PEOPLE || (printed.decimals ?? 0) > MOST_DECIMALS || !(printed.percent <= 100)) return false
  const { count = nearestCount(printed, n) } = printed
  return Number.isInteger(count) && count >= 0 && count <= n && isRounding(count, n, printed)
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

/** The count whose percent is nearest to the printed one: when it does not print so, none does. */
function nearestCount({ percent }: PrintedPercent, n: number): number {
  return Math.min(n, Math.max(0, Math.round((percent * n) / 100)))
}

/** In whole numbers: 100 k / n is not further than half a unit of the last digit from what was printed. */
function isRounding(k: number, n: number, { percent, decimals = 0 }: PrintedPercent): boolean {
  const scale = 10 ** decimals
  return 2 * Math.abs(100 * scale * k - Math.round(percent * scale) * n) <= n
}
