import { LANGUAGES, type Language, type Text } from '../../../../kernel/language.ts'
import type { Instrument } from '../../instrument.ts'
import { itemsOf } from '../../instrument.ts'
import { finding, type Finding } from '../finding.ts'
import { asksIn, choicesOf } from '../parts/texts.ts'

/** A question of more words than a phone shows at once. Chinese has no spaces: two characters count as a word. */
export function wordingLong(instrument: Instrument): readonly Finding[] {
  return itemsOf(instrument).flatMap((item) => {
    const most = item.kind === 'consent' ? 3 * WORDS : WORDS
    return [
      ...asksIn(item).flatMap(({ at, text }) => longIn(at, text, most)),
      ...choicesOf(item).flatMap(({ code, label }) => longIn(`${item.code}.${code}`, label, CHOICE_WORDS)),
    ]
  })
}

const WORDS = 25
const CHOICE_WORDS = 15

function longIn(at: string, text: Text, most: number): readonly Finding[] {
  const long = LANGUAGES.map((language) => ({ language, words: wordsOf(text[language] ?? '', language) })).filter(
    ({ words }) => words > most,
  )
  const languages = long.map(({ language }) => language).join(', ')
  return long.length === 0 ? [] : [finding(at, 'wording-long', { languages, words: Math.max(...long.map(({ words }) => words)), most })]
}

function wordsOf(text: string, language: Language): number {
  if (language === 'zh-Hans') return Math.ceil([...text.matchAll(/\p{L}|\p{N}+/gu)].length / 2)
  return text.trim() === '' ? 0 : text.trim().split(/\s+/).length
}
