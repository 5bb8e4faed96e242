/**
 * Holm's adjustment of the p-values of one report, in the order given: each is what must be compared with the usual threshold when
 * so many tests were made. NaN for NaN, which counts as no test.
 */
export function holm(ps: readonly number[]): readonly number[] {
  const order = ps
    .map((p, i) => ({ p, i }))
    .filter(({ p }) => !Number.isNaN(p))
    .sort((a, b) => a.p - b.p)
  const adjusted = ps.map(() => NaN)
  let largest = 0
  for (const [place, { p, i }] of order.entries()) {
    largest = Math.max(largest, Math.min(1, (order.length - place) * p))
    adjusted[i] = largest
  }
  return adjusted
}
