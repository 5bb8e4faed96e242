import {
  type Answers,
  answerKeys,
  fieldNames,
  type Instrument,
  isAsked,
  isPageAsked,
  type Item,
  keysIn,
  type Page,
  readAnswers,
} from '../../engines/survey/index.ts'

/** The items of a page to show to somebody who gave these answers before: all but those that no answer of this page can bring up. */
export function itemsToShow(page: Page, before: Answers): readonly Item[] {
  const own = new Set(page.items.flatMap(answerKeys))
  return page.items.filter(
    (item) => isAsked(item, before) || (item.showIf !== undefined && keysIn(item.showIf).some((key) => own.has(key))),
  )
}

/** The pages that somebody with these answers is asked, in order. A page without anything to show is none. */
export function pagesToAsk(instrument: Instrument, answers: Answers): readonly Page[] {
  return instrument.pages.filter((page) => isPageAsked(page, answers) && itemsToShow(page, answers).length > 0)
}

/** What was typed on all pages, after one page was typed anew. */
export function retype(page: Page, before: Answers, typed: Answers): Answers {
  const own = new Set(page.items.flatMap(fieldNames))
  return { ...Object.fromEntries(Object.entries(before).filter(([name]) => !own.has(name))), ...typed }
}

/** What was typed, as a form would post it. */
export function formOf(typed: Answers): readonly (readonly [string, string])[] {
  return Object.entries(typed).flatMap(([name, values]) => values.map((value) => [name, value] as const))
}

/** The right answers in what was typed. */
export function answersIn(instrument: Instrument, typed: Answers): Answers {
  return readAnswers(instrument, formOf(typed)).answers
}
