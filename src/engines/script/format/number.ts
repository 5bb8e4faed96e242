import type { Language } from '../../../kernel/language.ts'

const NUMBERS = new Map<string, Intl.NumberFormat>()

/**
 * The number as it is printed: `1,234.5` in English and Chinese, `1 234,5` with a no-break space in Uzbek and Russian.
 * It has exactly `decimals` digits after the point; halves are rounded away from zero.
 */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  return numbersOf(language, decimals).format(value)
}

/** A percentage for tables and figures, from a value out of 100: `52%`, in Russian `52 %` with a no-break space. */
export function formatPercent(percent: number, language: Language, decimals = 0): string {
  return `${formatNumber(percent, language, decimals)}${language === 'ru' ? '\u00A0' : ''}%`
}

function numbersOf(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language} ${decimals}`
  const known = NUMBERS.get(key)
  if (known) return known
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  const made = new Intl.NumberFormat(language, { ...digits, useGrouping: 'always', signDisplay: 'negative' })
  NUMBERS.set(key, made)
  return made
}
