import type { Language } from '../../../kernel/language.ts'
import type { ChartBlock, PictureBlock } from '../block.ts'
import type { Chart, ChartTable } from '../chart/model.ts'
import { letters } from '../chart/draw/index.ts'
import type { Words } from '../words.ts'
import { documentWords } from '../text.ts'
import type { Context } from './context.ts'
import { inline } from './runs.ts'
import { tag } from './tag.ts'

/** A chart: its finding, the drawing, the base below, and the same numbers as a table, folded. */
export function chartHtml(block: ChartBlock, context: Context): string {
  return figure(block.chart, context.document.language, caption(block, context), inline(block.base, context.figureAddress))
}

/** A chart on a page that is no report: with its finding and its base as plain text. */
export function chartToHtml(chart: Chart, language: Language, finding: string, base: string): string {
  return figure(chart, language, tag('figcaption', { class: 't' }, letters(finding)), letters(base))
}

/** One drawing for a desk and one for a phone. */
function figure(chart: Chart, language: Language, caption: string, base: string): string {
  const drawings =
    chart.narrow === undefined ? chart.svg : tag('div', { class: 'broad' }, chart.svg) + tag('div', { class: 'narrow' }, chart.narrow)
  return tag(
    'figure',
    { class: 'chart' },
    caption,
    tag('div', { role: 'img', 'aria-label': chart.alt }, drawings),
    tag('p', { class: 'base' }, base),
    chart.note === undefined ? '' : tag('p', { class: 'disclaimer' }, letters(chart.note)),
    tag('details', {}, tag('summary', {}, letters(documentWords.sameNumbers[language])), dataTable(chart.table)),
  )
}

export function pictureHtml(block: PictureBlock, context: Context): string {
  const { picture, source } = block
  const src = letters(context.pictureAddress(picture))
  return tag(
    'figure',
    {},
    caption(block, context),
    `<img src="${src}" alt="${letters(picture.alt)}" loading="lazy">`,
    tag('p', { class: 'base' }, `${letters(documentWords.source[context.document.language])}: `, inline(source, context.figureAddress)),
  )
}

function caption(block: (ChartBlock | PictureBlock) & { readonly caption: Words }, { numbering, figureAddress }: Context): string {
  const name = tag('span', { class: 'k' }, letters(numbering.names.get(block) ?? ''))
  return tag('figcaption', { class: 't' }, name, ' ', inline(block.caption, figureAddress))
}

function dataTable({ header, rows }: ChartTable): string {
  const head = tag(
    'tr',
    {},
    ...header.map((text, column) => tag('th', { scope: 'col', class: column === 0 ? undefined : 'num' }, letters(text))),
  )
  const body = rows.map(([name = '', ...cells]) =>
    tag('tr', {}, tag('th', { scope: 'row' }, letters(name)), ...cells.map((text) => tag('td', { class: 'num' }, letters(text)))),
  )
  return tag('div', { class: 'scroll', tabindex: '0' }, tag('table', { class: 't' }, tag('thead', {}, head), tag('tbody', {}, ...body)))
}
