import {
  type Answers,
  type Choice,
  type Fault,
  fieldNames,
  isAsked,
  type Item,
  itemsOf,
  type Reading,
  sayFault,
  typedFrom,
} from '../../../engines/survey/index.ts'
import { formatNumber } from '../../../engines/script/index.ts'
import { fill, type Language, say } from '../../../kernel/language.ts'
import { faultSummary } from '../../../ui/fields.ts'
import { html, type Html, type Piece } from '../../../ui/html.ts'
import { type Frame, page, type PageForm } from '../../../ui/page.ts'
import type { Wave } from '../model.ts'
import { words } from '../text.ts'
import { field } from './fields.ts'

type Seen = Pick<Frame, 'language' | 'visitor' | 'path'>

const FORM = 'answers'

/** The questionnaire: blank, as it came back with every fault beside its question, or with answers to change. */
export function questionnaire(seen: Seen, wave: Wave, id: string, notice: string | undefined, filled: Pick<Reading, 'typed' | 'faults'>): Html {
  const { language } = seen
  const t = words(language)
  const items = itemsOf(wave.instrument)
  const showing = { language, second: secondFor(wave, language), ...filled }
  const pages = wave.instrument.pages.map(
    (each) => html`${each.title ? html`<h2>${say(each.title, language)}</h2>` : ''}${each.items.map((item) => field(item, showing))}`,
  )
  return surveyPage(seen, wave, notice, say(wave.title, language), html`
${wave.instrument.intro ? html`<p class="lead">${say(wave.instrument.intro, language)}</p>` : ''}<p class="note">${t.whoSees}</p>
${faultSummary(language, summary(filled.faults, items, language))}
<form id="${FORM}" method="post" action="/${language}/surveys/${wave.code}" novalidate>${hidden('response', [id])}${pages}
<div class="bar"><button class="btn" name="step" value="check">${t.next}</button></div></form>`, { id: FORM, again: 'language', next: 'check' })
}

/** The second language stands beside the instrument's first one: who chose another language has no use for it. */
function secondFor({ second, instrument }: Wave, language: Language): Language | undefined {
  return language === instrument.languages[0] ? second : undefined
}

/** All answers in words, with one button to send them and one to change them. Nothing is stored yet; the page holds the answers. */
export function checkAnswers(seen: Seen, wave: Wave, id: string, notice: string | undefined, answers: Answers): Html {
  const { language } = seen
  const t = words(language)
  const asked = itemsOf(wave.instrument).filter((item) => item.kind !== 'note' && isAsked(item, answers))
  const rows = asked.map((item) => html`<dt>${say(item.ask, language)}</dt><dd>${answerInWords(item, answers, language)}</dd>`)
  const typed = typedFrom(wave.instrument, answers)
  const kept = Object.entries(typed).map(([name, values]) => hidden(name, values))
  return surveyPage(seen, wave, notice, t.check, html`<dl class="pairs">${rows}</dl>
<form id="${FORM}" method="post" action="/${language}/surveys/${wave.code}">${hidden('response', [id])}${kept}
<div class="bar"><button class="btn" name="step" value="send">${t.send}</button>
<button class="btn g" name="step" value="change">${t.change}</button></div></form>`, { id: FORM, again: 'check', next: 'send' })
}

export function thanks(seen: Seen, wave: Wave, id: string, notice: string | undefined): Html {
  const t = words(seen.language)
  return surveyPage(seen, wave, notice, t.thanks, html`<p class="lead">${t.kept}</p><p>${t.until}</p>
<p class="btns"><a class="btn" href="/${seen.language}/surveys/${wave.code}?response=${id}">${t.changeYours}</a>
<a class="btn g" href="/${seen.language}/programmes/${wave.programme}/evaluation">${t.results}</a></p>`)
}

/** With `form` the language switch takes along what is in that form. */
function surveyPage(seen: Seen, wave: Wave, notice: string | undefined, heading: string, body: Piece, form?: PageForm): Html {
  const title = say(wave.title, seen.language)
  return page({
    ...seen,
    title: heading === title ? title : `${heading} · ${title}`,
    kind: 'participant',
    languages: wave.instrument.languages,
    notice,
    form,
    body: html`<div class="wrap sheet"><h1>${heading}</h1>${body}</div>`,
  })
}

function hidden(name: string, values: readonly string[]): Piece {
  return values.map((value) => html`<input type="hidden" name="${name}" value="${value}">`)
}

function summary(faults: readonly Fault[], items: readonly Item[], language: Language) {
  return faults.map((fault) => {
    const item = items.find((each) => each.code === fault.item || fieldNames(each).includes(fault.item))
    const ask = item ? say(item.ask, language) : fault.item
    return { name: fault.item, words: `${ask} — ${sayFault(fault, language, item)}` }
  })
}

function answerInWords(item: Item, answers: Answers, language: Language): Piece {
  const t = words(language)
  if (item.kind === 'grid') {
    return item.rows.map(({ code, ask }) => {
      const [given] = answers[`${item.code}.${code}`] ?? []
      return html`<p>${say(ask, language)}: ${given === undefined ? t.unanswered : labelOf(item.choices, given, language)}</p>`
    })
  }
  const given = answers[item.code] ?? []
  const other = answers[`${item.code}.other`]?.[0]
  if (given.length === 0) return other ?? html`<span class="grey">${t.unanswered}</span>`
  if (item.kind === 'number') return numberInWords(given, language)
  if (item.kind === 'consent') return t.consentYes
  if (!('choices' in item)) return given[0]
  return given.map((code) => html`<p>${labelOf(item.choices, code, language)}${otherText(item, code, answers)}</p>`)
}

function numberInWords([value = '', typed = value]: readonly string[], language: Language): Piece {
  const read = formatNumber(Number(value), language)
  return typed === value ? read : html`${typed} <span class="grey">(${fill(words(language).understood, { value: read })})</span>`
}

function otherText(item: Item, code: string, answers: Answers): string {
  const text = answers[`${item.code}.${code}`]?.[0]
  return text === undefined ? '' : `: ${text}`
}

function labelOf(all: readonly Choice[], code: string, language: Language): string {
  const choice = all.find((each) => each.code === code)
  return choice ? say(choice.label, language) : code
}
