import { LATIN } from '../../kernel/letters.ts'

/** A label without case, closing stops and kinds of apostrophe and space. */
export function plainLabel(label: string): string {
  const even = label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ʻʼ‘’`´']/g, "'")
    .replace(/[–—]/g, '-')
  return even
    .replace(/\s+/g, ' ')
    .replace(/[.!。]+$/, '')
    .trim()
}

/** Uzbek Cyrillic as Latin, in lower case and with plain apostrophes: one pattern then reads both scripts. */
export function inLatin(text: string): string {
  return plainLabel(text)
    .replace(/(?<![\p{L}])е|(?<=[аеёиоуўэюя])е/gu, 'ye')
    .replace(/[а-яёўқғҳ]/gu, (letter) => LETTERS[letter] ?? letter)
}

/** With plain apostrophes, and with the letters that depend on what is around them. */
const LETTERS: Readonly<Record<string, string>> = { ...LATIN, е: 'e', ц: 'ts', ъ: "'", ь: '', ў: "o'", ғ: "g'" }
