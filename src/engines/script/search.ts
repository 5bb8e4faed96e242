import { toLatin, withoutApostrophes } from './uzbek/index.ts'

/**
 * The text in the one form by which a search compares: Latin letters without marks, case or apostrophes, and without what people write
 * in two ways (q and k, x, h and kh, ts and s, y after i). So `Buxoro`, `Бухоро` and `Bukhara`'s kh are near, and `Qoʻqon`, `Қўқон` and
 * `Qo'qon` are the same. It is for comparing only, never for showing. Chinese stays as it is.
 */
export function foldForSearch(text: string): string {
  const latin = withoutApostrophes(toLatin(text.normalize('NFKC').toLowerCase()))
  const bare = latin.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
  const folded = ALIKE.reduce((folded, [from, to]) => folded.replace(from, to), bare)
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** Whether each word of the query is in the text, in either script and however its apostrophes are typed. An empty query finds all. */
export function isFound(text: string, query: string): boolean {
  const folded = foldForSearch(text)
  return foldForSearch(query)
    .split(' ')
    .every((word) => folded.includes(word))
}

const ALIKE: readonly (readonly [from: RegExp, to: string])[] = [
  [/ı/g, 'i'],
  [/kh|x/g, 'h'],
  [/q/g, 'k'],
  [/ts/g, 's'],
  [/ye/g, 'e'],
  [/iy/g, 'i'],
]
