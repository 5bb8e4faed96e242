import { formatNumber } from '../../../engines/script/index.ts'
import { fill, type Language } from '../../../kernel/language.ts'
import { breakdownWords, effectWords } from '../text/breakdowns.ts'
import type { GroupTest } from './model.ts'

/** A comparison in words: the effect first, then how probable it is by chance, corrected for how many comparisons there are. */
export function sayTest(
  { kind, effect, low = 0, high = 0, p, adjusted }: GroupTest,
  first: string,
  comparisons: number,
  language: Language,
) {
  const points = kind === 'difference'
  const number = (value: number) => (points ? formatNumber(100 * value, language) : formatNumber(value, language, 2))
  const size = fill(effectWords(kind, language), { first, effect: number(effect), low: number(low), high: number(high) })
  return `${size} ${fill(breakdownWords(language).corrected, { p: sayP(p, language), adjusted: sayP(adjusted, language), n: comparisons })}`
}

/** `= 0.024`, `< 0.001`. */
export function sayP(p: number, language: Language): string {
  return p < 0.001 ? `< ${formatNumber(0.001, language, 3)}` : `= ${formatNumber(p, language, 3)}`
}
