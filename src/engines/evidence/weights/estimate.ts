import { studentQuantile } from '../special/tails.ts'
import type { Interval } from '../share/interval.ts'
import { wilsonOf } from '../share/wilson.ts'
import { designCovariance, designDegrees, type Design } from './design.ts'

/** A weighted estimate and its standard error. */
export interface Estimate {
  readonly estimate: number
  readonly se: number
}

/** The weighted mean of `values` under the design, with its linearised standard error. */
export function weightedMean(values: ArrayLike<number>, design: Design): Estimate {
  const { weights } = design
  let [sum, weight] = [0, 0]
  for (let i = 0; i < values.length; i++) {
    sum += (weights[i] ?? 0) * (values[i] ?? 0)
    weight += weights[i] ?? 0
  }
  const mean = sum / weight
  const influence = new Float64Array(values.length)
  for (let i = 0; i < values.length; i++) influence[i] = ((values[i] ?? 0) - mean) / weight
  return { estimate: mean, se: standardError(influence, design) }
}

/** The weighted total of `values` under the design, with its standard error. */
export function weightedTotal(values: ArrayLike<number>, design: Design): Estimate {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += (design.weights[i] ?? 0) * (values[i] ?? 0)
  return { estimate: sum, se: standardError(values, design) }
}

/** A weighted share: what it would be if those who answered stood for all as their weights say. */
export interface WeightedShare extends Estimate, Interval {
  readonly n: number
  /** Kish's design effect: how many times fewer answers the weights make the sample worth. */
  readonly designEffect: number
}

/**
 * The weighted share of ones among zeros and ones, with the Wilson interval at the effective number of answers, n / design effect, and
 * at the error of the design where that is the larger one.
 */
export function weightedShare(values: ArrayLike<number>, design: Design, level = 0.95): WeightedShare {
  const { estimate, se } = weightedMean(values, design)
  const n = values.length
  const effect = designEffect(design.weights)
  const ofDesign = se > 0 ? (estimate * (1 - estimate)) / se ** 2 : Infinity
  return { estimate, se, n, designEffect: effect, ...wilsonOf(Math.min(1, Math.max(0, estimate)), Math.min(n / effect, ofDesign), level) }
}

/**
 * The interval of a share from the error of its design, on the scale of log odds with Student's t (R's `svyciprop(method = "logit")`): for
 * samples drawn in strata or clusters. The share itself where it has no error.
 */
export function designInterval({ estimate, se }: Estimate, design: Design, level = 0.95): Interval {
  if (!(se > 0)) return { low: estimate, high: estimate }
  const middle = Math.log(estimate / (1 - estimate))
  const half = (studentQuantile((1 + level) / 2, designDegrees(design)) * se) / (estimate * (1 - estimate))
  return { low: 1 / (1 + Math.exp(half - middle)), high: 1 / (1 + Math.exp(-half - middle)) }
}

/** Kish's design effect of weights: n times the sum of their squares over the square of their sum; 1 when they are equal. */
export function designEffect(weights: ArrayLike<number>): number {
  let [sum, squares] = [0, 0]
  for (let i = 0; i < weights.length; i++) {
    sum += weights[i] ?? 0
    squares += (weights[i] ?? 0) ** 2
  }
  return (weights.length * squares) / sum ** 2
}

function standardError(influence: ArrayLike<number>, design: Design): number {
  return Math.sqrt(designCovariance([influence], design)[0]?.[0] ?? 0)
}
