import type { Language } from '../../../kernel/language.ts'

/** How the last two items are joined. English has no comma before it; the Unicode data lack the words of Uzbek Cyrillic. */
const LAST: Readonly<Record<'and' | 'or', Readonly<Record<Language, string>>>> = {
  and: { en: ' and ', 'uz-Latn': ' va ', 'uz-Cyrl': ' ва ', ru: ' и ', 'zh-Hans': '和' },
  or: { en: ' or ', 'uz-Latn': ' yoki ', 'uz-Cyrl': ' ёки ', ru: ' или ', 'zh-Hans': '或' },
}

/** The items as one phrase: `a, b and c`. */
export function joinList(items: readonly string[], language: Language, by: 'and' | 'or' = 'and'): string {
  const first = items.slice(0, -1).join(language === 'zh-Hans' ? '、' : ', ')
  return items.length < 2 ? (items[0] ?? '') : `${first}${LAST[by][language]}${items.at(-1)}`
}
