/** RangeError, saying what came, unless `k` and `n` are counts with k not above n. */
export function checkCounts(k: number, n: number): void {
  if (!Number.isSafeInteger(k) || !Number.isSafeInteger(n) || k < 0 || k > n) {
    throw new RangeError(`A share needs whole numbers 0 <= k <= n; came k = ${k}, n = ${n}`)
  }
}
