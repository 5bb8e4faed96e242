import { chartToHtml } from '../../../engines/document/index.ts'
import { fill, type Language, say, type Text } from '../../../kernel/language.ts'
import { html, type Html, type Piece, raw } from '../../../ui/html.ts'
import { type Frame, section } from '../../../ui/page.ts'
import { type Programme, programmePage } from '../../programmes/index.ts'
import type { Drawing } from '../drawings.ts'
import type { Figure, Indicator } from '../model.ts'
import { printedBase, printedReason } from '../print.ts'
import { dataWords } from '../text/bundles/page.ts'
import { sectionWords, words } from '../text.ts'
import { figureLink } from './figure.ts'
import { type EvidencePage, evidenceLinks } from './links.ts'

type Seen = Pick<Frame, 'language' | 'visitor' | 'path'>

/** What one page of figures shows: a heading, its sections in order, drawings, and who is missing. */
export interface Overview {
  readonly page: EvidencePage
  readonly title: string
  readonly lead: string
  readonly sections: readonly Indicator['section'][]
  readonly figures: readonly Figure[]
  readonly drawings: readonly Drawing[]
  readonly registered: number
  readonly responded: number
  /** Below the figures. */
  readonly more: Piece
  /** Surveys whose single answers anybody may have. */
  readonly open: readonly { readonly code: string; readonly title: Text }[]
}

export function overviewPage(seen: Seen, programme: Programme, shown: Overview): Html {
  const { language } = seen
  const t = words(language)
  const tables = shown.sections.map((name, place) => {
    const figures = shown.figures.filter((figure) => figure.section === name)
    return figures.length === 0
      ? ''
      : section(figureTable(figures, language), { title: sectionWords(name, language), sand: place % 2 === 1 })
  })
  const path = `/${language}/programmes/${programme.code}`
  return programmePage(seen, programme, {
    title: shown.title,
    body: html`${section(html`<h1>${shown.title}</h1><p class="lead">${shown.lead}</p>
${shown.figures.length === 0 ? html`<p class="note">${t.nothing}</p>` : silence(shown, language)}
${evidenceLinks(programme.code, shown.page, seen)}${shown.drawings.map((drawing) => drawn(drawing, language))}`)}${tables}${shown.more}
${section(html`<p class="prov"><a href="${path}/figures.json">${t.json}</a>, <a href="${path}/figures.csv">${t.csv}</a>${openData(shown.open, language)}</p>`)}`,
  })
}

function openData(open: Overview['open'], language: Language): Piece {
  return open.map(
    ({ code, title }) => html`, <a href="/${language}/surveys/${code}/data">${dataWords(language).open}: ${say(title, language)}</a>`,
  )
}

function figureTable(figures: readonly Figure[], language: Language): Html {
  const t = words(language)
  const rows = figures.map((figure) => {
    const reason = printedReason(figure, language)
    return html`<tr><th scope="row">${say(figure.wording, language)}${
      reason ? html`<p class="base"><span class="flag">${t.flagged}</span> ${reason}</p>` : ''
    }</th><td class="num">${figureLink(figure, language)}</td><td>${printedBase(figure, language)}</td><td class="num">${
      figure.interval ? `${figure.interval.low}–${figure.interval.high}%` : ''
    }</td></tr>`
  })
  return html`<div class="scroll"><table class="t"><thead><tr><th scope="col">${t.says}</th><th scope="col" class="num">${t.value}</th>
<th scope="col">${t.counted}</th><th scope="col" class="num">${t.interval}</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

/** A drawing with its finding as title, its base below, and the same numbers as a table to unfold. */
export function drawn({ chart, finding, base }: Drawing, language: Language): Html {
  return html`${raw(chartToHtml(chart, language, finding, base))}`
}

function silence({ registered, responded }: Overview, language: Language): Piece {
  if (registered <= responded) return ''
  return html`<p class="note">${fill(words(language).missing, { silent: registered - responded, registered })}</p>`
}
