import { formatMoment } from '../../../../engines/script/index.ts'
import { type Answers, answerKeys, answersTo, type Item } from '../../../../engines/survey/index.ts'
import { fill, LANGUAGE_NAMES, type Language, say } from '../../../../kernel/language.ts'
import { isSame } from '../../../../kernel/same.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { section } from '../../../../ui/page.ts'
import type { Translation } from '../../coding/translation.ts'
import type { Wave } from '../../model.ts'
import type { Mark } from '../../paper/model.ts'
import { answersWords } from '../../text/answers.ts'
import { type CodeNames, shownCodes, tongueOf } from '../codings/labels.ts'
import { type Names, nameOf, type Reader, staffPage } from '../staff.ts'
import { askedItems, askIn } from './items.ts'
import { answerWithCodes, type ListedResponse } from './list.ts'
import { translated } from './translated.ts'

/** One response with everything that is known of it. */
export interface WholeResponse {
  readonly response: ListedResponse
  readonly earlier: readonly { readonly at: Date; readonly answers: Answers }[]
  readonly codings: ReadonlyMap<string, { readonly codes: readonly string[]; readonly by: string }>
  /** Into the reader's language, by item. */
  readonly translations: ReadonlyMap<string, Translation>
  /** What the paper lacks, by form field. */
  readonly marks: Readonly<Record<string, Mark>>
}

export function responsePage(seen: Reader, wave: Wave, whole: WholeResponse, codes: CodeNames, names: Names): Html {
  const { language } = seen
  const t = answersWords(language)
  const { response } = whole
  const title = `${t.response} · ${formatMoment(response.at, wave.zone, language)}`
  const paper =
    response.sheet === null
      ? ''
      : html` · <a href="/${language}/surveys/${wave.code}/paper/sheets/${response.sheet}">${fill(t.onPaper, { sheet: response.sheet })}</a>`
  const parts = wave.instrument.pages.map((page) => {
    const items = page.items.filter((item) => item.kind !== 'note')
    const shown = items.map((item) => html`<dt>${askIn(item, language)}</dt><dd>${answered(item, whole, codes, names, language)}</dd>`)
    return html`<section class="block">${page.title ? html`<h2>${say(page.title, language)}</h2>` : ''}<dl class="pairs shown">${shown}</dl></section>`
  })
  return staffPage(seen, wave, {
    path: `/answers/${response.id}`,
    title,
    trail: [{ title: t.answers, path: '/answers' }],
    body: html`${section(html`<h1>${t.response}</h1><p class="lead">${formatMoment(response.at, wave.zone, language)} · ${LANGUAGE_NAMES[response.language]}${paper}</p><p class="base"><code>${response.id}</code></p>${parts}`)}
${section(history(wave, whole, language), { title: t.history, sand: true })}`,
  })
}

function answered(
  item: Item,
  { response, codings, translations, marks }: WholeResponse,
  codes: CodeNames,
  names: Names,
  language: Language,
): Piece {
  const t = answersWords(language)
  const { answers } = response
  const keys = answerKeys(item)
  const mark = marks[item.code]
  if (mark && keys.every((key) => answersTo(answers, key).length === 0)) return html`<span class="grey">${t[mark]}</span>`
  const [typed = ''] = item.kind === 'text' ? answersTo(answers, item.code) : []
  const coded = keys.flatMap((key) => {
    const coding = codings.get(key)
    return coding ? [html`<p class="base">${t.coded}: ${shownCodes(coding.codes, codes, language)} (${nameOf(names, coding.by)})</p>`] : []
  })
  const translation = keys.flatMap((key) => translations.get(key) ?? [])
  return html`${answerWithCodes(item, answers, language)}${typed ? html`<p class="base">${tongueOf(typed, language)}</p>` : ''}${coded}${translation.map((each) => translated(each, names, language))}`
}

function history(wave: Wave, { response, earlier }: WholeResponse, language: Language): Html {
  const t = answersWords(language)
  if (earlier.length === 0) return html`<p class="note">${t.noHistory}</p>`
  const steps = earlier.map(({ at, answers }, place) => {
    const next = earlier[place + 1]?.answers ?? response.answers
    const changed = askedItems(wave.instrument).filter((item) => answerKeys(item).some((key) => !isSame(answers[key], next[key])))
    const rows = changed.map(
      (item) =>
        html`<tr><th scope="row">${askIn(item, language)}</th><td data-is="${t.before}">${answerWithCodes(item, answers, language)}</td><td data-is="${t.after}">${answerWithCodes(item, next, language)}</td></tr>`,
    )
    return html`<h3>${fill(t.until, { moment: formatMoment(at, wave.zone, language) })}</h3><table class="t stack shown"><thead><tr><th scope="col">${t.question}</th><th scope="col">${t.before}</th><th scope="col">${t.after}</th></tr></thead><tbody>${rows}</tbody></table>`
  })
  return html`${steps}`
}
