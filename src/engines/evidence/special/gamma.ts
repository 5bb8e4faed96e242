/** The natural logarithm of the gamma function for x > 0, to about 15 digits (Lanczos, g = 607/128, 15 terms). */
export function lnGamma(x: number): number {
  let sum = LANCZOS[0] ?? 0
  for (let i = 1; i < LANCZOS.length; i++) sum += (LANCZOS[i] ?? 0) / (x + i)
  const t = x + 5.2421875
  return (x + 0.5) * Math.log(t) - t + Math.log((2.5066282746310005 * sum) / x)
}

const LANCZOS = [
  0.99999999999999709182, 57.156235665862923517, -59.597960355475491248, 14.136097974741747174, -0.49191381609762019978,
  0.33994649984811888699e-4, 0.46523628927048575665e-4, -0.98374475304879564677e-4, 0.15808870322491248884e-3, -0.21026444172410488319e-3,
  0.2174396181152126432e-3, -0.16431810653676389022e-3, 0.84418223983852743293e-4, -0.2619083840158140867e-4, 0.36899182659531622704e-5,
]

const TABLE_SIZE = 2048
const lnFactorials = new Float64Array(TABLE_SIZE)
for (let i = 2; i < TABLE_SIZE; i++) lnFactorials[i] = (lnFactorials[i - 1] ?? 0) + Math.log(i)

/** ln(n!) for whole n >= 0. */
export function lnFactorial(n: number): number {
  return n < TABLE_SIZE ? (lnFactorials[n] ?? NaN) : lnGamma(n + 1)
}

/** ln of the number of ways to choose `k` of `n`. */
export function lnChoose(n: number, k: number): number {
  return lnFactorial(n) - lnFactorial(k) - lnFactorial(n - k)
}

/**
 * The upper regularised incomplete gamma function Q(a, x), a > 0: what a gamma variable of shape `a` exceeds `x` with. Keeps its
 * relative precision far out in the tail. Series below a + 1, continued fraction (Lentz) above.
 */
export function gammaTail(a: number, x: number): number {
  if (x <= 0) return 1
  const front = Math.exp(a * Math.log(x) - x - lnGamma(a))
  return x < a + 1 ? 1 - front * series(a, x) : front * fraction(a, x)
}

const ENOUGH = 1e-17
const MOST_STEPS = 100_000

function series(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let i = 1; i < MOST_STEPS && term > sum * ENOUGH; i++) {
    term *= x / (a + i)
    sum += term
  }
  return sum
}

function fraction(a: number, x: number): number {
  const tiny = 1e-300
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let value = d
  for (let i = 1; i < MOST_STEPS; i++) {
    const step = -i * (i - a)
    b += 2
    d = 1 / (step * d + b || tiny)
    c = b + step / c || tiny
    value *= d * c
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return value
}
