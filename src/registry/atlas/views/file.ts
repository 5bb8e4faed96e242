import { formatNumber } from '../../../engines/script/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { pairs, sourceLine } from '../../../ui/content.ts'
import { html, type Html, type Piece } from '../../../ui/html.ts'
import { section } from '../../../ui/page.ts'
import type { AtlasFile, Found } from '../model/files.ts'
import { words as atlasWords } from '../text/atlas.ts'
import { words } from '../text/files.ts'
import { kindWord } from '../text/kinds.ts'
import { illustrativeNotice, number, pageOfAtlas, type Seen } from './parts.ts'

/** A file: what it is, in words, or what is wrong with it; and where it comes from. */
export function filePage(seen: Seen, file: AtlasFile): Html {
  const { language } = seen
  const t = words(language)
  return pageOfAtlas({
    ...seen,
    kind: 'organiser',
    title: file.title,
    script: file.found === undefined ? 'atlas-progress.ts' : undefined,
    trail: [{ title: atlasWords(language).title, path: '/atlas' }],
    notice: illustrativeNotice(file.illustrative, language),
    body: html`${section(html`<p class="k">${kindWord(file.kind, language)}</p><h1>${file.title}</h1><h2 class="after">${t.isWhat}</h2>${whatItIs(file, language)}`)}
${section(
  html`${pairs([
    [t.fileName, file.name],
    [atlasWords(language).epoch, file.epoch],
    [t.licenceName, file.licence],
    [t.size, file.bytes === undefined ? undefined : `${formatNumber(file.bytes / 1e6, language, 2)} MB`],
    [t.noData, file.noData],
    [t.print, html`<code>${file.print.slice(0, 16)}…</code>`],
  ])}${sourceLine(file.source, t.source)}${file.recipe ? html`<p class="note">${t.made}</p>` : ''}
<form method="post" action="/${language}/atlas/files/${file.id}/removal" class="btns"><button class="btn g">${t.remove}</button></form>`,
  { title: t.about, sand: true },
)}`,
  })
}

function whatItIs({ found }: AtlasFile, language: Language): Piece {
  const t = words(language)
  if (found === undefined)
    return html`<div data-running role="status"><p class="note">${t.looking}</p><p><a href="">${t.reload}</a></p></div>`
  if (found.kind === 'problem') return html`<div class="err-s"><h3>${t.wrong}</h3><p>${problemWords(found, language)}</p></div>`
  return html`${pairs(factsOf(found, language))}<p><span class="flag ok">${t.fine}</span></p>`
}

/** What the command line calls an option is a field here. */
function problemWords({ words: said }: Extract<Found, { kind: 'problem' }>, language: Language): string {
  return said[language].replace(/[:：]?\s*--no-data=/g, ' ').replaceAll('--reproject', '—')
}

function factsOf(found: Exclude<Found, { kind: 'problem' }>, language: Language): readonly (readonly [string, Piece])[] {
  const t = words(language)
  const n = (value: number) => number(value, language)
  if (found.kind === 'flows')
    return [
      [t.lines, n(found.lines)],
      [t.workers, n(found.workers)],
    ]
  if (found.kind === 'units')
    return [
      [t.units, n(found.units)],
      [t.idColumn, found.id],
      [t.columns, found.columns.slice(0, 20).join(', ')],
      [t.projection, found.projection],
    ]
  const { width, height, cellWidth, cellHeight, projection, way, people, unit, known } = found
  const side = (value: number) => (value < 1 ? `${formatNumber(value, language, 5)}°` : `${n(value)} m`)
  return [
    [t.size, `${n(width)} × ${n(height)} (${n(known)})`],
    [t.cells, `${side(cellWidth)} × ${side(cellHeight)}`],
    [t.projection, projection],
    [t.way, t[way]],
    [t.people, people === undefined ? undefined : n(people)],
    [t.unit, unit],
  ]
}
