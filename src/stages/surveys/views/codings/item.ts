import { formatMoment, formatNumber } from '../../../../engines/script/index.ts'
import { fill, type Language, say } from '../../../../kernel/language.ts'
import type { TaughtSpelling } from '../../../../registry/cities/index.ts'
import { html, type Html, type Piece, raw } from '../../../../ui/html.ts'
import { section } from '../../../../ui/page.ts'
import type { Frame, OpenItem, Way } from '../../coding/model.ts'
import type { Wave } from '../../model.ts'
import { codingWords } from '../../text/coding.ts'
import { type Names, nameOf, pager, type Reader, staffPage } from '../staff.ts'
import { answerForm, type ToRead } from './answer.ts'
import { type CodeNames, shownCode } from './labels.ts'
import { askOf } from './list.ts'

/** What a coder needs at one open question. */
export interface Desk {
  readonly item: OpenItem
  readonly way: Way
  readonly frame: Frame | undefined
  /** Whether those are shown that the coder has read. */
  readonly done: boolean
  readonly toRead: readonly ToRead[]
  readonly counts: { readonly todo: number; readonly done: number }
  readonly page: number
  readonly pages: number
  readonly mentions: readonly { readonly code: string; readonly n: number }[]
  readonly base: { readonly coded: number; readonly answers: number }
  readonly taught: readonly TaughtSpelling[]
}

/** The worklist of one open question: each different answer once, with what is offered for it. */
export function codingPage(seen: Reader, wave: Wave, desk: Desk, codes: CodeNames, names: Names): Html {
  const { language } = seen
  const t = codingWords(language)
  const { item } = desk
  const address = `/${language}/surveys/${wave.code}/codings/${item.key}`
  const tab = (done: boolean, title: string, n: number) =>
    html`<a class="btn g" href="${address}${done ? '?done=yes' : ''}"${done === desk.done ? raw(' aria-current="page"') : ''}>${title} (${formatNumber(n, language)})</a>`
  const list = html`<ul class="n">${desk.toRead.map((each) => html`<li class="read">${answerForm(each, { address: `${address}${queryOf(desk)}`, item, frame: desk.frame, codes, language })}</li>`)}</ul>`
  return staffPage(seen, wave, {
    path: `/codings/${item.key}`,
    title: askOf(item, language),
    trail: [{ title: t.coding, path: '/codings' }],
    body: html`${section(html`<h1>${askOf(item, language)}</h1>${head(desk, address, language)}`)}
${section(
  html`<div class="btns">${tab(false, t.toDo, desk.counts.todo)}${tab(true, t.done, desk.counts.done)}</div>
${desk.toRead.length === 0 ? html`<p class="note">${t.nothingToDo}</p>` : list}${pager(desk.pages, desk.page, (page) => address + queryOf({ page, done: desk.done }), t.pages)}`,
  { sand: true },
)}
${section(mentioned(desk, codes, language), { title: t.mentions })}${desk.taught.length > 0 ? section(spellings(desk.taught, address, wave, names, language), { title: t.spellings, sand: true }) : ''}`,
  })
}

function head({ way, frame, item }: Desk, address: string, language: Language): Html {
  const t = codingWords(language)
  const version = frame ? fill(t.version, { n: frame.version }) : t.noFrame
  const other = way === 'one' ? 'two' : 'one'
  const frameless = frame === undefined && !item.places
  return html`<dl class="pairs"><dt>${t.way}</dt><dd>${way === 'one' ? t.one : t.two}</dd><dt>${t.frame}</dt><dd><a href="${address}/frame">${version}</a></dd></dl>
${frame ? rules(frame, language) : ''}${frameless ? html`<p class="note">${t.framelessHow}</p>` : ''}<div class="btns">${frameless ? html`<a class="btn" href="${address}/frame">${t.writeFrame}</a>` : ''}<a class="btn g" href="${address}/agreement">${t.agreement}</a><form method="post" action="${address}/way"><button class="btn g" name="way" value="${other}">${other === 'one' ? t.chooseOne : t.chooseTwo}</button></form></div>`
}

/** The codes with the rules for coders. */
function rules({ codes }: Frame, language: Language): Html {
  const lines = codes.map(({ code, label, rule }) => html`<dt>${say(label, language)} <code>${code}</code></dt><dd>${rule}</dd>`)
  return html`<details class="shown"><summary>${codingWords(language).rule}</summary><dl class="pairs">${lines}</dl></details>`
}

function mentioned({ mentions, base }: Desk, codes: CodeNames, language: Language): Html {
  const t = codingWords(language)
  const rows = mentions.map(
    ({ code, n }) => html`<tr><th scope="row">${shownCode(code, codes)}</th><td class="num">${formatNumber(n, language)}</td></tr>`,
  )
  const table = html`<table class="t narrow"><thead><tr><th scope="col">${t.code}</th><th scope="col" class="num">${t.mentions}</th></tr></thead><tbody>${rows}</tbody></table>`
  return html`${rows.length > 0 ? table : ''}<p class="base">${fill(t.base, base)}</p>`
}

function spellings(taught: readonly TaughtSpelling[], address: string, wave: Wave, names: Names, language: Language): Piece {
  const t = codingWords(language)
  return html`<ul class="n">${taught.map(
    ({
      key,
      spelling,
      name,
      country,
      by,
      at,
    }) => html`<li class="pick"><span>“${spelling}” ${t.means} ${name} (${country}) <span class="base">${nameOf(names, by)}, ${formatMoment(at, wave.zone, language)}</span></span>
<form method="post" action="${address}/spellings"><button class="btn g" name="forget" value="${key}">${t.forget}<span class="vh">: ${spelling}</span></button></form></li>`,
  )}</ul>`
}

/** Where in the list the coder is, as it stands in an address. */
export function queryOf({ page, done }: Pick<Desk, 'page' | 'done'>): string {
  const parts = [...(page > 1 ? [`page=${page}`] : []), ...(done ? ['done=yes'] : [])]
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}
