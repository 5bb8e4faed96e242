/** Cyrillic letters of Uzbek (and the two of Russian names, щ and ы) that always become the same in Latin. е ц ъ ь depend on what is around. */
export const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ё: 'yo',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'x',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ы: 'i',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ў: 'oʻ',
  қ: 'q',
  ғ: 'gʻ',
  ҳ: 'h',
}

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
