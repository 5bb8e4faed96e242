import { formatDayRange } from '../../engines/script/index.ts'
import { type Language, say } from '../../kernel/language.ts'
import { type Drawing, drawn, type Figure, figureLink } from '../../stages/evidence/index.ts'
import type { Programme } from '../../stages/programmes/index.ts'
import { html, type Html, type Piece } from '../../ui/html.ts'
import { type Frame, page, section } from '../../ui/page.ts'
import { STAGE_WORDS, words } from '../text.ts'

type Seen = Pick<Frame, 'language' | 'path' | 'visitor'>

/** What the home page shows; `newest` is missing while there is no programme. */
export interface Home {
  readonly programmes: readonly Programme[]
  readonly newest?: { readonly programme: Programme; readonly figures: readonly Figure[]; readonly drawing: Drawing | undefined }
}

export function homePage(seen: Seen, { programmes, newest }: Home): Html {
  const { language } = seen
  const t = words(language)
  return page({
    ...seen,
    title: t.slogan,
    notice: newest?.programme.notice && say(newest.programme.notice, language),
    body: html`<section class="hero"><div class="wrap"><div><h1>${t.slogan}</h1><p>${t.lead}</p>
<div class="btns"><a class="btn p" href="/${language}/programmes">${t.toProgrammes}</a><a class="btn o" href="/${language}/about">${t.toAbout}</a></div></div>
${newest ? card(newest.programme, newest.figures, language) : ''}</div></section>
${section(
  html`<ol class="n road flat">${Object.values(STAGE_WORDS).map(
    ({ title, does }) => html`<li><div><h3>${title[language]}</h3><p>${does[language]}</p></div></li>`,
  )}</ol>`,
  { title: t.road },
)}
${newest?.drawing ? section(drawn(newest.drawing, language), { title: t.said, sand: true }) : ''}
${section(list(programmes, language), { title: t.programmes })}`,
  })
}

function card(programme: Programme, figures: readonly Figure[], language: Language): Html {
  const facts = figures.filter(({ section: part, kind }) => part === 'participation' && kind === 'count').slice(0, 3)
  const path = `/${language}/programmes/${programme.code}`
  return html`<article class="card" aria-labelledby="newest"><p class="k">${formatDayRange(programme.from, programme.to, language)}</p>
<h2 id="newest"><a href="${path}">${say(programme.title, language)}</a></h2>
${facts.length > 0 ? html`<dl class="facts">${facts.map((figure) => html`<div><dt>${say(figure.wording, language)}</dt><dd>${figureLink(figure, language)}</dd></div>`)}</dl>` : ''}
<p>${say(programme.summary, language)}</p></article>`
}

function list(programmes: readonly Programme[], language: Language): Piece {
  const t = words(language)
  if (programmes.length === 0) return html`<p class="note">${t.noProgramme}</p>`
  return html`<ul class="n cards">${programmes.map(
    ({ code, title, place, from, to }) => html`<li><h3><a href="/${language}/programmes/${code}">${say(title, language)}</a></h3>
<p class="who">${say(place, language)} · ${formatDayRange(from, to, language)}</p></li>`,
  )}</ul>`
}
