import type { Choice, Item } from '../../../engines/survey/index.ts'
import type { Day } from '../../../kernel/day.ts'
import { fill, type FullText, type Language, LANGUAGES, type Text } from '../../../kernel/language.ts'
import { decimalsOf, moneyOf, type Money } from '../../../kernel/money.ts'
import { FAULTS } from '../text/pipeline/faults.ts'
import { type Given, spot, type Spot } from './entry.ts'

interface Rest {
  readonly hint?: FullText
  /** True when left out. */
  readonly required?: boolean
}

/** One line of words. */
export function line(code: string, ask: FullText, { hint, required = true }: Rest = {}): Item {
  return { kind: 'text', code, ask, required, most: 300, ...(hint && { hint }) }
}

export function words(code: string, ask: FullText, { hint, required = true }: Rest = {}): Item {
  return { kind: 'text', code, ask, required, long: true, most: 8000, ...(hint && { hint }) }
}

export function day(
  code: string,
  ask: FullText,
  { hint, required = true, from, to }: Rest & { readonly from?: Day; readonly to?: Day } = {},
): Item {
  return { kind: 'date', code, ask, required, ...(hint && { hint }), ...(from && { from }), ...(to && { to }) }
}

export function number(code: string, ask: FullText, { hint, required = true }: Rest = {}): Item {
  return { kind: 'number', code, ask, required, from: -99_999_999_999, to: 99_999_999_999, ...(hint && { hint }) }
}

export function pick(code: string, ask: FullText, choices: readonly Choice[], { hint, required = true }: Rest = {}): Item {
  return { kind: 'choice', code, ask, choices, required, ...(hint && { hint }) }
}

/** A name that is shown as it is, in every language that it has. */
export function option(code: string, label: Text): Choice {
  return { code, label }
}

/** What somebody wrote in one language: for other readers in English as well, when they gave that. */
export function textIn(language: Language, own: string, english: string): Text {
  return language === 'en' ? { en: own } : { en: english, [language]: own }
}

/** A question with a name put into it. */
export function asked(ask: FullText, values: Readonly<Record<string, Text>>): FullText {
  const pairs = LANGUAGES.map((language) => [
    language,
    fill(ask[language], Object.fromEntries(Object.entries(values).map(([name, text]) => [name, text[language] ?? text.en]))),
  ])
  return Object.fromEntries(pairs) as FullText
}

/** What is wrong with an amount of the fields `amount` and `currency`. Nothing when both are empty. */
export function faultsOfMoney(given: Given, needed: boolean): readonly Spot[] {
  const plain = given.maybe('amount')
  const typed = given.maybe('currency')
  if (plain === undefined) return needed || typed !== undefined ? [spot('amount', FAULTS.amountMissing)] : []
  if (Number(plain) <= 0) return [spot('amount', FAULTS.negative)]
  if (typed === undefined) return [spot('currency', FAULTS.currencyMissing)]
  const currency = typed.toUpperCase()
  const digits = decimalsOf(currency)
  if (digits === undefined) return [spot('currency', FAULTS.currencyUnknown, { currency: typed.slice(0, 20) })]
  if (moneyOf(plain, currency) !== undefined) return []
  const tooFine = (plain.split('.')[1] ?? '').length > digits
  return [tooFine ? spot('amount', FAULTS.decimals, { currency, digits }) : spot('amount', FAULTS.tooMuch)]
}

/** The amount of the fields `amount` and `currency`; undefined when there is none. */
export function moneyIn(given: Given): Money | undefined {
  const [plain, currency] = [given.maybe('amount'), given.maybe('currency')]
  return plain === undefined || currency === undefined ? undefined : moneyOf(plain, currency.toUpperCase())
}

/** Says that an end does not lie after its start. */
export function faultsOfEnd(given: Given, start: string, end: string): readonly Spot[] {
  const [from, to] = [given.maybe(start), given.maybe(end)]
  return from !== undefined && to !== undefined && to <= from ? [spot(end, FAULTS.endsBeforeStart, { day: from })] : []
}
