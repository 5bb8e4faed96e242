import { checkCounts } from './counts.ts'
import type { Interval } from './interval.ts'
import { wilson, wilsonOf } from './wilson.ts'

/** From this part of the population on, an interval takes into account that few people are left to be asked. */
const CORRECT_FROM = 0.05

/**
 * The Wilson interval of the share among all `population` when `n` of them answered and were like the others: the finite population
 * correction makes n worth n (N - 1) / (N - n) answers once n / N is above 5%. When all answered, the share itself.
 */
export function wilsonFinite(k: number, n: number, population: number, level = 0.95): Interval {
  checkCounts(k, n)
  checkCounts(n, population)
  if (n === 0 || n / population <= CORRECT_FROM) return wilson(k, n, level)
  if (n === population) return { low: k / n, high: k / n }
  return wilsonOf(k / n, (n * (population - 1)) / (population - n), level)
}
