import { rightApostrophes } from './apostrophes.ts'
import { CYRILLIC, inCaseOf, isVowel } from './letters.ts'
import { findLoan } from './loans.ts'
import { LATIN_WORD } from './words.ts'

/**
 * Uzbek Latin in Cyrillic letters. The way loses nothing for native words; borrowed words with ц, ь or ъ are written from a list. What
 * the list lacks may be wrong: `findDoubtful` names those words, and a person looks at them. Apostrophes may be typed in any way.
 * What stands in `{braces}` or backticks and what is an address stays in Latin letters.
 */
export function toCyrillic(text: string): string {
  return rightApostrophes(text).replace(LATIN_WORD, (whole, word?: string) => (word === undefined ? whole : cyrillicWord(word)))
}

function cyrillicWord(word: string): string {
  const loan = findLoan(word.toLowerCase())
  const start = loan === undefined ? '' : inCaseOf(loan.cyrillic, word.charAt(0), word)
  return start + byRule(word, loan?.latin.length ?? 0)
}

function byRule(word: string, from: number): string {
  const lower = word.toLowerCase()
  let written = ''
  for (let at = from; at < word.length;) {
    const { letters, length } = nextLetters(lower, at)
    written += inCaseOf(letters, word.charAt(at), word)
    at += length
  }
  return written
}

function nextLetters(word: string, at: number): { readonly letters: string; readonly length: number } {
  const rest = word.slice(at)
  if (rest.startsWith('sʼh')) return { letters: 'сҳ', length: 3 }
  if (/^tsi(?:ya|y|on)/.test(rest)) return { letters: 'ц', length: 2 }
  if (/^[knp]si(?:ya|y|on)/.test(rest)) return { letters: `${CYRILLIC[rest.charAt(0)]}ц`, length: 2 }
  const pair = CYRILLIC[rest.slice(0, 2)]
  return pair === undefined || rest.startsWith('yoʻ') ? { letters: oneLetter(word, at), length: 1 } : { letters: pair, length: 2 }
}

function oneLetter(word: string, at: number): string {
  const letter = word.charAt(at)
  if (letter === 'e') return at === 0 || isVowel(word.charAt(at - 1)) || word.charAt(at - 1) === 'ʻ' ? 'э' : 'е'
  return CYRILLIC[letter] ?? letter
}
