import { formatMoment } from '../../../../engines/script/index.ts'
import { type Language, languageOf, say, type Text } from '../../../../kernel/language.ts'
import { html, type Html, type Piece } from '../../../../ui/html.ts'
import { type Frame, page } from '../../../../ui/page.ts'
import { designWords } from '../../text/instruments/index.ts'

/** What a page of the designer knows of who reads it. */
export type Seen = Pick<Frame, 'language' | 'path' | 'visitor'>

interface Content {
  readonly title: string
  readonly body: Piece
  readonly trail?: Frame['trail']
  readonly script?: string
}

/** The frame of every page on which questionnaires are made. */
export function designerPage(seen: Seen, { title, body, trail = [], ...rest }: Content): Html {
  const { questionnaires } = designWords(seen.language)
  return page({
    ...seen,
    ...rest,
    kind: 'organiser',
    title,
    trail: [...(seen.path === '/instruments' ? [] : [{ title: questionnaires, path: '/instruments' }]), ...trail],
    style: 'designer.css',
    body,
  })
}

/** The address of a questionnaire, without the language. */
export function pathOf(code: string, rest = ''): string {
  return `/instruments/${encodeURIComponent(code)}${rest}`
}

export function addressOf(code: string, language: Language, rest = ''): string {
  return `/${language}${pathOf(code, rest)}`
}

/** The address of the part of the draft that an item is. */
export function itemAddress(code: string, item: string, language: Language): string {
  return addressOf(code, language, `/draft/items/${encodeURIComponent(item)}`)
}

/** A text of the questionnaire in the reader's language, or in the one that it has, with its own `lang` and direction. */
export function inOwnWords(text: Text, language: Language): Piece {
  const shown = text[language] || text.en || Object.values(text).find((words) => words !== '')
  if (shown === undefined || shown === '') return html`<em class="grey">${designWords(language).noWording}</em>`
  const lang = say(text, language) === shown ? languageOf(text, language) : Object.entries(text).find(([, words]) => words === shown)?.[0]
  return html`<span lang="${lang ?? 'en'}" dir="auto">${shown}</span>`
}

/** When something was done. Questionnaires belong to no programme, so the zone is Universal Time. */
export function whenDone(at: Date, language: Language): string {
  return formatMoment(at, 'UTC', language)
}

export function hidden(name: string, value: string | number): Html {
  return html`<input type="hidden" name="${name}" value="${value}">`
}
