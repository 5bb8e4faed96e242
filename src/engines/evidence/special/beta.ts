import { lnGamma } from './gamma.ts'

/** The regularised incomplete beta function I_x(a, b), a, b > 0 (continued fraction, Lentz). */
export function betaShare(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1
  return x < (a + 1) / (a + b + 2) ? nearZero(x, a, b) : 1 - nearZero(1 - x, b, a)
}

/** 1 - I_x(a, b), which keeps its relative precision where it is small. */
export function betaTail(x: number, a: number, b: number): number {
  return betaShare(1 - x, b, a)
}

/** The x at which I_x(a, b) is `p`: Newton's steps, halved back into a bracket that shrinks. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0 || p >= 1) return p <= 0 ? 0 : 1
  let [low, high, x] = [0, 1, a / (a + b)]
  for (let i = 0; i < 200 && high - low > 1e-17; i++) {
    const miss = betaShare(x, a, b) - p
    if (miss > 0) high = x
    else low = x
    const next = x - (miss * x * (1 - x)) / front(x, a, b)
    if (Math.abs(next - x) <= 1e-16 * x) return next
    x = next > low && next < high ? next : (low + high) / 2
  }
  return x
}

function nearZero(x: number, a: number, b: number): number {
  return (front(x, a, b) / a) * fraction(x, a, b)
}

/** x^a (1-x)^b / B(a, b) */
function front(x: number, a: number, b: number): number {
  return Math.exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
}

function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300
  let c = 1
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || tiny)
  let value = d
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / (1 + even * d || tiny)
    c = 1 + even / c || tiny
    value *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / (1 + odd * d || tiny)
    c = 1 + odd / c || tiny
    value *= d * c
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return value
}
