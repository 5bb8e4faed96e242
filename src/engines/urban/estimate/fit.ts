import { probabilityOf, TERMS, termsOf, type CellFacts, type Model } from './model.ts'

/** A cell outside urban centres, and whether the official list has it in the zone of its nearest centre. */
export interface Example {
  readonly facts: CellFacts
  readonly inside: boolean
}

export interface Fit {
  readonly model: Model
  readonly examples: number
  readonly inside: number
  /** The share of examples that the model with its threshold puts where the official list has them. */
  readonly agreement: number
  readonly rounds: number
}

export type FitGap = 'too-few' | 'one-kind' | 'separable'

const FEWEST = 20
const MOST_ROUNDS = 60
const NEAR = 1e-9
/** A little weight against endless coefficients where terms hardly differ. */
const RIDGE = 1e-6

/**
 * Fits the logistic model by Newton's method on standardised terms. The threshold is the one that puts as many people into zones as the
 * official list does. Gives a gap where the examples cannot say anything: too few, all of one kind, or perfectly separable.
 */
export function fitModel(examples: readonly Example[], source: string): Fit | FitGap {
  const inside = examples.filter((each) => each.inside).length
  if (examples.length < FEWEST) return 'too-few'
  if (inside === 0 || inside === examples.length) return 'one-kind'
  const rows = examples.map(({ facts }) => termsOf(facts))
  const scales = TERMS.map((_, k) => scaleOf(rows.map((row) => row[k] as number)))
  const standard = rows.map((row) => [1, ...row.map((value, k) => (value - (scales[k]?.middle ?? 0)) / (scales[k]?.spread ?? 1))])
  const found = newton(
    standard,
    examples.map((each) => (each.inside ? 1 : 0)),
  )
  if (found === undefined) return 'separable'
  const slopes = TERMS.map((_, k) => (found.weights[k + 1] as number) / (scales[k]?.spread ?? 1))
  const constant = slopes.reduce((sum, slope, k) => sum - slope * (scales[k]?.middle ?? 0), found.weights[0] as number)
  const open: Model = {
    constant,
    coefficients: Object.fromEntries(TERMS.map((term, k) => [term, slopes[k]])) as Model['coefficients'],
    threshold: 0.5,
    source,
  }
  const model = { ...open, threshold: thresholdFor(open, examples) }
  const right = examples.filter(({ facts, inside: is }) => probabilityOf(model, facts) >= model.threshold === is).length
  return { model, examples: examples.length, inside, agreement: right / examples.length, rounds: found.rounds }
}

/** A term that is the same everywhere, such as the income of one country, gets an endless spread and so a coefficient of 0. */
function scaleOf(values: readonly number[]): { middle: number; spread: number } {
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length)
  return { middle, spread: spread > NEAR ? spread : Infinity }
}

function newton(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
): { weights: readonly number[]; rounds: number } | undefined {
  const size = rows[0]?.length ?? 0
  let weights: readonly number[] = new Array<number>(size).fill(0)
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    const { gradient, curvature } = derivatives(rows, targets, weights)
    const step = solve(curvature, gradient)
    weights = weights.map((weight, k) => weight + (step[k] as number))
    if (weights.some((weight) => !Number.isFinite(weight) || Math.abs(weight) > 50)) return undefined
    if (step.every((each) => Math.abs(each) < NEAR)) return { weights, rounds: round }
  }
  return undefined
}

function derivatives(rows: readonly (readonly number[])[], targets: readonly number[], weights: readonly number[]) {
  const size = weights.length
  const gradient = weights.map((weight) => -RIDGE * weight)
  const curvature = weights.map((_, i) => weights.map((__, j) => (i === j ? RIDGE : 0)))
  rows.forEach((row, n) => {
    const sum = row.reduce((all, value, k) => all + value * (weights[k] as number), 0)
    const probability = 1 / (1 + Math.exp(-sum))
    const weight = probability * (1 - probability)
    for (let i = 0; i < size; i++) {
      gradient[i] = (gradient[i] as number) + ((targets[n] as number) - probability) * (row[i] as number)
      const line = curvature[i] as number[]
      for (let j = 0; j < size; j++) line[j] = (line[j] as number) + weight * (row[i] as number) * (row[j] as number)
    }
  })
  return { gradient, curvature }
}

/** Gaussian elimination with the largest element of each column in front. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number])
  const size = right.length
  for (let column = 0; column < size; column++) {
    const best = rows
      .slice(column)
      .reduce((most, row, i) => (Math.abs(row[column] as number) > Math.abs(rows[most]?.[column] as number) ? i + column : most), column)
    ;[rows[column], rows[best]] = [rows[best] as number[], rows[column] as number[]]
    const head = rows[column] as number[]
    for (const row of rows) {
      if (row === head) continue
      const factor = (row[column] as number) / (head[column] as number)
      for (let k = column; k <= size; k++) row[k] = (row[k] as number) - factor * (head[k] as number)
    }
  }
  return rows.map((row, i) => (row[size] as number) / (row[i] as number))
}

function thresholdFor(model: Model, examples: readonly Example[]): number {
  const target = examples.reduce((sum, { facts, inside }) => sum + (inside ? facts.people : 0), 0)
  const sorted = examples
    .map(({ facts }) => ({ people: facts.people, probability: probabilityOf(model, facts) }))
    .sort((a, b) => b.probability - a.probability)
  let people = 0
  for (const each of sorted) {
    people += each.people
    if (people >= target) return each.probability
  }
  return 0.5
}
