import { LANGUAGES, type Language } from '../../../kernel/language.ts'

/** The language that a cell names by its tag or its name; undefined when it names none that there is here. */
export function languageOfCell(text: string): Language | undefined {
  const name = text.trim().toLowerCase().replaceAll('_', '-')
  if (name === '') return undefined
  return LANGUAGES.find((language) => language.toLowerCase() === name) ?? NAMES.find(([names]) => names.test(name))?.[1]
}

const NAMES: readonly (readonly [names: RegExp, language: Language])[] = [
  [/^(?:en(?:-\w+)?|english.*|английский|ingliz.*|инглиз.*)$/u, 'en'],
  [/^(?:uz-cyrl.*|o?ʻ?ўзбек.*|uzbek \(cyrillic\)|узбекский \(кириллица\))$/u, 'uz-Cyrl'],
  [/^(?:uz(?:-\w+)?|o['ʻ‘’`]?zbek.*|uzbek.*|узбекский.*)$/u, 'uz-Latn'],
  [/^(?:ru(?:-\w+)?|russian.*|русский.*|rus(?: tili)?|рус(?: тили)?)$/u, 'ru'],
  [/^(?:zh(?:-\w+)*|chinese.*|中文.*|китайский.*|xitoy.*|хитой.*)$/u, 'zh-Hans'],
]
