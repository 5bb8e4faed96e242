import { type Fault, fieldNames, type Item, itemsOf, sayFault } from '../../../engines/survey/index.ts'
import { type Language, say } from '../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../ui/html.ts'
import { type Frame, page, type PageForm } from '../../../ui/page.ts'
import type { Wave } from '../model.ts'

/** What a page of a survey knows of who reads it, and what the programme says on each of its pages. */
export interface Seen extends Pick<Frame, 'language' | 'visitor'> {
  readonly notice: string | undefined
  /** The secret of the personal link by which the page was opened: a part of each of its addresses. */
  readonly secret?: string
}

/** The id of the form on every page that has answers. */
export const FORM = 'answers'

/** The field that names the page a form holds; it is empty when the form only confirms. A dot first: no item can be called so. */
export const PAGE_FIELD = '.page'

/** The field that says to go back to the check when this page is done. */
export const CHECK_FIELD = '.check'

interface Content {
  readonly title: string
  readonly body: Piece
  /** The language switch takes along what is in this form. */
  readonly form?: PageForm
  readonly script?: string
}

/** The frame of every page that a respondent sees. */
export function surveyPage({ notice, secret, ...seen }: Seen, wave: Wave, { title, body, ...rest }: Content): Html {
  const survey = say(wave.title, seen.language)
  return page({
    ...seen,
    ...rest,
    path: pathOf(wave, secret),
    title: title === survey ? title : `${title} · ${survey}`,
    kind: 'participant',
    languages: wave.instrument.languages,
    notice,
    body: html`<div class="wrap sheet">${body}</div>`,
  })
}

export function addressOf({ language, secret }: Pick<Seen, 'language' | 'secret'>, wave: Wave, part = ''): string {
  return `/${language}${pathOf(wave, secret)}${part}`
}

/** Where answers that are kept under an id are gone on with or changed. A personal link needs no id: it is one. */
export function keptAddress(seen: Pick<Seen, 'language' | 'secret'>, wave: Wave, id: string, query = ''): string {
  const asked = [seen.secret === undefined ? `response=${id}` : '', query].filter(Boolean).join('&')
  return addressOf(seen, wave, asked && `?${asked}`)
}

function pathOf(wave: Wave, secret: string | undefined): string {
  return `/surveys/${wave.code}${secret === undefined ? '' : `/for/${secret}`}`
}

export function hidden(name: string, values: readonly string[]): Piece {
  return values.map((value) => html`<input type="hidden" name="${name}" value="${value}">`)
}

/** Each fault with its question in words, by the name of the field. */
export function faultsInWords(wave: Wave, faults: readonly Fault[], language: Language): readonly { name: string; words: string }[] {
  const items = itemsOf(wave.instrument)
  return faults.map((fault) => {
    const item = items.find((each) => each.code === fault.item || fieldNames(each).includes(fault.item))
    return { name: fault.item, words: `${askOf(item, language) ?? fault.item} — ${sayFault(fault, language, item)}` }
  })
}

function askOf(item: Item | undefined, language: Language): string | undefined {
  return item && say(item.ask, language)
}
