import { type Answers, type Fault, fieldNames, type Page, readAnswers } from '../../../engines/survey/index.ts'
import type { Visit } from '../../../platform/http.ts'
import type { Html } from '../../../ui/html.ts'
import { findTyped, keepTyped } from '../actions/drafts.ts'
import type { Draft, Wave } from '../model.ts'
import { answersIn, formOf, pagesToAsk, retype } from '../paging.ts'
import { checkAnswers } from '../views/check.ts'
import { CHECK_FIELD, keptAddress, type Seen } from '../views/frame.ts'
import { onePage } from '../views/page.ts'
import type { Posted } from './posted.ts'

/** The first page: blank, or with what is known of who answers. */
export function showFirst(seen: Seen, wave: Wave, id: string, typed: Answers = {}): Html {
  const page = pagesToAsk(wave.instrument, answersIn(wave.instrument, typed))[0]
  return show(seen, wave, page, { response: id, typed }, { faults: [], kept: false, toCheck: false })
}

/**
 * The page asked for, or the check; a page that is still wrong comes before the check. `sendAs` is the id that the response will have,
 * where that is not the draft's.
 */
export function showTyped(
  seen: Seen,
  wave: Wave,
  draft: Draft,
  { page: code, toCheck, sendAs = draft.response }: { page: string | undefined; toCheck: boolean; sendAs?: string },
): Html {
  const { answers, faults } = readAnswers(wave.instrument, formOf(draft.typed))
  const pages = pagesToAsk(wave.instrument, answers)
  const page = pages.find((each) => each.code === code)
  if (page) return show(seen, wave, page, draft, { faults: [], kept: true, toCheck })
  const wrong = pages.find((each) => faultsOn(each, faults).length > 0)
  if (wrong) return show(seen, wave, wrong, draft, { faults: faultsOn(wrong, faults), kept: true, toCheck: true })
  return checkAnswers(seen, wave, sendAs, answers, true)
}

/** Takes one page: keeps what was typed, beside what is `known` of who begins, and goes on when it is right, or back, or shows the same page again. */
export async function answerPage(
  c: Visit,
  seen: Seen,
  wave: Wave,
  page: Page,
  { id, step, form }: Posted,
  known: Answers = {},
): Promise<Response> {
  const db = c.get('db')
  const before = (await findTyped(db, wave, id))?.typed ?? known
  const { typed, faults } = readAnswers(wave.instrument, form, page.code, answersIn(wave.instrument, before))
  const draft = { response: id, typed: retype(page, before, typed) }
  const toCheck = form.some(([name]) => name === CHECK_FIELD)
  const again = step === 'language' || (step !== 'back' && faults.length > 0)
  const to = again ? page : nextTo(wave, page, draft.typed, step, toCheck)
  await keepTyped(db, wave, { ...draft, ...(to ? { page: to.code } : {}) }, faults.length === 0)
  if (step === 'language') return c.html(show(seen, wave, page, draft, { faults: [], kept: true, toCheck }))
  if (again) return c.html(show(seen, wave, page, draft, { faults, kept: true, toCheck }), 422)
  return c.redirect(keptAddress(seen, wave, id, to && `page=${encodeURIComponent(to.code)}`), 303)
}

/** The page after this one, or the one before; none when the check comes. */
function nextTo({ instrument }: Wave, page: Page, typed: Answers, step: string | undefined, toCheck: boolean): Page | undefined {
  if (toCheck && step !== 'back') return undefined
  const asked = pagesToAsk(instrument, answersIn(instrument, typed))
  const place = instrument.pages.indexOf(page)
  const later = asked.filter((each) => instrument.pages.indexOf(each) > place)
  const earlier = asked.filter((each) => instrument.pages.indexOf(each) < place)
  return step === 'back' ? (earlier.at(-1) ?? page) : later[0]
}

function show(
  seen: Seen,
  wave: Wave,
  page: Page | undefined,
  { response: id, typed }: Draft,
  how: { faults: readonly Fault[]; kept: boolean; toCheck: boolean },
): Html {
  if (!page) throw new Error(`The instrument of ${wave.code} has no page to show`)
  return onePage(seen, wave, { id, page, typed, answers: answersIn(wave.instrument, typed), ...how })
}

function faultsOn(page: Page, faults: readonly Fault[]): readonly Fault[] {
  const names = new Set(page.items.flatMap((item) => [item.code, ...fieldNames(item)]))
  return faults.filter(({ item }) => names.has(item))
}
