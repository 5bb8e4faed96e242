import type { Instrument, Item } from '../../../engines/survey/index.ts'

/** An item that is asked, and so has a number on paper. */
export type Asked = Exclude<Item, { kind: 'note' }>

/** The number of each item that is asked, by its code: 1 for the first. Notes have none. */
export function numbersOf(instrument: Instrument): ReadonlyMap<string, string> {
  const asked = instrument.pages.flatMap(({ items }) => items).filter(isAskedItem)
  return new Map(asked.map(({ code }, place) => [code, String(place + 1)]))
}

export function isAskedItem(item: Item): item is Asked {
  return item.kind !== 'note'
}

/** What is added to the number of a grid for one of its rows: a, b ... z, then 27, 28. */
export function rowMark(place: number): string {
  return place < 26 ? String.fromCharCode(97 + place) : String(place + 1)
}
