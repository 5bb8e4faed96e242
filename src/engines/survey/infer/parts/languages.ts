import type { Language, Text } from '../../../../kernel/language.ts'

/** The language that a text seems to be in, by its script and letters. Latin letters are taken for English unless they are Uzbek ones. */
export function languageSeen(text: string): Language {
  if (/\p{sc=Han}/u.test(text)) return 'zh-Hans'
  if (/\p{sc=Cyrl}/u.test(text)) return /[ўқғҳЎҚҒҲ]|[оёгОЁГ][‘ʻ'`’]|ингиз|лик\b|лар\b/u.test(text) ? 'uz-Cyrl' : 'ru'
  return /[oOgG][ʻ‘`]|\w[og]'\w|\b[oO]'[zrtnq]|\b\w*(?:ingiz|moqchi|yapman|ganman|laman)\b/u.test(text) ? 'uz-Latn' : 'en'
}

/** The sides of a label that says the same in several languages, `Agree / Қўшиламан`; the label alone when it is in one. */
export function sidesOf(label: string): readonly string[] {
  const sides = label.split(/ \/ | \| |\n/).map((side) => side.trim())
  if (sides.length < 2 || sides.length > 5 || sides.some((side) => side === '')) return [label]
  const scripts = new Set(sides.map(scriptOf))
  return scripts.size === sides.length || sides.every((side) => !/\p{L}/u.test(side)) || new Set(sides).size === 1 ? sides : [label]
}

/** A label as a Text: each side in its language, and English from the first side where none is English. */
export function textFromLabel(label: string): Text {
  const sides = sidesOf(label)
  const found = sides.map((side) => [languageSeen(side), side] as const)
  const english = found.find(([language]) => language === 'en')?.[1]
  return { en: english ?? label, ...Object.fromEntries(found.filter(([language]) => language !== 'en')) }
}

function scriptOf(text: string): string {
  if (/\p{sc=Han}/u.test(text)) return 'Han'
  return /\p{sc=Cyrl}/u.test(text) ? 'Cyrl' : /\p{sc=Latn}/u.test(text) ? 'Latn' : 'none'
}

/** Russian where nothing tells it from Uzbek: in a table that is otherwise Uzbek, such texts are Uzbek too. */
export function settleCyrillic(text: Text, uzbek: boolean): Text {
  const { ru, ...others } = text
  return !uzbek || ru === undefined || others['uz-Cyrl'] !== undefined || isRussian(ru) ? text : { ...others, 'uz-Cyrl': ru }
}

/** Uzbek in Cyrillic letters has no ы and no щ. */
export function isRussian(text: string): boolean {
  return /[ыщ]/iu.test(text)
}
