import { LANGUAGES, type Text } from '../../../kernel/language.ts'
import { isSame } from '../../../kernel/same.ts'
import type { Instrument, Item, Page } from '../instrument.ts'
import { freeCode } from './codes.ts'
import { itemCodes } from './find.ts'
import { replaceItem } from './edit.ts'

/**
 * Several instruments as one, page after page. An item that two of them ask alike is asked once, where it comes first; a code under which
 * they ask different things gets a number, and the conditions follow. The languages are those that all of them have.
 */
export function joinInstruments(all: readonly Instrument[], code: string, title: Text): Instrument {
  const intro = all.find((each) => each.intro !== undefined)?.intro
  const languages = LANGUAGES.filter((language) => all.every((each) => each.languages.includes(language)))
  const empty: Instrument = { code, edition: 1, title, ...(intro === undefined ? {} : { intro }), languages, pages: [] }
  return all.reduce(joined, empty)
}

function joined(first: Instrument, next: Instrument): Instrument {
  const kept = new Map(first.pages.flatMap((page) => page.items).map((item) => [item.code, item] as const))
  const renamed = next.pages
    .flatMap((page) => page.items)
    .filter((item) => isOther(kept.get(item.code), item))
    .reduce((sum, item) => replaceItem(sum, item.code, { ...item, code: freeCode(item.code, [...kept.keys(), ...itemCodes(sum)]) }), next)
  const pages = renamed.pages.map((page) => ({ ...page, items: page.items.filter((item) => !kept.has(item.code)) }))
  return { ...first, pages: [...first.pages, ...freshPages(first, pages)] }
}

function isOther(kept: Item | undefined, item: Item): boolean {
  return kept !== undefined && !isSame(kept, item)
}

function freshPages(first: Instrument, pages: readonly Page[]): readonly Page[] {
  const taken = first.pages.map(({ code }) => code)
  return pages
    .filter((page) => page.items.length > 0)
    .map((page) => {
      const code = freeCode(page.code, taken)
      taken.push(code)
      return { ...page, code }
    })
}
