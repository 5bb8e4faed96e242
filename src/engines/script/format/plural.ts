import { fill, type Language } from '../../../kernel/language.ts'
import { formatNumber } from './number.ts'

/**
 * The forms of a phrase after a number, in which `{n}` stands for the number. English has `one` and `other`, Russian `one` (1, 21),
 * `few` (2 to 4), `many` (5 to 20) and `other` (fractions); Uzbek and Chinese have one form for all and may give a plain text.
 */
export type PluralForms = string | Readonly<{ other: string } & Partial<Record<'one' | 'few' | 'many', string>>>

const RULES = new Map<Language, Intl.PluralRules>()

/** The form that fits the number: `plural(2, { one: '{n} city', other: '{n} cities' }, 'en')` is `2 cities`. */
export function plural(n: number, forms: PluralForms, language: Language): string {
  const form = typeof forms === 'string' ? forms : (forms[categoryOf(n, language)] ?? forms.other)
  return fill(form, { n: formatNumber(n, language, decimalsOf(n)) })
}

function categoryOf(n: number, language: Language): 'one' | 'few' | 'many' | 'other' {
  const rules = RULES.get(language) ?? new Intl.PluralRules(language)
  RULES.set(language, rules)
  return rules.select(n) as 'one' | 'few' | 'many' | 'other'
}

function decimalsOf(n: number): number {
  return Math.min(String(n).split('.')[1]?.length ?? 0, 2)
}
