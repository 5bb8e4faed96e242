/**
 * A text as its words are looked for: without signs that nobody sees, with plain spaces, one sign for each apostrophe of Uzbek, and words
 * that mix Latin and Cyrillic letters of one look in the script that they pretend to be in.
 */
export function readable(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=[og])['‘’`ʼ]/giu, 'ʻ')
    .replace(/(?<=\p{L})['‘’`](?=\p{L})/gu, 'ʼ')
    .replace(/\p{L}+/gu, inOneScript)
}

const LATIN = 'aceopxyikmtbhjsABCEHIKMOPTXYJS'
const CYRILLIC = 'асеорхуікмтвһјѕАВСЕНІКМОРТХУЈЅ'

function inOneScript(word: string): string {
  if (!/\p{sc=Latin}/u.test(word) || !/\p{sc=Cyrillic}/u.test(word)) return word
  const latin = folded(word, CYRILLIC, LATIN)
  return /\p{sc=Cyrillic}/u.test(latin) ? folded(word, LATIN, CYRILLIC) : latin
}

function folded(word: string, from: string, to: string): string {
  return [...word].map((letter) => to[from.indexOf(letter)] ?? letter).join('')
}
