import type { Choice } from './instrument.ts'

/** What decides in which order choices are shown: every item with choices is one. */
export interface Ordered<C extends Choice> {
  readonly code: string
  readonly choices: readonly C[]
  readonly highestFirst?: boolean
  readonly shuffled?: boolean
}

/**
 * The choices of an item in the order of the page. A falling scale begins with its highest point. Shuffled choices come in an order that
 * `seed` alone decides, so give the id of the response: a page that comes back looks as before. What is no ordinary choice (exclusive, with
 * a text, outside the scale) stays last, in the order of the instrument.
 */
export function shownChoices<C extends Choice>(item: Ordered<C>, seed: string): readonly C[] {
  const { choices, highestFirst, shuffled } = item
  if (!highestFirst && !shuffled) return choices
  const plain = choices.filter((choice) => !isLast(choice))
  const turned = shuffled ? shuffle(plain, `${seed} ${item.code}`) : plain.toReversed()
  return [...turned, ...choices.filter(isLast)]
}

function isLast(choice: Choice & { readonly outside?: boolean }): boolean {
  return Boolean(choice.exclusive || choice.other || choice.outside)
}

/** Fisher and Yates: each order is equally likely. */
function shuffle<T>(list: readonly T[], seed: string): readonly T[] {
  const next = drawing(seed)
  const left = [...list]
  const drawn: T[] = []
  while (left.length > 0) drawn.push(...left.splice(Math.floor(next() * left.length), 1))
  return drawn
}

/** Numbers from 0 up to 1, the same for the same seed: its FNV-1a hash stirred by mulberry32. */
function drawing(seed: string): () => number {
  let state = 0x811c9dc5
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
