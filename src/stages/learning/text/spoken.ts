import type { FullText, Language } from '../../../kernel/language.ts'

const UZBEK: FullText = { en: 'Uzbek', 'uz-Latn': 'oʻzbek', 'uz-Cyrl': 'ўзбек', ru: 'узбекский', 'zh-Hans': '乌兹别克语' }

const SPOKEN: Readonly<Record<Language, FullText>> = {
  en: { en: 'English', 'uz-Latn': 'ingliz', 'uz-Cyrl': 'инглиз', ru: 'английский', 'zh-Hans': '英语' },
  'uz-Latn': UZBEK,
  'uz-Cyrl': UZBEK,
  ru: { en: 'Russian', 'uz-Latn': 'rus', 'uz-Cyrl': 'рус', ru: 'русский', 'zh-Hans': '俄语' },
  'zh-Hans': { en: 'Chinese', 'uz-Latn': 'xitoy', 'uz-Cyrl': 'хитой', ru: 'китайский', 'zh-Hans': '中文' },
}

/** The languages as they are heard: Uzbek is one, whatever its script. */
export function spokenWords(languages: readonly Language[], language: Language): readonly string[] {
  return [...new Set(languages.map((each) => SPOKEN[each][language]))]
}
