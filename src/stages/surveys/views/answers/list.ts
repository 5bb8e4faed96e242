import { formatMoment, formatNumber } from '../../../../engines/script/index.ts'
import { type Answers, answerKeys, answersTo, type Item } from '../../../../engines/survey/index.ts'
import { fill, LANGUAGE_NAMES, type Language } from '../../../../kernel/language.ts'
import { html, type Html, type Piece, raw } from '../../../../ui/html.ts'
import { section } from '../../../../ui/page.ts'
import type { Response, Wave } from '../../model.ts'
import { answersWords } from '../../text/answers.ts'
import { answerInWords } from '../in-words.ts'
import { pager, type Reader, staffPage } from '../staff.ts'
import { askedItems, askIn, codesKept } from './items.ts'

/** A response as the list shows it. */
export interface ListedResponse extends Response {
  readonly changed: Date | null
  readonly sheet: number | null
}

export interface Listed {
  readonly responses: readonly ListedResponse[]
  readonly all: number
  readonly item: Item | undefined
  readonly query: string
  readonly page: number
  readonly pages: number
}

/** The responses of a wave, to read: all, or those with an answer to one question, or with certain words. */
export function answersPage(seen: Reader, wave: Wave, listed: Listed): Html {
  const { language } = seen
  const t = answersWords(language)
  const { responses, item, query } = listed
  const address = `/${language}/surveys/${wave.code}/answers`
  const rows = responses.map((response) => row(response, item, wave, address, language))
  const table = html`<table class="t stack shown"><thead><tr><th scope="col">${t.when}</th><th scope="col">${t.language}</th><th scope="col">${item ? askIn(item, language) : t.answer}</th></tr></thead><tbody>${rows}</tbody></table>`
  const at = (page: number) =>
    `${address}?${new URLSearchParams([
      ['item', item?.code ?? ''],
      ['q', query],
      ['page', String(page)],
    ])}`
  return staffPage(seen, wave, {
    path: '/answers',
    title: t.answers,
    body: section(html`<h1>${t.answers}</h1><p class="lead">${t.lead}</p>${search(wave, listed, address, language)}
<p class="base" role="status">${fill(t.found, { n: formatNumber(listed.all, language) })}</p>${rows.length === 0 ? html`<p class="note">${t.nothing}</p>` : table}${pager(listed.pages, listed.page, at, t.pages)}`),
  })
}

function search({ instrument }: Wave, { item, query }: Listed, address: string, language: Language): Html {
  const t = answersWords(language)
  const options = askedItems(instrument).map(
    (each) => html`<option value="${each.code}"${each.code === item?.code ? raw(' selected') : ''}>${askIn(each, language)}</option>`,
  )
  return html`<form class="search" action="${address}"><label class="q-s" for="item">${t.question}<select id="item" name="item"><option value="">${t.all}</option>${options}</select></label>
<label class="q-s" for="q">${t.text}<input type="text" id="q" name="q" value="${query}"></label><button class="btn">${t.find}</button></form>`
}

function row(response: ListedResponse, item: Item | undefined, wave: Wave, address: string, language: Language): Html {
  const t = answersWords(language)
  const { id, answers, at, changed, sheet } = response
  const marks = html`${sheet === null ? '' : html` <span class="flag ok">${fill(t.onPaper, { sheet })}</span>`}${changed ? html` <span class="flag">${t.changed}</span>` : ''}`
  const said = item
    ? answerWithCodes(item, answers, language)
    : html`<span class="grey">${fill(t.answered, { n: countAnswered(wave, answers) })}</span>`
  return html`<tr><th scope="row"><a href="${address}/${id}">${formatMoment(at, wave.zone, language)}</a>${marks}</th><td data-is="${t.language}">${LANGUAGE_NAMES[response.language]}</td><td data-is="${t.answer}">${said}</td></tr>`
}

function countAnswered({ instrument }: Wave, answers: Answers): number {
  return askedItems(instrument).filter((item) => answerKeys(item).some((key) => answersTo(answers, key).length > 0)).length
}

/** An answer in words, with the codes by which it is kept. */
export function answerWithCodes(item: Item, answers: Answers, language: Language): Piece {
  const codes = codesKept(item, answers)
  return html`${answerInWords(item, answers, language)}${codes.length > 0 ? html` <code>${codes.join(' ')}</code>` : ''}`
}
