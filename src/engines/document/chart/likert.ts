import { scaleLinear } from 'd3-scale'
import { fill, type Language } from '../../../kernel/language.ts'
import { countAndPercent, total, whole } from './count.ts'
import {
  drawing,
  drawRows,
  element,
  type Fill,
  GREY,
  INK,
  label,
  type Layout,
  legend,
  LINE,
  pageLayout,
  patterns,
  PHONE,
  prefixOf,
  roomFor,
  scaleFills,
  stackPart,
  widest,
} from './draw/index.ts'
import type { Chart } from './model.ts'
import { chartWords as words } from './text.ts'

/** Statements answered on one scale. `categories` go from against to for; `neutral` is the index of the middle one, if there is one. */
export interface Likert {
  readonly language: Language
  readonly categories: readonly string[]
  readonly neutral?: number
  readonly rows: readonly { readonly label: string; readonly counts: readonly number[] }[]
}

const BAR = 19

/**
 * Diverging stacked bars: the neutral answers stand across the middle line, all rows on one scale of shares. Each part says
 * "27 (52%)" where there is room, its count where there is little; the right column is the sum of the categories above the
 * neutral one. Empty categories stay in the legend and in the table.
 */
export function likertChart(likert: Likert): Chart {
  return {
    svg: draw(
      likert,
      pageLayout(
        likert.rows.map((row) => row.label),
        150,
      ),
    ),
    narrow: draw(likert, PHONE),
    table: tableOf(likert),
    alt: altOf(likert),
    scale: [],
  }
}

function draw(likert: Likert, layout: Layout): string {
  const { language, categories, neutral, rows } = likert
  const fills = scaleFills(categories.length, neutral)
  const { defs, paints } = patterns(prefixOf(altOf(likert) + layout.width), fills)
  const agree = rows.map(({ counts }) => {
    const base = total(counts)
    return base === 0 ? '' : countAndPercent(language, total(counts, firstFor(likert)), base)
  })
  const right = Math.max(widest(agree), roomFor(words.agree[language])) + 8
  const x = scaleFor(likert, layout.left, layout.width - right)
  const key = legend(categories, fills, paints, layout.width)
  const top = key.height + LINE + 6
  const { svg, bottom } = drawRows(
    rows.map((row) => row.label),
    layout,
    { top, bar: BAR },
    (index, y) =>
      parts(likert, rows[index]?.counts ?? [], y, x, fills, paints) +
      label(agree[index] ?? '', { x: layout.width, y, 'text-anchor': 'end', 'font-weight': 600 }) +
      element('path', { d: `M${x(0)} ${y - BAR / 2 - 4}V${y + BAR / 2 + 4}`, stroke: INK, 'stroke-width': 0.8, 'stroke-dasharray': '2 2' }),
  )
  const head = label(words.agree[language], { x: layout.width, y: top - 6, 'text-anchor': 'end', fill: GREY })
  return drawing(layout.width, bottom + 4, defs, key.svg, head, svg)
}

function parts(
  { language, categories, neutral }: Likert,
  counts: readonly number[],
  y: number,
  x: (share: number) => number,
  fills: readonly Fill[],
  paints: readonly string[],
): string {
  const base = total(counts)
  if (base === 0) return label(words.noAnswers[language], { x: x(0) + 6, y, fill: GREY })
  let at = -leftShare(categories.length, neutral, counts)
  return counts
    .map((count, index) => {
      const from = x(at)
      at += count / base
      const fill = fills[index]
      const texts = [countAndPercent(language, count, base), whole(language, count)]
      return fill ? stackPart({ from, width: x(at) - from, texts, fill, paint: paints[index] ?? fill.colour }, y, BAR) : ''
    })
    .join('')
}

/** From the middle line, the share of a row that stands left of it: all below the neutral answer and half of that. */
function leftShare(many: number, neutral: number | undefined, counts: readonly number[]): number {
  const below = neutral ?? Math.floor(many / 2)
  const half = neutral === undefined ? 0 : (counts[neutral] ?? 0) / 2
  return (total(counts.slice(0, below)) + half) / (total(counts) || 1)
}

function scaleFor({ categories, neutral, rows }: Likert, from: number, to: number): (share: number) => number {
  const shares = rows.filter(({ counts }) => total(counts) > 0).map(({ counts }) => leftShare(categories.length, neutral, counts))
  const left = Math.max(...shares, 0.02)
  const right = Math.max(...shares.map((share) => 1 - share), 0.02)
  return scaleLinear([-left, right], [from, to])
}

function firstFor({ categories, neutral }: Likert): number {
  return neutral === undefined ? Math.floor(categories.length / 2) : neutral + 1
}

function tableOf({ language, categories, rows }: Likert): Chart['table'] {
  return {
    header: [words.statement[language], ...categories, words.base[language]],
    rows: rows.map(({ label: name, counts }) => {
      const base = total(counts)
      return [name, ...counts.map((count) => countAndPercent(language, count, base)), whole(language, base)]
    }),
  }
}

function altOf({ language, categories, rows }: Likert): string {
  const said = rows.map(({ label: name, counts }) => {
    const base = total(counts)
    const answers = counts.map((count, index) => `${categories[index]} ${countAndPercent(language, count, base)}`)
    return `${name}: ${answers.join(', ')}, n = ${whole(language, base)}`
  })
  return fill(words.likert[language], { rows: said.join('; ') })
}
