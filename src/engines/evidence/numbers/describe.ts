/** Numbers in short. Quartiles are those of R's and most programs' default (type 7); `sd` has n - 1 below the line. */
export interface Description {
  readonly n: number
  readonly mean: number
  readonly sd: number
  readonly median: number
  readonly quartiles: readonly [low: number, high: number]
  readonly min: number
  readonly max: number
}

/** Describes numbers in any order. Without any, n is 0 and all else NaN; with one, only `sd` is NaN. */
export function describe(numbers: ArrayLike<number>): Description {
  const sorted = new Float64Array(numbers).sort()
  const n = sorted.length
  const mean = meanOf(sorted)
  return {
    n,
    mean,
    sd: sdAround(mean, sorted),
    median: quantileOf(sorted, 0.5),
    quartiles: [quantileOf(sorted, 0.25), quantileOf(sorted, 0.75)],
    min: sorted[0] ?? NaN,
    max: sorted[n - 1] ?? NaN,
  }
}

/** The quantile of numbers that are in order already, between neighbours in proportion (type 7); NaN without numbers. */
export function quantileOf(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share
  const below = Math.floor(place)
  const low = sorted[below] ?? NaN
  const high = sorted[below + 1] ?? low
  return low + (place - below) * (high - low)
}

/** The mean, summed around the middle value so that large numbers lose nothing. */
function meanOf(sorted: Float64Array): number {
  const n = sorted.length
  const middle = sorted[n >> 1] ?? NaN
  let sum = 0
  for (let i = 0; i < n; i++) sum += (sorted[i] ?? 0) - middle
  return middle + sum / n
}

function sdAround(mean: number, numbers: Float64Array): number {
  let squares = 0
  for (let i = 0; i < numbers.length; i++) squares += ((numbers[i] ?? 0) - mean) ** 2
  return numbers.length < 2 ? NaN : Math.sqrt(squares / (numbers.length - 1))
}
