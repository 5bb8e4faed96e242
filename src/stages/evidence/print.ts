import { formatNumber } from '../../engines/script/index.ts'
import { fill, type Language, say, type Text } from '../../kernel/language.ts'
import type { Figure } from './model.ts'
import { reasonWords, words } from './text.ts'

/** The value alone, as a table prints it: `94%`, `40 (76.92%)`, `790,000`. */
export function printedValue({ kind, count, percent, decimals = 0, value = 0 }: Figure, language: Language): string {
  if (kind !== 'percent') return formatNumber(Math.floor(value + 0.5), language)
  const share = `${formatNumber(percent ?? 0, language, decimals)}%`
  return decimals > 0 ? `${formatNumber(count, language)} (${share})` : share
}

/** What stands behind the value: `49 of 52`. Nothing is printed without it. */
export function printedBase({ kind, count, base, median }: Figure, language: Language): string {
  const t = words(language)
  const number = (n: number) => formatNumber(Math.floor(n + 0.5), language)
  if (kind === 'mean') return fill(t.meanOf, { base: number(base), median: number(median ?? 0) })
  return fill(t.ofBase, { count: number(count), base: number(base) })
}

/** Why the published value is flagged, in words; undefined when it is not. */
export function printedReason({ reason }: Figure, language: Language): string | undefined {
  if (!reason) return undefined
  const shown = (value: string | number | Text) =>
    typeof value === 'object' ? say(value, language) : typeof value === 'number' ? formatNumber(value, language) : value
  const values = Object.entries(reason.values).map(([name, value]) => [name, shown(value)])
  return reasonWords(reason.code, Object.fromEntries(values), language)
}
