import { LANGUAGES, type Text } from '../../../kernel/language.ts'
import { inLatin } from '../label.ts'

/** The longest code that is proposed; people may write longer ones. */
const LONGEST = 32

/**
 * A code for an item, a page or a row out of what it is called: lower-case ASCII letters, digits and `_`, beginning with a letter, and none
 * of `taken`. Cyrillic is written in Latin letters; where no language gives a letter, as Chinese alone, it is `instead`.
 */
export function proposeName(label: Text, taken: readonly string[], instead: string): string {
  const words = slugOf(label)
  return freeCode(/^[a-z]/.test(words) ? words : words === '' ? instead : `${instead}_${words}`, taken)
}

/** The same for a choice, whose code may begin with a digit: `35_44`. */
export function proposeCode(label: Text, taken: readonly string[], instead: string): string {
  return freeCode(slugOf(label) || instead, taken)
}

/** The code, or the first of `code_2`, `code_3` ... that is not taken. Capitals make no other code: people confuse them. */
export function freeCode(code: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((each) => each.toLowerCase()))
  let free = code
  for (let number = 2; lower.has(free.toLowerCase()); number++) free = `${code}_${number}`
  return free
}

function slugOf(label: Text): string {
  for (const language of LANGUAGES) {
    const words = asciiOf(label[language] ?? '')
    if (words !== '') return words
  }
  return ''
}

function asciiOf(text: string): string {
  const plain = inLatin(text)
    .normalize('NFKD')
    .replace(/\p{M}+|['ʻʼ’]/gu, '')
  const words = plain.replace(/[^a-z0-9]+/g, '_').replace(/^_+|_+$/g, '')
  if (words.length <= LONGEST) return words
  const cut = words.slice(0, LONGEST + 1)
  return cut.includes('_') ? cut.slice(0, cut.lastIndexOf('_')) : cut.slice(0, LONGEST)
}
