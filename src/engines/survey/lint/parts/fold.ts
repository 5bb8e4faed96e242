import { latin, plain, remembered } from './remembered.ts'

/** A text as it is compared: without case, punctuation and script. */
export const folded = remembered((text) =>
  latin(text)
    .replace(/[^\p{L}\p{N}+<>%]+/gu, ' ')
    .trim(),
)

/** A text by the shape of its letters: Cyrillic "с" and Latin "c" are one. */
export const shapeOf = remembered((text) =>
  plain(text)
    .replace(/[авенкморстух]/gu, (letter) => SHAPES[letter] ?? letter)
    .replace(/[^\p{L}\p{N}+<>%]+/gu, ' ')
    .trim(),
)

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
