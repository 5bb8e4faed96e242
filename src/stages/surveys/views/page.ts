import type { Answers, Fault, Page } from '../../../engines/survey/index.ts'
import { fill, type Language, say } from '../../../kernel/language.ts'
import { faultSummary } from '../../../ui/fields.ts'
import { html, type Html, type Piece } from '../../../ui/html.ts'
import type { Wave } from '../model.ts'
import { itemsToShow, pagesToAsk } from '../paging.ts'
import { pageWords } from '../text/paging.ts'
import { whoSees, words } from '../text.ts'
import { addressOf, CHECK_FIELD, faultsInWords, FORM, hidden, keptAddress, PAGE_FIELD, type Seen, surveyPage } from './frame.ts'
import { secondFor, section } from './section.ts'

/** What one page shows. */
export interface Filled {
  readonly id: string
  readonly page: Page
  /** What was typed on all pages, by field name. */
  readonly typed: Answers
  /** The right answers given so far, by which pages and questions are chosen. */
  readonly answers: Answers
  readonly faults: readonly Fault[]
  /** Whether answers are kept under the id already, so that its address can be opened elsewhere. */
  readonly kept: boolean
  /** Whether the check comes next, as when one page is changed. */
  readonly toCheck: boolean
}

/** One page of the questionnaire, with what was typed on it and every fault beside its question. Works without script. */
export function onePage(seen: Seen, wave: Wave, filled: Filled): Html {
  const { language } = seen
  const pages = pagesToAsk(wave.instrument, filled.answers)
  const place = Math.max(0, pages.indexOf(filled.page))
  const t = { ...words(language), ...pageWords(language) }
  const showing = { language, second: secondFor(wave, language), typed: filled.typed, faults: filled.faults, seed: filled.id }
  const step = fill(t.pageOf, { n: place + 1, all: pages.length })
  return surveyPage(seen, wave, {
    title: step,
    form: { id: FORM, again: 'language', next: 'next' },
    ...(seen.secret === undefined && { script: 'survey.ts' }),
    body: html`<h1>${say(wave.title, language)}</h1>${progress(step, place, pages.length)}${place === 0 ? opening(wave, language) : ''}
${faultSummary(language, faultsInWords(wave, filled.faults, language))}
<form id="${FORM}" method="post" action="${addressOf(seen, wave)}" novalidate data-survey="${wave.code}">
${hidden('response', [filled.id])}${hidden(PAGE_FIELD, [filled.page.code])}${filled.toCheck ? hidden(CHECK_FIELD, ['yes']) : ''}
${section(filled.page, itemsToShow(filled.page, filled.answers), showing)}
<div class="bar"><button class="btn" name="step" value="next">${t.next}</button>${
      place > 0 && !filled.toCheck ? html`<button class="btn g" name="step" value="back">${t.back}</button>` : ''
    }</div></form>${filled.kept ? later(seen, wave, filled.id) : ''}`,
  })
}

function progress(step: string, place: number, all: number): Piece {
  const marks = Array.from({ length: all }, (_, n) => html`<li class="${n < place ? 'd' : n === place ? 'c' : ''}"></li>`)
  return html`<div id="progress"><p class="grey">${step}</p><ol class="n steps" aria-hidden="true">${marks}</ol></div>`
}

function opening(wave: Wave, language: Language): Piece {
  const { intro } = wave.instrument
  return html`<div id="opening">${intro ? html`<p class="lead">${say(intro, language)}</p>` : ''}
<p class="note">${whoSees(wave, language)} ${pageWords(language).savedPerPage}</p></div>`
}

/** How to go on elsewhere. */
export function later(seen: Seen, wave: Wave, id: string): Html {
  const t = pageWords(seen.language)
  const address = keptAddress(seen, wave, id)
  return html`<p class="small">${t.later} <a href="${address}">${address}</a>. ${t.personal}</p>`
}
