import type { Item } from '../instrument.ts'
import { choice } from './choice.ts'
import { city } from './city.ts'
import { consent } from './consent.ts'
import { date } from './date.ts'
import { grid } from './grid.ts'
import type { Kind } from './kind.ts'
import { note } from './note.ts'
import { number } from './number.ts'
import { rank } from './rank.ts'
import { scale } from './scale.ts'
import { text } from './text.ts'

type KindTable = { readonly [K in Item['kind']]: Kind<Extract<Item, { kind: K }>> }

/** Every kind of item. One more kind is its type in `instrument.ts`, its file in this folder and its line here. */
const KINDS: KindTable = { choice, scale, grid, rank, number, date, text, city, consent, note }

export function kindOf(item: Item): Kind<Item> {
  return KINDS[item.kind]
}

/** The codes that can be answered to an item, in their order; none for numbers, days and texts. */
export function codesOf(item: Item): readonly string[] {
  return kindOf(item).codes(item)
}

export { isCode, isName } from './parts/choices.ts'
export { answersTo, isBad } from './parts/posted.ts'
export type { CodeCount, KindDefectCode, Posted } from './kind.ts'
