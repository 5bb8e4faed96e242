import { formatDay, joinList } from '../../engines/script/index.ts'
import { type Language, say } from '../../kernel/language.ts'
import type { Organisation } from '../../registry/organisations/index.ts'
import { list, pairs, sourceLine, told } from '../../ui/content.ts'
import { html, type Html, type Piece } from '../../ui/html.ts'
import { section } from '../../ui/page.ts'
import type { Mandate, Request, Step } from './model.ts'
import { stateWords, words } from './text.ts'

type Organisations = ReadonlyMap<string, Organisation>

/** What a request says of itself, for the page of whatever was made of it. `outcome` is told where that step stands. */
export function requestPiece(request: Request, organisations: Organisations, outcome: Piece, language: Language): Html {
  const t = words(language)
  const names = request.to.map((code) => nameOf(code, organisations, language))
  return html`${section(html`<p class="k">${t.request}</p><h1>${told(request.title, language)}</h1>
${pairs([
  [t.from, nameOf(request.from, organisations, language)],
  [t.to, joinList(names, language)],
  [t.received, request.received ? formatDay(request.received, language) : t.unknownDay],
  [t.audience, told(request.audience, language)],
])}`)}
${request.mandate ? section(mandate(request.mandate, language), { title: t.mandate, sand: true }) : ''}
${section(html`<div class="grid g2"><div><h2>${t.objectives}</h2>${list(request.objectives, language)}</div>
<div><h2>${t.needs}</h2>${list(request.needs, language)}</div></div>`)}
${request.triage.length > 0 ? section(triage(request.triage, organisations, outcome, language), { title: t.triage, sand: true }) : ''}`
}

/** The request in one line of the road: who asked whom. */
export function requestLine(request: Request, organisations: Organisations, language: Language): string {
  const names = request.to.map((code) => shortNameOf(code, organisations, language))
  return `${shortNameOf(request.from, organisations, language)} → ${joinList(names, language)}`
}

function mandate({ day, by, text, source }: Mandate, language: Language): Html {
  const t = words(language)
  return html`<p class="k">${formatDay(day, language)}</p><h3>${told(by, language)}</h3><p>${told(text, language)}</p>${sourceLine(source, t.source)}`
}

function triage(steps: readonly Step[], organisations: Organisations, outcome: Piece, language: Language): Html {
  const { unknownDay } = words(language)
  return html`<ol class="n road">${steps.map(
    ({ state, day, by, note }) => html`<li><div><h3>${stateWords(state, language)}</h3>
<p class="who">${nameOf(by, organisations, language)} · ${day ? formatDay(day, language) : unknownDay}</p><p>${told(note, language)}</p>${
      state === 'programme-made' ? outcome : ''
    }</div></li>`,
  )}</ol>`
}

function nameOf(code: string, organisations: Organisations, language: Language): string {
  const known = organisations.get(code)
  return known ? say(known.name, language) : code
}

function shortNameOf(code: string, organisations: Organisations, language: Language): string {
  const known = organisations.get(code)
  return known ? say(known.short ?? known.name, language) : code
}
