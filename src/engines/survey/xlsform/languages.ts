import { LANGUAGES, type Language, type Text } from '../../../kernel/language.ts'

/** Our language for a language as XLSForm names it: `English (en)`, `uz-Cyrl`, `Ўзбекча (uz)`; undefined for any other. */
export function languageOfHead(written: string): Language | undefined {
  const code = /\(([^()]+)\)\s*$/.exec(written)?.[1]?.trim() ?? written.trim()
  const exact = LANGUAGES.find((language) => language.toLowerCase() === code.toLowerCase())
  if (exact) return exact
  const name = written.toLowerCase()
  if (/^(eng|english)\b/.test(name) || /^en([-_]|$)/i.test(code)) return 'en'
  if (/^(russian|русский|rus)\b/u.test(name) || /русск/u.test(name) || /^ru([-_]|$)/i.test(code)) return 'ru'
  if (/chinese|中文|汉语|漢語|简体/u.test(name) || /^(zh|cmn)([-_]|$)/i.test(code)) return 'zh-Hans'
  if (/uzbek|zbekcha|ўзбек|узбек/u.test(name) || /^uzb?([-_]|$)/i.test(code)) return scriptOf(name)
  return undefined
}

/** How our languages are named in an XLSForm: two-letter codes, as pyxform asks, and the script in the name. */
export const HEAD_NAMES: Readonly<Record<Language, string>> = {
  en: 'English (en)',
  'uz-Latn': 'Uzbek Latin (uz)',
  'uz-Cyrl': 'Uzbek Cyrillic (uz)',
  ru: 'Russian (ru)',
  'zh-Hans': 'Chinese (zh)',
}

/** A text from its translations; English stands in for a missing English text with the first language that has one. */
export function textFrom(found: readonly (readonly [Language, string])[], instead: string): Text {
  const english = found.find(([language]) => language === 'en')?.[1] ?? found[0]?.[1] ?? instead
  return { en: english, ...Object.fromEntries(found.filter(([language]) => language !== 'en')) }
}

function scriptOf(name: string): Language {
  return /cyr|кир|[ўқғҳа-я]/u.test(name) ? 'uz-Cyrl' : 'uz-Latn'
}
