import { type ChoiceItem, type Item, LIBRARY, type Page } from '../../../src/engines/survey/index.ts'

const PAGES = LIBRARY.find(({ instrument }) => instrument.code === 'post-training')?.instrument.pages ?? []

/** A page of the core set of 2020, with which the questionnaire began. */
export function corePage(code: string): Page {
  const page = PAGES.find((each) => each.code === code)
  if (!page) throw new Error(`The core set has no page ${code}`)
  return page
}

/** An item of the core set as its organiser took it over. */
export function coreItem<K extends Item['kind']>(code: string, kind: K): Extract<Item, { readonly kind: K }> {
  const found = PAGES.flatMap(({ items }) => items).find((item) => item.code === code)
  if (found?.kind !== kind) throw new Error(`The core set has no ${kind} ${code}`)
  return found as Extract<Item, { readonly kind: K }>
}

/** A choice as it was asked in 2020: whoever ticked "other" was not asked for words. */
export function withoutOwnWords(item: ChoiceItem): ChoiceItem {
  return { ...item, choices: item.choices.map(({ code, label }) => ({ code, label })) }
}
