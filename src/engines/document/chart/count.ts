import type { Language } from '../../../kernel/language.ts'

/** A count of `base` people. */
export interface Share {
  readonly label: string
  readonly count: number
  readonly base: number
}

/** The share in whole percent, rounded half up on exact integers. A base of nobody has no percent. */
export function percentOf(count: number, base: number): number | undefined {
  return base === 0 ? undefined : Math.floor((200 * count + base) / (2 * base))
}

/** "27 (52%)"; only the count when nobody was asked. */
export function countAndPercent(language: Language, count: number, base: number): string {
  const percent = percentOf(count, base)
  return percent === undefined ? whole(language, count) : `${whole(language, count)} (${percent}%)`
}

/** A whole number with the language's thousands: "1,234" in English and Chinese, a no-break space elsewhere. */
export function whole(language: Language, value: number): string {
  const separator = language === 'en' || language === 'zh-Hans' ? ',' : '\u00a0'
  return String(value).replace(/\B(?=(\d{3})+$)/g, separator)
}

/** The sum of the counts, or of those from the index `from` on. */
export function total(counts: readonly number[], from = 0): number {
  return counts.slice(from).reduce((sum, count) => sum + count, 0)
}
