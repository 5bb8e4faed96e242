import { fill, isLanguage, LANGUAGE_NAMES, type FullText, type Language } from '../../../kernel/language.ts'
import type { Finding, FindingCode } from './finding.ts'
import { CHOICE_WORDS } from './words/choices.ts'
import { EDITION_WORDS } from './words/edition.ts'
import { FORM_WORDS } from './words/form.ts'
import { SCALE_WORDS } from './words/scales.ts'
import { WORDING_WORDS } from './words/wording.ts'

const WORDS: Readonly<Record<FindingCode, FullText>> = {
  ...CHOICE_WORDS,
  ...WORDING_WORDS,
  ...SCALE_WORDS,
  ...FORM_WORDS,
  ...EDITION_WORDS,
}

/** What was found and what to do about it, in the reader's language; languages of the questionnaire by their own names. */
export function sayFinding({ code, values }: Finding, language: Language): string {
  const tags = String(values['languages'] ?? '').split(', ')
  const languages = tags.map((tag) => (isLanguage(tag) ? LANGUAGE_NAMES[tag] : tag)).join(', ')
  return fill(WORDS[code][language], { ...values, languages })
}
