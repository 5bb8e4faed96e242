import { LATIN } from '../../../../kernel/letters.ts'
import { plainLabel } from '../../scales.ts'

/** Uzbek Cyrillic as Latin, in lower case and with plain apostrophes: one pattern then reads both scripts. */
export function inLatin(text: string): string {
  return plainLabel(text)
    .replace(/(?<![\p{L}])е|(?<=[аеёиоуўэюя])е/gu, 'ye')
    .replace(/[а-яёўқғҳ]/gu, (letter) => LETTERS[letter] ?? letter)
}

/** A text as it is compared: without case, punctuation and script. */
export function folded(text: string): string {
  return inLatin(text)
    .replace(/[^\p{L}\p{N}+<>%]+/gu, ' ')
    .trim()
}

/** A text by the shape of its letters: Cyrillic "с" and Latin "c" are one. */
export function shapeOf(text: string): string {
  return plainLabel(text)
    .replace(/[авенкморстух]/gu, (letter) => SHAPES[letter] ?? letter)
    .replace(/[^\p{L}\p{N}+<>%]+/gu, ' ')
    .trim()
}

/** With plain apostrophes, and with the letters that depend on what is around them. */
const LETTERS: Readonly<Record<string, string>> = { ...LATIN, е: 'e', ц: 'ts', ъ: "'", ь: '', ў: "o'", ғ: "g'" }

const SHAPES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  н: 'h',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
}
