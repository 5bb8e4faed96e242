/** How a typed number stands to the one in a register; `unknown` where the register has none. */
export type RegisterFit = 'fits' | 'too-high' | 'too-low' | 'unknown'

/** Compares a typed number with the register's: it fits when neither is more than `factor` times the other. */
export function registerFit(typed: number, registered: number | undefined, factor = 3): RegisterFit {
  if (registered === undefined || !(registered > 0)) return 'unknown'
  if (typed > registered * factor) return 'too-high'
  return typed * factor < registered ? 'too-low' : 'fits'
}

/**
 * How many of `n` answers must at least have been as large as `exception` (the one value above the others) for a mean this high,
 * even if all the others were `largest`: 13 of 52 for a mean of 790,000 where the largest city but the capital has 432,456. 0 when the
 * mean is possible without; undefined when no number of them reaches it.
 */
export function fewestExceptions(mean: number, n: number, largest: number, exception: number): number | undefined {
  if (mean <= largest) return 0
  if (exception < mean) return undefined
  return Math.min(n, Math.ceil((n * (mean - largest)) / (exception - largest) - 1e-9))
}
