import { formatDayRange } from '../../engines/script/index.ts'
import { type Language, say } from '../../kernel/language.ts'
import type { Organisation } from '../../registry/organisations/index.ts'
import { list, paragraphs } from '../../ui/content.ts'
import { html, type Html, type Piece, raw } from '../../ui/html.ts'
import { type Frame, page, section } from '../../ui/page.ts'
import { type Request, requestPiece } from '../requests/index.ts'
import type { Programme } from './model.ts'
import { roleWord, words } from './text.ts'

/** One step of a programme's road as its stage tells it. `happened` is false while nothing has. */
export interface RoadStep {
  readonly title: string
  readonly line: Piece
  readonly path?: string
  readonly happened: boolean
}

type Seen = Pick<Frame, 'language' | 'visitor' | 'path'>

/** The frame of each page of a programme: its notice and the trail to it. */
export function programmePage(
  seen: Seen,
  programme: Pick<Programme, 'code' | 'title' | 'notice'>,
  rest: { readonly title: string; readonly body: Piece; readonly kind?: Frame['kind']; readonly light?: boolean; readonly script?: string },
): Html {
  const t = words(seen.language)
  return page({
    ...seen,
    ...rest,
    notice: programme.notice && say(programme.notice, seen.language),
    trail: [
      { title: t.title, path: '/programmes' },
      { title: say(programme.title, seen.language), path: `/programmes/${programme.code}` },
    ],
  })
}

export function programmeList(seen: Seen, programmes: readonly Programme[]): Html {
  const t = words(seen.language)
  const items = programmes.map(
    (programme) => html`<li><h2><a href="/${seen.language}/programmes/${programme.code}">${say(programme.title, seen.language)}</a></h2>
<p class="who">${say(programme.place, seen.language)} · ${formatDayRange(programme.from, programme.to, seen.language)}</p>
<p>${say(programme.summary, seen.language)}</p></li>`,
  )
  return page({
    ...seen,
    title: t.title,
    body: section(html`<h1>${t.title}</h1><p class="lead">${t.lead}</p>
${items.length > 0 ? html`<ul class="n cards wide-cards">${items}</ul>` : html`<p class="note">${t.none}</p>`}`),
  })
}

export function programmeRoad(
  seen: Seen,
  programme: Programme,
  organisations: ReadonlyMap<string, Organisation>,
  steps: readonly RoadStep[],
): Html {
  const { language } = seen
  const t = words(language)
  return programmePage(seen, programme, {
    title: say(programme.title, language),
    body: html`${section(html`<h1>${say(programme.title, language)}</h1><p class="lead">${say(programme.summary, language)}</p>${when(programme, language)}`)}
${section(road(steps, language), { title: t.road, sand: true })}
${section(html`<div class="grid g2"><div><h2>${t.background}</h2>${paragraphs(programme.background, language)}</div>
<div><h2>${t.objectives}</h2>${list(programme.objectives, language)}<h2>${t.topics}</h2>${list(programme.topics, language)}</div></div>`)}
${section(parts(programme, organisations, language), { title: t.parts, sand: true })}`,
  })
}

/** The request that the programme answers, with the way back to what was made of it. */
export function programmeRequest(
  seen: Seen,
  programme: Programme,
  request: Request,
  organisations: ReadonlyMap<string, Organisation>,
): Html {
  const { language } = seen
  const outcome = html`<p><a href="/${language}/programmes/${programme.code}">${say(programme.title, language)}</a></p>`
  return programmePage(seen, programme, {
    title: say(request.title, language),
    body: requestPiece(request, organisations, outcome, language),
  })
}

function when(programme: Programme, language: Language): Html {
  const t = words(language)
  return html`<dl class="pairs"><dt>${t.when}</dt><dd>${formatDayRange(programme.from, programme.to, language)}</dd>
<dt>${t.where}</dt><dd>${say(programme.place, language)}</dd><dt>${t.zone}</dt><dd>${programme.zone}</dd>
${programme.contact ? html`<dt>${t.contact}</dt><dd>${programme.contact}</dd>` : ''}</dl>`
}

function road(steps: readonly RoadStep[], language: Language): Html {
  const { waiting } = words(language)
  return html`<ol class="n road">${steps.map(
    ({ title, line, path, happened }) =>
      html`<li${happened ? '' : raw(' class="waiting"')}><div><h3>${
        path && happened ? html`<a href="/${language}${path}">${title}</a>` : title
      }</h3><p>${happened ? line : waiting}</p></div></li>`,
  )}</ol>`
}

function parts({ parts }: Programme, organisations: ReadonlyMap<string, Organisation>, language: Language): Html {
  return html`<ul class="n cards">${parts.map(({ organisation, roles, did }) => {
    const known = organisations.get(organisation)
    return html`<li><h3>${known ? say(known.name, language) : organisation}</h3>
<p class="tags">${roles.map((role) => html`<span>${roleWord(role, language)}</span>`)}</p><p>${say(did, language)}</p></li>`
  })}</ul>`
}
