/** Weights of a logistic model: the chance is 1 / (1 + e^-(intercept + sum of weight × value)). */
export interface Fitted {
  readonly intercept: number
  readonly weights: readonly number[]
  /** Means and standard deviations of the values in the training rows. */
  readonly means: readonly number[]
  readonly deviations: readonly number[]
}

const ROUNDS = 12

/**
 * Fits by Newton's method on standardised values, with a ridge of `ridge` on the weights; gives weights for the values as they are.
 * `rows` holds `width` values for each label.
 */
export function fitLogistic(rows: Float64Array, labels: Uint8Array, width: number, ridge = 1): Fitted {
  const { means, deviations } = spread(rows, width)
  const size = width + 1
  let beta: number[] = Array.from({ length: size }, () => 0)
  const value = new Float64Array(size).fill(1)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(size)
    const curvature = new Float64Array(size * size)
    for (let row = 0; row < labels.length; row++) {
      let sum = 0
      for (let k = 0; k < width; k++) value[k] = ((rows[row * width + k] ?? 0) - (means[k] ?? 0)) / (deviations[k] ?? 1)
      for (let k = 0; k < size; k++) sum += (beta[k] ?? 0) * (value[k] ?? 0)
      const chance = 1 / (1 + Math.exp(-sum))
      const steep = chance * (1 - chance)
      for (let i = 0; i < size; i++) {
        const at = value[i] ?? 0
        gradient[i]! += ((labels[row] ?? 0) - chance) * at
        for (let j = 0; j <= i; j++) curvature[i * size + j]! += steep * at * (value[j] ?? 0)
      }
    }
    for (let k = 0; k < size; k++) {
      if (k < width) gradient[k]! -= ridge * (beta[k] ?? 0)
      curvature[k * size + k]! += k < width ? ridge : 1e-9
    }
    const step = solve(curvature, gradient, size)
    beta = beta.map((each, k) => each + (step[k] ?? 0))
  }
  const weights = means.map((_, k) => (beta[k] ?? 0) / (deviations[k] ?? 1))
  const intercept = (beta[width] ?? 0) - means.reduce((sum, mean, k) => sum + mean * (weights[k] ?? 0), 0)
  return { intercept, weights, means, deviations }
}

function spread(rows: Float64Array, width: number): { readonly means: number[]; readonly deviations: number[] } {
  const count = rows.length / width
  const [sums, squares] = [new Float64Array(width), new Float64Array(width)]
  rows.forEach((each, at) => {
    sums[at % width]! += each
    squares[at % width]! += each * each
  })
  const means = [...sums].map((sum) => sum / count)
  return { means, deviations: means.map((mean, k) => Math.sqrt(Math.max((squares[k] ?? 0) / count - mean * mean, 0)) || 1) }
}

/** Solves a symmetric system, given by its lower triangle, by Cholesky's decomposition. */
function solve(lower: Float64Array, right: Float64Array, size: number): Float64Array {
  const root = lower.slice()
  const at = (i: number, j: number) => root[i * size + j] ?? 0
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j)
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k)
      root[i * size + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(j, j)
    }
  }
  const found = right.slice()
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) found[i]! -= at(i, k) * (found[k] ?? 0)
    found[i]! /= at(i, i)
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) found[i]! -= at(k, i) * (found[k] ?? 0)
    found[i]! /= at(i, i)
  }
  return found
}
