import { LATIN } from '../../../kernel/letters.ts'

/** Latin letters and pairs of Uzbek in Cyrillic; a pair counts before its letters. e depends on what is before it. */
export const CYRILLIC: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(LATIN).map(([cyrillic, latin]) => [latin, cyrillic])),
  e: 'е',
  i: 'и',
  sh: 'ш',
  ye: 'е',
  w: 'в',
  ʼ: 'ъ',
}

export function isVowel(letter: string): boolean {
  return letter !== '' && 'аеёиоуэюяўыaeiou'.includes(letter)
}

/** The new letters with the case of the old: all capitals in a word of capitals, else one capital in front. */
export function inCaseOf(written: string, old: string, word: string): string {
  const shouted = word.length > 1 && word === word.toUpperCase()
  if (old === old.toLowerCase() && !(shouted && old === 'ʼ')) return written
  return shouted ? written.toUpperCase() : written.charAt(0).toUpperCase() + written.slice(1)
}
