/** What may be told about a base, and to whom. */
export interface Tellable {
  /** Counts: to nobody (n = 0), inside the organisation only, or to all. */
  readonly counts: 'nobody' | 'inside' | 'all'
  readonly percents: boolean
  readonly intervals: boolean
  /** Digits after the point that a percent has, and the most that may be asked for. */
  readonly decimals: number
  readonly mostDecimals: number
  /** Tests: none, only those that are exact, or all. */
  readonly tests: 'none' | 'exact' | 'all'
}

/** From these numbers of answers on, more may be told. */
export const PERCENTS_FROM = 5
export const INTERVALS_FROM = 10
export const ALL_TESTS_FROM = 30
const DECIMALS_FROM = 1000

/**
 * What may be told about `n` answers: nothing about none; under 5 counts inside and nothing outside; under 10 percents without
 * intervals or tests; under 30 whole percents and exact tests; from 1,000 on percents with one decimal.
 */
export function tellable(n: number): Tellable {
  return {
    counts: n === 0 ? 'nobody' : n < PERCENTS_FROM ? 'inside' : 'all',
    percents: n >= PERCENTS_FROM,
    intervals: n >= INTERVALS_FROM,
    decimals: n >= DECIMALS_FROM ? 1 : 0,
    mostDecimals: n >= ALL_TESTS_FROM ? 1 : 0,
    tests: n < INTERVALS_FROM ? 'none' : n < ALL_TESTS_FROM ? 'exact' : 'all',
  }
}

/** What may be tested over groups of these sizes: nothing when there are fewer than two or one is under 10. */
export function testable(groups: readonly number[]): Tellable['tests'] {
  if (groups.length < 2 || groups.some((n) => n < INTERVALS_FROM)) return 'none'
  return tellable(groups.reduce((sum, n) => sum + n, 0)).tests
}
