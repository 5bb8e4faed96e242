import { inLatin, plainLabel } from '../../label.ts'

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
