import { LATIN } from '../../../kernel/letters.ts'
import { inCaseOf, isVowel } from './letters.ts'

/**
 * Uzbek Cyrillic in Latin letters, by the rules of 1995. Everything else in the text stays. The way is exact but for what
 * Latin does not keep: ц is `ts` after a vowel and `s` elsewhere, ь is dropped, ъ is dropped before a letter that brings its own y.
 * Two words go by themselves: sentabr and oktabr.
 */
export function toLatin(text: string): string {
  return text.replace(/\p{Script=Cyrillic}+/gu, latinWord)
}

function latinWord(word: string): string {
  const letters = [...word]
  const lower = letters.map((letter) => letter.toLowerCase())
  return letters.map((letter, i) => inCaseOf(latinLetter(lower, i), letter, word)).join('')
}

function latinLetter(word: readonly string[], i: number): string {
  const [before, letter, after] = [word[i - 1] ?? '', word[i] ?? '', word[i + 1] ?? '']
  if (letter === 'е') return before === '' || isVowel(before) || 'ъь'.includes(before) ? 'ye' : 'e'
  if (letter === 'ц') return isVowel(before) ? 'ts' : before === 'ц' ? '' : 's'
  if (letter === 'ъ') return before === 'ў' || (isIotated(after) && !isVowel(before)) ? '' : 'ʼ'
  if (letter === 'ь') return after === 'о' ? 'y' : ''
  if (letter === 'я' && before === 'т' && after === 'б') return 'a'
  if (letter === 'с' && after === 'ҳ') return 'sʼ'
  return LATIN[letter] ?? letter
}

function isIotated(letter: string): boolean {
  return letter !== '' && 'еёюя'.includes(letter)
}
