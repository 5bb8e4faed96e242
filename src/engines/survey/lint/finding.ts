/** Something in a questionnaire that costs good figures. `at` is the code of the instrument, page or item, with `.choice` where one is meant. */
export interface Finding {
  readonly at: string
  readonly code: FindingCode
  readonly level: Level
  readonly values: Readonly<Record<string, string | number>>
}

/** `error`: figures will be wrong. `warning`: they can be misread. `hint`: answering is harder than it need be. */
export type Level = 'error' | 'warning' | 'hint'

/** Every code with its level. */
export const LEVELS = {
  'bands-overlap': 'error',
  'bands-gap': 'error',
  'choices-alike': 'error',
  'none-with-others': 'warning',
  'other-without-text': 'warning',
  'two-questions': 'warning',
  'two-answers': 'warning',
  leading: 'warning',
  'wording-long': 'warning',
  unbalanced: 'warning',
  'point-without-words': 'hint',
  'not-sure-inside': 'error',
  'not-translated': 'warning',
  'text-required': 'warning',
  'page-full': 'warning',
  'personal-data': 'error',
  'identifies-together': 'warning',
  'edition-not-later': 'error',
  'kind-changed': 'error',
  'choices-changed': 'error',
  'choice-relabelled': 'warning',
  'order-changed': 'error',
  'unit-changed': 'error',
  'wording-changed': 'warning',
  'translation-changed': 'hint',
  'base-changed': 'warning',
  'code-changed': 'warning',
  'item-gone': 'hint',
} as const satisfies Readonly<Record<string, Level>>

export type FindingCode = keyof typeof LEVELS

export function finding(at: string, code: FindingCode, values: Finding['values'] = {}): Finding {
  return { at, code, level: LEVELS[code], values }
}
