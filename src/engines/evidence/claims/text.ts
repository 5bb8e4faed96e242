import { readable } from './readable.ts'

/** A number in a text: its value and the words it stands in. */
export interface Mention {
  readonly value: number
  readonly words: string
}

/** A percent in a text, with its digits, and its base when the text gives it ("94% (49 of 52)", "95% of the 44 who answered"). */
export interface PercentMention extends Mention {
  readonly decimals: number
  readonly stated?: { readonly count?: number; readonly base: number }
}

const NUMBER = String.raw`\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?!\d)|\d+`
const PERCENT = new RegExp(
  String.raw`(?<!\d)(\d+(?:[.,]\d+)?) ?(?:%|per ?cent(?!\p{L})|процент\p{L}*|foiz\p{L}*|фоиз\p{L}*)(?: ?\(?(\d+) (?:of|out of|из) (\d+)\)?| (?:of|из) (?:the |all )?(\d+)(?![\d.,]*\d|%))?`,
  'giu',
)
const OF = new RegExp(String.raw`(?<![\d.,])(\d+) (?:of|out of|из) (?:the )?(\d+)`, 'giu')

/** Numbers that count nothing: dates and years, ranges and bands, pages, sums of money and lengths of time. */
const LABELS: readonly RegExp[] = [
  /(?<!\d)\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2}/gu,
  /\d{1,2} (?:and|to|[-–]) ?\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?/giu,
  /(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:, \d{4})?/giu,
  /\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?/giu,
  /(?<!\d)\d+ ?(?:to|[-–—]) ?\d+/gu,
  /(?:under|over|above|below|aged|older than|younger than|page|lecture|line|covid) ?-?\d+/giu,
  /(?<!\d)(?:19|20)\d{2}(?!\d)/gu,
  /(?<!\d)\d+(?:[.,]\d+)? ?(?:thousand|million|billion|trillion)?(?: of)? ?(?:USD|US dollars|dollars|EUR|euros?|UZS|CNY|yuan|soum?s)/giu,
]

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
}

/** The percents of a text, in order. */
export function percentsIn(text: string): readonly PercentMention[] {
  return [...text.matchAll(PERCENT)].map(([words, digits = '', count, ofBoth, ofBase]) => ({
    value: Number(digits.replace(',', '.')),
    decimals: /[.,](\d+)/.exec(digits)?.[1]?.length ?? 0,
    words,
    ...(ofBase === undefined ? {} : { stated: { base: Number(ofBase) } }),
    ...(count === undefined || ofBoth === undefined ? {} : { stated: { count: Number(count), base: Number(ofBoth) } }),
  }))
}

/** The counts in a text ("34", "790 000", "seven"), without percents and without numbers that are labels. */
export function countsIn(text: string): readonly Mention[] {
  const bare = LABELS.reduce((rest, label) => rest.replace(label, ' '), text.replace(PERCENT, ' ').replace(OF, ' $1 '))
  const digits = [...bare.matchAll(new RegExp(`(?<![\\d.,\\p{L}])(?:${NUMBER})(?![\\d%\\p{L}])`, 'gu'))].map(([words]) => ({
    value: Number(words.replace(/[^\d]/g, '')),
    words,
  }))
  const spelt = [...bare.matchAll(/(?<![\p{L}-])(\p{L}+)(?= \p{L})/giu)].flatMap(([, word = '']) => {
    const value = WORDS[word.toLowerCase()]
    return value === undefined || value === 1 ? [] : [{ value, words: word }]
  })
  return [...digits, ...spelt]
}

/** The value of a number written in digits or as an English word; undefined for anything else. */
export function numberOf(word: string): number | undefined {
  return /^\d+$/.test(word) ? Number(word) : WORDS[word.toLowerCase()]
}

/** A text as lower-case words without punctuation. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}’ʼʻ'-]+/gu) ?? []
}

/** The first place where one of the patterns stands in the text; undefined when none does. */
export function firstOf(text: string, patterns: readonly RegExp[]): string | undefined {
  const read = readable(text)
  return patterns.map((pattern) => pattern.exec(read)?.[0]).find((found) => found !== undefined)
}

const CLAUSE = /[;:.；：。]|(?<!\p{L})(?:but|however|но|однако|lekin|ammo|лекин|аммо)(?!\p{L})|但/iu

/** The clauses of a text in which none of the patterns stands. */
export function clausesWithout(text: string, patterns: readonly RegExp[]): string {
  return text
    .split(CLAUSE)
    .filter((clause) => firstOf(clause, patterns) === undefined)
    .join('; ')
}
