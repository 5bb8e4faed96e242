import { rightApostrophes } from './apostrophes.ts'
import { toCyrillic } from './cyrillic.ts'
import { findLoan } from './loans.ts'
import { LATIN_WORD } from './words.ts'

/** Why a person should look at a word: it is a name, may hide ц, ь or ъ, or has a letter that Uzbek does not have. */
export type DoubtKind = 'name' | 'loan' | 'letter'

/** A word of a Latin text whose Cyrillic spelling is not certain. */
export interface Doubt {
  readonly word: string
  readonly written: string
  readonly kind: DoubtKind
}

/** -siya, tsi and tse come from borrowed words with ц (but -tsin and -tsiz are endings), consonant + ye or yu from those with ь or ъ. */
const LOAN = /siya|tsi(?!n|z)|tse|[bcdfghjklmnpqrstvxz]y[eu]/
const FOREIGN = /c(?!h)|w/

/**
 * The words of an Uzbek Latin text that a person must look at before its Cyrillic form is shown, each once, in the order of the text.
 * Names are always among them: a word with a capital inside a sentence.
 */
export function findDoubtful(text: string): readonly Doubt[] {
  const right = rightApostrophes(text)
  const found = new Map<string, Doubt>()
  for (const { 1: word, index } of right.matchAll(LATIN_WORD)) {
    if (word === undefined || found.has(word)) continue
    const kind = doubtOf(word, startsSentence(right.slice(Math.max(0, index - 20), index)))
    if (kind !== undefined) found.set(word, { word, written: toCyrillic(word), kind })
  }
  return [...found.values()]
}

function doubtOf(word: string, first: boolean): DoubtKind | undefined {
  const lower = word.toLowerCase()
  if (FOREIGN.test(lower)) return 'letter'
  if (!first && /^\p{Lu}/u.test(word)) return 'name'
  return findLoan(lower) === undefined && LOAN.test(lower) ? 'loan' : undefined
}

/** Whether only quotation marks, spaces and the like lie between the end of the last sentence and the word. */
function startsSentence(before: string): boolean {
  return !/\p{L}[^.!?…:\n\p{L}]*$/u.test(before)
}
