import { isAsked, isPageAsked, settle } from './condition.ts'
import { itemsOf, type Answers, type Fault, type Instrument, type Item, type Page, type Reading } from './instrument.ts'
import { isBad, kindOf, type Posted } from './kinds/index.ts'

/**
 * Reads a posted form: all of it, or one page. Every fault is collected. `typed` holds everything that was posted, by field
 * name, to show it again. Answers to items that other answers hide are dropped, and are no fault. `before` holds the answers
 * of the other pages, which the skip logic of this page may look at; they are not returned.
 */
export function readAnswers(
  instrument: Instrument,
  form: Iterable<readonly [name: string, value: unknown]>,
  page?: string,
  before: Answers = {},
): Reading {
  const posted = postedIn(form)
  const pages = instrument.pages.filter((each) => page === undefined || each.code === page)
  const seen: Record<string, readonly string[]> = Object.assign(Object.create(null), before)
  const answers: Record<string, readonly string[]> = {}
  const faults: Fault[] = []
  for (const item of pages.flatMap((each) => each.items)) for (const key of kindOf(item).keys(item)) delete seen[key]
  for (const each of pages) {
    if (!isPageAsked(each, seen)) continue
    for (const item of each.items) {
      if (!isAsked(item, seen)) continue
      const part = kindOf(item).read(item, posted)
      for (const [key, values] of part.answers) seen[key] = answers[key] = values
      faults.push(...part.faults)
    }
  }
  return {
    answers,
    typed: typedIn(
      pages.flatMap((each) => each.items),
      posted,
    ),
    faults,
  }
}

/** The answers of a response after one page was answered anew: the old answers of the page go, so do those now hidden. */
export function replacePage(instrument: Instrument, page: Page, before: Answers, read: Answers): Answers {
  const gone = new Set(page.items.flatMap((item) => kindOf(item).keys(item)))
  const others = Object.entries(before).filter(([key]) => !gone.has(key))
  return settle(instrument, { ...Object.fromEntries(others), ...read })
}

/** The names under which the form posts the item: `item`, `item.row` of a grid, `item.choice` of a rank or an "other" text. */
export function fieldNames(item: Item): readonly string[] {
  return kindOf(item).fields(item)
}

/** The keys under which the item's answers are kept. They differ from the field names for a rank only. */
export function answerKeys(item: Item): readonly string[] {
  return kindOf(item).keys(item)
}

/** Kept answers as form fields again, to prefill a page. */
export function typedFrom(instrument: Instrument, answers: Answers): Answers {
  return Object.fromEntries(itemsOf(instrument).flatMap((item) => kindOf(item).typed(item, answers)))
}

function postedIn(form: Iterable<readonly [string, unknown]>): Posted {
  const posted = new Map<string, string[]>()
  for (const [name, value] of form) {
    if (typeof value !== 'string') continue
    const values = posted.get(name)
    if (values) values.push(value)
    else posted.set(name, [value])
  }
  return posted
}

function typedIn(items: readonly Item[], posted: Posted): Answers {
  const fields = items.flatMap(fieldNames).filter((field) => posted.has(field))
  return Object.fromEntries(fields.map((field) => [field, (posted.get(field) ?? []).map(shown)]))
}

/** What cannot be kept or shown is replaced by the replacement character, so that the rest comes back. */
function shown(value: string): string {
  return isBad(value) ? value.toWellFormed().replaceAll('\0', '\u{FFFD}') : value
}
