import { drawCodes, type PlaceMark } from '../../../engines/urban/index.ts'
import { formatNumber, formatPercent } from '../../../engines/script/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { html, type Html, type Piece, raw } from '../../../ui/html.ts'
import { type Frame, page } from '../../../ui/page.ts'
import { FILLS, GROUND, GROUNDS } from '../model/paints.ts'
import type { DoneOutcome, SeenCity } from '../model/results.ts'
import type { Provenance } from '../model/shown.ts'
import { words } from '../text/atlas.ts'
import { cellWord } from '../text/classes.ts'
import { sourceWords } from '../text/source.ts'

export type Seen = Pick<Frame, 'language' | 'visitor' | 'path'>

/** The picture of a whole result, with places on it. */
export function resultPicture({ picture }: DoneOutcome, title: string, marks: readonly PlaceMark[], language: Language): Html {
  const placed = marks.map((mark) => ({ ...mark, column: mark.column / picture.side, row: mark.row / picture.side }))
  const svg = drawCodes(picture, { title, marks: placed, cell: picture.side, fills: FILLS, ground: GROUND, kilometres: words(language).km })
  return framed(svg, picture.codes, title, language)
}

/** The style sheet of maps, years and progress. */
export const ATLAS_STYLE = 'atlas.css'

/** A page of the atlas. */
export function pageOfAtlas(frame: Frame): Html {
  return page({ ...frame, style: ATLAS_STYLE })
}

/** The cells around a city. */
export function cityPicture({ window, at }: SeenCity, name: string, title: string, language: Language): Html {
  const marks = [{ ...at, name, weight: 1 }]
  const svg = drawCodes(window, { title, marks, across: 420, cell: 1, fills: FILLS, ground: GROUND, kilometres: words(language).km })
  return framed(svg, window.codes, title, language)
}

function framed(svg: string, codes: string, title: string, language: Language): Html {
  const there = [...new Set([...codes.matchAll(/(\d+)x/g)].map(([, code]) => Number(code)))].sort((a, b) => b - a)
  const keys = there.filter((code) => FILLS.has(code) || GROUNDS.includes(code))
  return html`<figure class="map"><p class="t vh">${title}</p>${raw(svg)}<figcaption><span class="tags key">${keys.map(
    (code) => html`<span>${swatch(FILLS.get(code) ?? GROUND)} ${cellWord(code, language)}</span>`,
  )}</span></figcaption></figure>`
}

function swatch(colour: string): Html {
  return html`<svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><rect width="14" height="14" fill="${colour}" stroke="#7d8a93"/></svg>`
}

/** Where figures come from: the grid, its year, the rules and the engine, behind the diamond, with a link to the run. */
export function sourceOf(from: Provenance, language: Language): Html {
  const t = words(language)
  return html`<p class="prov"><a href="/${language}/atlas/runs/${from.run}">${sourceWords(from, language)}</a>${from.illustrative ? html` <span class="flag">${t.illustrativeShort}</span>` : ''}</p>`
}

/** Said on every page whose figures are made up. */
export function illustrativeNotice(isSo: boolean, language: Language): string | undefined {
  return isSo ? words(language).illustrative : undefined
}

export function number(value: number, language: Language): string {
  return formatNumber(Math.round(value), language)
}

export function percent(share: number, language: Language): string {
  return formatPercent(share * 100, language, 1)
}

/** A table that can be pushed sideways where the page is narrow. Columns that hold numbers alone stand to the right. */
export function table(caption: string, head: readonly string[], rows: readonly (readonly Piece[])[]): Html {
  const isNumeric = head.map((_, i) => i > 0 && rows.every((row) => /^[\d\s.,%—]*$/.test(String(row[i] ?? ''))))
  const side = (i: number) => (isNumeric[i] ? raw(' class="num"') : '')
  const cells = (row: readonly Piece[]) =>
    row.map((cell, i) => (i === 0 ? html`<th scope="row">${cell}</th>` : html`<td${side(i)}>${cell}</td>`))
  return html`<div class="scroll block" tabindex="0" role="region" aria-label="${caption}"><table class="t names"><caption>${caption}</caption><thead><tr>${head.map(
    (name, i) => html`<th scope="col"${side(i)}>${name}</th>`,
  )}</tr></thead><tbody>${rows.map((row) => html`<tr>${cells(row)}</tr>`)}</tbody></table></div>`
}
