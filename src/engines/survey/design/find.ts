import { itemsOf, type Instrument, type Item, type Page } from '../instrument.ts'
import { kindOf } from '../kinds/index.ts'

export function findItem(instrument: Instrument, code: string): Item | undefined {
  return itemsOf(instrument).find((item) => item.code === code)
}

export function findPage(instrument: Instrument, code: string): Page | undefined {
  return instrument.pages.find((page) => page.code === code)
}

/** The page that an item stands on. */
export function pageWith(instrument: Instrument, item: string): Page | undefined {
  return instrument.pages.find((page) => page.items.some(({ code }) => code === item))
}

/** The codes of all items. */
export function itemCodes(instrument: Instrument): readonly string[] {
  return itemsOf(instrument).map(({ code }) => code)
}

/** What the skip logic of an item or a page may look at: the items before it that are answered, in their order. */
export function itemsBefore(instrument: Instrument, at: { readonly item: string } | { readonly page: string }): readonly Item[] {
  const items = itemsOf(instrument)
  const first = 'item' in at ? at.item : findPage(instrument, at.page)?.items[0]?.code
  const place = items.findIndex(({ code }) => code === first)
  const before = place < 0 ? itemsAbove(instrument, at) : items.slice(0, place)
  return before.filter((item) => kindOf(item).keys(item).length > 0)
}

/** An empty page has no first item: what stands on the pages above it. */
function itemsAbove(instrument: Instrument, at: { readonly item: string } | { readonly page: string }): readonly Item[] {
  const page = 'page' in at ? instrument.pages.findIndex(({ code }) => code === at.page) : -1
  return page < 0 ? itemsOf(instrument) : instrument.pages.slice(0, page).flatMap(({ items }) => items)
}
