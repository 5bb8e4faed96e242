import type { Language } from '../../kernel/language.ts'
import { rightApostrophes } from './uzbek/index.ts'

/**
 * The letters of the Uzbek alphabets in their order. Latin has oʻ gʻ sh ch at its end, Cyrillic ў қ ғ ҳ; the Unicode data put the
 * Cyrillic ones beside у к г х. Letters that only foreign names have stand where a reader looks for them.
 */
const ALPHABETS = {
  'uz-Latn': 'a b c d e f g h i j k l m n o p q r s t u v w x y z oʻ gʻ sh ch'.split(' '),
  'uz-Cyrl': [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюяўқғҳ'],
}

const RANKS = {
  'uz-Latn': new Map(ALPHABETS['uz-Latn'].map((letter, i) => [letter, i])),
  'uz-Cyrl': new Map(ALPHABETS['uz-Cyrl'].map((letter, i) => [letter, i])),
}

const COLLATORS = new Map<Language, Intl.Collator>()

/** Which of two texts stands first in a list in this language, for `toSorted(compareIn(language))`. Numbers inside texts count as numbers. */
export function compareIn(language: Language): (a: string, b: string) => number {
  const collator = COLLATORS.get(language) ?? new Intl.Collator(language, { numeric: true })
  COLLATORS.set(language, collator)
  if (language !== 'uz-Latn' && language !== 'uz-Cyrl') return collator.compare
  return (a, b) => compareKeys(keyOf(a, language), keyOf(b, language)) || collator.compare(a, b)
}

/** What a text is compared by: ranks of Uzbek letters, numbers, and signs as they are. Spaces stand before all. */
type Key = readonly (readonly [group: number, rank: number | string])[]

function keyOf(text: string, language: 'uz-Latn' | 'uz-Cyrl'): Key {
  const parts =
    rightApostrophes(text)
      .toLowerCase()
      .match(/oʻ|gʻ|sh|ch|\d+|\s+|[^ʻʼ]/gu) ?? []
  return parts.map((part) => {
    const rank = RANKS[language].get(part)
    if (rank !== undefined) return [3, rank]
    if (/^\d/.test(part)) return [2, Number(part)]
    return /^\p{L}/u.test(part) ? [4, part] : [/^\s/.test(part) ? 0 : 1, part]
  })
}

function compareKeys(a: Key, b: Key): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [[group = 0, rank = 0] = [], [other = 0, otherRank = 0] = []] = [a[i], b[i]]
    if (group !== other) return group - other
    if (rank !== otherRank) return rank < otherRank ? -1 : 1
  }
  return a.length - b.length
}
