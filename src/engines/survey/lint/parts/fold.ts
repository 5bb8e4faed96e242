import { plainLabel } from '../../scales.ts'

/** Uzbek Cyrillic as Latin, in lower case and with plain apostrophes: one pattern then reads both scripts. */
export function inLatin(text: string): string {
  return plainLabel(text)
    .replace(/(?<![\p{L}])е|(?<=[аеёиоуўэюя])е/gu, 'ye')
    .replace(/[а-яёўқғҳ]/gu, (letter) => LATIN[letter] ?? letter)
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

const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
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
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: "'",
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ў: "o'",
  қ: 'q',
  ғ: "g'",
  ҳ: 'h',
}

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
