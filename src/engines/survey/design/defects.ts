import { fill, isLanguage, LANGUAGE_NAMES, type FullText, type Language } from '../../../kernel/language.ts'
import type { Defect, DefectCode } from '../check.ts'
import { CODE_DEFECTS } from './words/codes.ts'
import { CONDITION_DEFECTS } from './words/conditions.ts'
import { LIMIT_DEFECTS } from './words/limits.ts'
import { PART_DEFECTS } from './words/parts.ts'

const WORDS: Readonly<Record<DefectCode, FullText>> = { ...CODE_DEFECTS, ...PART_DEFECTS, ...CONDITION_DEFECTS, ...LIMIT_DEFECTS }

/** What keeps a questionnaire from being asked and what to do about it, in the reader's language. */
export function sayDefect({ at, code, values }: Defect, language: Language): string {
  const tag = values?.['languages'] ?? ''
  return fill(WORDS[code][language], {
    part: at.slice(at.indexOf('.') + 1),
    ...values,
    languages: isLanguage(tag) ? LANGUAGE_NAMES[tag] : tag,
  })
}
