import { betaQuantile, betaShare, betaTail } from './beta.ts'
import { gammaTail } from './gamma.ts'

/** How probable it is that a standard normal variable is above `z`. */
export function normalTail(z: number): number {
  const half = gammaTail(0.5, (z * z) / 2) / 2
  return z < 0 ? 1 - half : half
}

/** How probable it is that a standard normal variable is at least as far from 0 as `z`, on either side. */
export function normalTwoSided(z: number): number {
  return gammaTail(0.5, (z * z) / 2)
}

/** How probable a chi-square variable with `df` degrees of freedom is above `x`. */
export function chiSquareTail(x: number, df: number): number {
  return gammaTail(df / 2, x / 2)
}

/** How probable an F variable with `top` and `bottom` degrees of freedom (whole or not) is above `x`. */
export function fTail(x: number, top: number, bottom: number): number {
  return x <= 0 ? 1 : betaShare(bottom / (bottom + top * x), bottom / 2, top / 2)
}

/** The value below which Student's t with `df` degrees of freedom lies with probability `p`, for p from 0.5 to 1. */
export function studentQuantile(p: number, df: number): number {
  const x = betaQuantile(2 * (1 - p), df / 2, 0.5)
  return Math.sqrt((df * (1 - x)) / x)
}

/** How probable at most `k` of `n` are when each comes with probability `p`. */
export function binomialAtMost(k: number, n: number, p: number): number {
  return k >= n ? 1 : betaTail(p, k + 1, n - k)
}
