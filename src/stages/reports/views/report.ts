import { type Block, plain, type ReportDocument, toHtml } from '../../../engines/document/index.ts'
import { html, type Html, raw } from '../../../ui/html.ts'
import { type Frame, section } from '../../../ui/page.ts'
import { programmePage } from '../../programmes/index.ts'
import { inBlock, type Material } from '../assemble/index.ts'
import { isOpen, type ReportClaim } from '../claims/check.ts'
import type { Edition } from '../model.ts'
import { claimWords } from '../text/claims.ts'
import { frozenWords } from '../text/frozen.ts'
import { pageWords, words } from '../text/index.ts'
import { claimLine, openLine } from './claims.ts'
import { type Beside, differNote } from './frozen.ts'

/** What the team sees above the report: which edition it is, whether it is published, and what keeps it from being so. */
export interface Team {
  readonly edition: Edition
  /** The text that is looked at, by its name. */
  readonly text: string
  readonly loose: readonly { readonly number: string; readonly text: string }[]
  readonly claims: readonly ReportClaim[]
  readonly mayPublish: boolean
}

type Seen = Pick<Frame, 'language' | 'visitor' | 'path'>

/** What stands above the report: that today's figures are others, and what the team sees. */
export interface Above {
  readonly beside: Beside
  readonly team: Team | undefined
}

/** The report as a page; each figure leads to the page that says how it was counted, or, where it is another today, to both. */
export function reportPage(seen: Seen, { programme, figures, frozen }: Material, document: ReportDocument, { beside, team }: Above): Html {
  const { language } = seen
  const t = pageWords(language)
  const path = `/${language}/programmes/${programme.code}`
  const query = team && !team.edition.published ? `?edition=${team.edition.edition}` : ''
  const known = new Set(figures.map(({ id }) => id))
  const changed = new Set(beside.changes.map(({ id }) => id))
  const differences = `${path}/report/differences?edition=${beside.edition}`
  const body = toHtml(forWeb(document, known), {
    figureAddress: (id) =>
      changed.has(id) ? `${differences}#${id}` : known.has(id) ? `${path}/figures/${id}` : ofPartnerships(id, path, frozen?.at),
    pictureAddress: ({ name }) => `${path}/pictures/${name}`,
    downloads: [
      { address: `${path}/report.pdf${query}`, words: t.pdf },
      { address: `${path}/report.json${query}`, words: t.json },
    ],
  })
  return programmePage(seen, programme, {
    title: t.report,
    body: html`${team ? teamPiece(path, team, document) : ''}${differNote(programme, beside, language)}${raw(body)}`,
  })
}

/** Where a figure of partnerships says how it was counted, as it stood when the edition was published. */
function ofPartnerships(id: string, path: string, at: Date | undefined): string | undefined {
  const name = id.startsWith('partnerships.') ? id.slice('partnerships.'.length) : undefined
  return name && `${path}/partnerships/figures/${name}${at ? `?at=${at.toISOString()}` : ''}`
}

/**
 * What a poor link need not carry twice: the frame of the page says the notice and that the language is a draft, the numbers of a chart
 * follow it as a table, and a figure's own page has its other forms.
 */
function forWeb(document: ReportDocument, figures: ReadonlySet<string>): ReportDocument {
  const { notice: _, ...meta } = document.meta
  const { draft } = words(document.language)
  const blocks = document.blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'chart') return [{ ...block, chart: { ...block.chart, alt: plain(block.caption) } }]
    return block.kind === 'box' && inBlock(block).some((each) => each === draft && draft !== '') ? [] : [block]
  })
  const register = document.register.map(({ parts, ...row }) => (parts === undefined || figures.has(row.id) ? row : { ...row, parts }))
  return { ...document, meta, blocks, register }
}

function teamPiece(path: string, { edition, text, loose, claims, mayPublish }: Team, { language, meta }: ReportDocument): Html {
  const t = pageWords(language)
  const state = edition.published ? t.isPublished : t.isDraft
  const numbers = loose.map(({ number, text }) => html`<li><code>${number}</code> ${text.slice(0, 160)}</li>`)
  return section(
    html`<p class="k">${t.organiser}</p>
<dl class="pairs"><dt>${t.report}</dt><dd>${plain(meta.publishedWords)}</dd>
<dt>${t.state}</dt><dd><span class="flag${edition.published ? raw(' ok') : ''}">${state}</span></dd></dl>
${numbers.length > 0 ? html`<p>${t.loose}</p><ul class="list">${numbers}</ul>` : html`<p>${t.none}</p>`}
${openLine(claims, language)}${claims.some(isOpen) ? html`<ul class="list">${claims.filter(isOpen).map((claim) => claimLine(claim, language))}</ul>` : ''}
<p><a href="${path}/report/claims?edition=${edition.edition}">${claimWords(language).title} (${claims.length})</a></p>
${mayPublish ? (edition.published ? nextEdition(path, language) : publication(path, edition, text, t.publish)) : ''}`,
    { sand: true },
  )
}

function publication(path: string, { edition }: Edition, text: string, words: string): Html {
  return html`<form method="post" action="${path}/report/publication"><input type="hidden" name="edition" value="${edition}"><input type="hidden" name="text" value="${text}"><button class="btn">${words}</button></form>`
}

function nextEdition(path: string, language: Seen['language']): Html {
  return html`<form method="post" action="${path}/report/editions"><button class="btn g">${frozenWords(language).next}</button></form>`
}
