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

export { isCode, isName } from './parts/choices.ts'
export { answersTo, isBad } from './parts/posted.ts'
export type { CodeCount, KindDefectCode, Posted } from './kind.ts'
