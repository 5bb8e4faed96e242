import type { Instrument, Item, Page } from '../instrument.ts'
import { freeCode } from './codes.ts'
import { findItem, findPage, itemCodes, pageWith } from './find.ts'
import { renameInConditions, renamingOf } from './rename.ts'

/** The item at the end of a page. */
export function addItem(instrument: Instrument, page: string, item: Item): Instrument {
  return withPage(instrument, page, (each) => ({ ...each, items: [...each.items, item] }))
}

/**
 * Another item in the place of one. Conditions that look at it follow its new code and the new codes of its choices or rows, which `parts`
 * gives from old to new.
 */
export function replaceItem(instrument: Instrument, code: string, item: Item, parts: ReadonlyMap<string, string> = new Map()): Instrument {
  const before = findItem(instrument, code)
  if (before === undefined) return instrument
  const pages = instrument.pages.map((page) => ({ ...page, items: page.items.map((each) => (each.code === code ? item : each)) }))
  return renameInConditions({ ...instrument, pages }, renamingOf(before, item.code, parts))
}

export function removeItem(instrument: Instrument, code: string): Instrument {
  return { ...instrument, pages: instrument.pages.map((page) => ({ ...page, items: page.items.filter((item) => item.code !== code) })) }
}

/** The item once more right after itself, under a code that is free. */
export function copyItem(instrument: Instrument, code: string): { readonly instrument: Instrument; readonly code: string } {
  const item = findItem(instrument, code)
  const page = pageWith(instrument, code)
  if (item === undefined || page === undefined) return { instrument, code }
  const copy = { ...item, code: freeCode(code, itemCodes(instrument)) }
  const items = page.items.flatMap((each) => (each.code === code ? [each, copy] : [each]))
  return { instrument: withPage(instrument, page.code, (each) => ({ ...each, items })), code: copy.code }
}

/** One place up (-1) or down (1). Above the first place of a page is the end of the page before, below the last the start of the next. */
export function moveItem(instrument: Instrument, code: string, by: -1 | 1): Instrument {
  const page = pageWith(instrument, code)
  if (page === undefined) return instrument
  const place = page.items.findIndex((item) => item.code === code) + by
  if (place >= 0 && place < page.items.length)
    return withPage(instrument, page.code, (each) => ({ ...each, items: turned(each.items, place, by) }))
  const beside = instrument.pages[instrument.pages.indexOf(page) + by]
  return beside === undefined ? instrument : placeItem(instrument, code, beside.code, by === 1 ? beside.items[0]?.code : undefined)
}

/** The item on a page, before another item of it or, without one, at its end. */
export function placeItem(instrument: Instrument, code: string, page: string, before?: string): Instrument {
  const item = findItem(instrument, code)
  if (item === undefined || findPage(instrument, page) === undefined || code === before) return instrument
  return withPage(removeItem(instrument, code), page, (each) => {
    const place = each.items.findIndex((other) => other.code === before)
    return { ...each, items: place < 0 ? [...each.items, item] : each.items.toSpliced(place, 0, item) }
  })
}

/** A new page at the end. */
export function addPage(instrument: Instrument, page: Page): Instrument {
  return { ...instrument, pages: [...instrument.pages, page] }
}

/** Changes what a page is called and when it is asked; its items stay. */
export function changePage(instrument: Instrument, code: string, { items: _, ...head }: Page): Instrument {
  return { ...instrument, pages: instrument.pages.map((page) => (page.code === code ? { ...head, items: page.items } : page)) }
}

/** Removes a page with its items. */
export function removePage(instrument: Instrument, code: string): Instrument {
  return { ...instrument, pages: instrument.pages.filter((page) => page.code !== code) }
}

export function movePage(instrument: Instrument, code: string, by: -1 | 1): Instrument {
  const place = instrument.pages.findIndex((page) => page.code === code) + by
  if (place - by < 0 || place < 0 || place >= instrument.pages.length) return instrument
  return { ...instrument, pages: turned(instrument.pages, place, by) }
}

/** What stood at `place - by` now stands at `place`. */
function turned<T>(list: readonly T[], place: number, by: -1 | 1): readonly T[] {
  return list.map((each, at) => list[at === place ? place - by : at === place - by ? place : at] ?? each)
}

function withPage(instrument: Instrument, code: string, change: (page: Page) => Page): Instrument {
  return { ...instrument, pages: instrument.pages.map((page) => (page.code === code ? change(page) : page)) }
}
