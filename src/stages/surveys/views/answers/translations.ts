import { newId } from '../../../../kernel/id.ts'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../../../kernel/language.ts'
import { html, type Html, type Piece, raw } from '../../../../ui/html.ts'
import { section } from '../../../../ui/page.ts'
import type { OpenItem } from '../../coding/model.ts'
import type { Translation } from '../../coding/translation.ts'
import type { Wave } from '../../model.ts'
import { answersWords } from '../../text/answers.ts'
import { codingWords } from '../../text/coding.ts'
import { askOf } from '../codings/list.ts'
import { original } from '../codings/labels.ts'
import { type Names, pager, type Reader, staffPage } from '../staff.ts'
import { translated } from './translated.ts'

/** An answer to translate, with what there is already. */
export interface ToTranslate {
  readonly text: string
  readonly shown?: Translation | undefined
  readonly draft?: Translation | undefined
  /** What was typed and could not be kept. */
  readonly refused?: { readonly text: string; readonly machine: string } | undefined
}

export interface TranslationList {
  readonly items: readonly OpenItem[]
  readonly item: OpenItem | undefined
  readonly into: Language
  readonly answers: readonly ToTranslate[]
  readonly page: number
  readonly pages: number
}

/** Open answers with their translations into one language; the original always stands beside. */
export function translationsPage(seen: Reader, wave: Wave, list: TranslationList, names: Names): Html {
  const { language } = seen
  const t = answersWords(language)
  const address = `/${language}/surveys/${wave.code}/translations`
  const { item, into } = list
  const at = (page: number) =>
    `${address}?${new URLSearchParams([
      ['item', item?.key ?? ''],
      ['to', into],
      ['page', String(page)],
    ])}`
  const cards = list.answers.map(
    (each, place) =>
      html`<li class="read grid g2"><div>${original(each.text, language)}</div><div>${right(each, place, at(list.page), list, names, language)}</div></li>`,
  )
  return staffPage(seen, wave, {
    path: '/translations',
    title: t.translations,
    trail: [{ title: codingWords(language).coding, path: '/codings' }],
    body: html`${section(html`<h1>${t.translations}</h1><p class="lead">${t.translationsLead}</p>${choice(list, address, language)}`)}
${section(html`${cards.length === 0 ? html`<p class="note">${t.nothingOpen}</p>` : html`<ul class="n">${cards}</ul>`}${pager(list.pages, list.page, at, t.pages)}`, { sand: true })}`,
  })
}

function choice({ items, item, into }: TranslationList, address: string, language: Language): Html {
  const t = answersWords(language)
  const questions = items.map(
    (each) => html`<option value="${each.key}"${each.key === item?.key ? raw(' selected') : ''}>${askOf(each, language)}</option>`,
  )
  const tongues = LANGUAGES.map(
    (each) => html`<option value="${each}" lang="${each}"${each === into ? raw(' selected') : ''}>${LANGUAGE_NAMES[each]}</option>`,
  )
  return html`<form class="search" action="${address}"><label class="q-s" for="item">${t.question}<select id="item" name="item">${questions}</select></label>
<label class="q-s" for="to">${t.into}<select id="to" name="to">${tongues}</select></label><button class="btn">${t.show}</button></form>`
}

function right(
  { text, shown, draft, refused }: ToTranslate,
  place: number,
  address: string,
  { item, into }: TranslationList,
  names: Names,
  language: Language,
): Piece {
  const t = answersWords(language)
  const waiting = draft ?? (shown?.review ? undefined : shown)
  const known = [shown, draft].flatMap((each) => (each ? [translated(each, names, language)] : []))
  const review = waiting
    ? html`<form method="post" action="${address}"><button class="btn g" name="review" value="${waiting.id}">${t.review}</button></form>`
    : ''
  return html`${known}${review}<form method="post" action="${address}"><input type="hidden" name="id" value="${newId()}"><input type="hidden" name="answer" value="${text}"><input type="hidden" name="question" value="${item?.key ?? ''}"><input type="hidden" name="into" value="${into}">
${refused ? html`<p class="err-m">${t.empty}</p>` : ''}<label class="q-s" for="text${place}">${t.yourTranslation} (${LANGUAGE_NAMES[into]})<textarea id="text${place}" name="text" rows="2" lang="${into}">${refused?.text ?? ''}</textarea></label>
<label class="q-s" for="machine${place}">${t.machine}<input type="text" id="machine${place}" name="machine" value="${refused?.machine ?? ''}" autocomplete="off"></label>
<div class="bar"><button class="btn g">${t.keep}</button></div></form>`
}
