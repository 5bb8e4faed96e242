import { inLatin, plainLabel } from '../../label.ts'

/** So many texts are remembered at most: more than the largest questionnaire has. */
const MOST = 50_000

/** What a reading of a text gave before. A questionnaire that is made is looked at again after each change, and most of it is the same. */
export function remembered(read: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= MOST) known.clear()
    const found = read(text)
    known.set(text, found)
    return found
  }
}

export const plain = remembered(plainLabel)
export const latin = remembered(inLatin)
