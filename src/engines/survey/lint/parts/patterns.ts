import { LANGUAGES, type Language, type Text } from '../../../../kernel/language.ts'
import { plainLabel } from '../../label.ts'
import { inLatin } from '../../label.ts'

/** What to look for in each language; Uzbek in Latin letters, for both scripts. Texts are in lower case with plain apostrophes. */
export type Patterns = Readonly<Record<'en' | 'uz' | 'ru' | 'zh', readonly RegExp[]>>

/** Where a pattern was met: in which languages (their tags), and the words of the first. */
export interface Met {
  readonly languages: string
  readonly words: string
}

/** Undefined when the text meets the patterns in no language. */
export function meet(text: Text, patterns: Patterns): Met | undefined {
  const met = LANGUAGES.flatMap((language) => {
    const words = wordsIn(text[language], language, patterns)
    return words === undefined ? [] : [{ language, words }]
  })
  const [first] = met
  return first && { languages: met.map(({ language }) => language).join(', '), words: first.words }
}

function wordsIn(text: string | undefined, language: Language, patterns: Patterns): string | undefined {
  if (text === undefined) return undefined
  const read = language === 'uz-Cyrl' ? inLatin(text) : plainLabel(text)
  const found = patterns[KEYS[language]].map((pattern) => pattern.exec(read)?.[0]).find((words) => words !== undefined)
  return found?.trim()
}

const KEYS: Readonly<Record<Language, keyof Patterns>> = { en: 'en', 'uz-Latn': 'uz', 'uz-Cyrl': 'uz', ru: 'ru', 'zh-Hans': 'zh' }
