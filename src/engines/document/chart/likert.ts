import { scaleLinear } from 'd3-scale'
import { fill, type Language } from '../../../kernel/language.ts'
import { countAndPercent, whole } from './count.ts'
import {
  drawing,
  element,
  type Fill,
  GREY,
  heightOf,
  INK,
  label,
  LAPIS,
  LINE,
  PAGE_WIDTH,
  paragraph,
  patterns,
  prefixOf,
  RUST,
  SAND,
  SIZE,
  TURQUOISE,
  WHITE,
  widthOf,
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

const LABELS = 150
const GAP = 10
const BAR = 19

/**
 * Diverging stacked bars: the neutral answers stand across the middle line, all rows on one scale of shares. Each part says
 * "27 (52%)" where there is room, its count where there is little; the right column is the sum of the categories above the
 * neutral one. Empty categories stay in the legend and in the table.
 */
export function likertChart(likert: Likert): Chart {
  const { language, categories, rows } = likert
  const alt = altOf(likert)
  const { defs, paints } = patterns(prefixOf(alt), fillsFor(likert))
  const totals = rows.map((row) => total(row.counts, forFrom(likert)))
  const right = totals.map((count, index) => countAndPercent(language, count, total(rows[index]!.counts)))
  const rightWidth = Math.max(...right.map((text) => widthOf(text, SIZE) * 1.06), widthOf(words.agree[language], SIZE)) + 8
  const x = scaleFor(likert, LABELS + GAP, PAGE_WIDTH - rightWidth)
  const key = legend(categories, fillsFor(likert), paints)
  let y = key.height + LINE + 6
  const heads = label(words.agree[language], { x: PAGE_WIDTH, y: y - 6, 'text-anchor': 'end', fill: GREY })
  const top = y
  const drawn = rows.map((row, index) => {
    const height = Math.max(heightOf(row.label, LABELS), BAR) + 9
    const middle = y + height / 2
    y += height
    return [
      paragraph(row.label, LABELS, { x: LABELS, y: middle, 'text-anchor': 'end' }),
      ...parts(likert, row.counts, middle, x, paints),
      label(right[index]!, { x: PAGE_WIDTH, y: middle, 'text-anchor': 'end', 'font-weight': 600 }),
    ].join('')
  })
  const axis = element('path', { d: `M${x(0)} ${top}V${y}`, stroke: INK, 'stroke-width': 0.8, 'stroke-dasharray': '2 2' })
  return {
    svg: drawing(PAGE_WIDTH, y + 4, defs, key.svg, heads, ...drawn, axis),
    table: tableOf(likert),
    alt,
    scale: [],
    width: PAGE_WIDTH,
    height: Math.ceil(y + 4),
  }
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

/** From the middle line, the share of a row that stands left of it: all below the neutral answer and half of that. */
function leftShare({ categories, neutral }: Likert, counts: readonly number[]): number {
  const base = total(counts) || 1
  const below = neutral === undefined ? categories.length / 2 : neutral
  return (total(counts.slice(0, Math.floor(below))) + (neutral === undefined ? 0 : (counts[neutral] ?? 0) / 2)) / base
}

function scaleFor(likert: Likert, from: number, to: number): (share: number) => number {
  const left = Math.max(...likert.rows.map(({ counts }) => leftShare(likert, counts)), 0.02)
  const right = Math.max(...likert.rows.map(({ counts }) => (total(counts) === 0 ? 0 : 1 - leftShare(likert, counts))), 0.02)
  return scaleLinear([-left, right], [from, to])
}

function parts(likert: Likert, counts: readonly number[], y: number, x: (share: number) => number, paints: readonly string[]): readonly string[] {
  const base = total(counts)
  const fills = fillsFor(likert)
  if (base === 0) return [label(words.noAnswers[likert.language], { x: x(0) + 6, y, fill: GREY })]
  let at = -leftShare(likert, counts)
  return counts.map((count, index) => {
    const from = x(at)
    at += count / base
    const width = x(at) - from
    if (count === 0) return ''
    const fits = [countAndPercent(likert.language, count, base), whole(likert.language, count)].find(
      (text) => widthOf(text, SIZE) * 1.06 + 5 <= width,
    )
    return [
      element('rect', { x: from, y: y - BAR / 2, width, height: BAR, fill: paints[index], stroke: WHITE, 'stroke-width': 0.8 }),
      fits === undefined ? '' : onFill(fits, from + width / 2, y, fills[index]!),
    ].join('')
  })
}

/** Text on a fill; on lines and dots it gets a plain ground so that it can be read. */
function onFill(text: string, x: number, y: number, { colour, mark, text: ink }: Fill): string {
  const width = widthOf(text, SIZE) * 1.06 + 4
  const ground = mark ? element('rect', { x: x - width / 2, y: y - 6.5, width, height: 13, fill: colour, rx: 2 }) : ''
  return ground + label(text, { x, y, 'text-anchor': 'middle', fill: ink, 'font-weight': 600 })
}

function legend(categories: readonly string[], fills: readonly Fill[], paints: readonly string[]): { readonly svg: string; readonly height: number } {
  let x = 0
  let y = 7
  const drawn = categories.map((category, index) => {
    const width = 18 + widthOf(category, SIZE) + 16
    if (x > 0 && x + width - 16 > PAGE_WIDTH) {
      x = 0
      y += LINE + 4
    }
    const box = element('rect', { x, y: y - 6, width: 13, height: 12, fill: paints[index], stroke: fills[index]!.ink ?? GREY, 'stroke-width': 0.5 })
    const text = label(category, { x: x + 18, y })
    x += width
    return box + text
  })
  return { svg: drawn.join(''), height: y + 8 }
}

const AGAINST: readonly Fill[] = [
  { colour: RUST, mark: 'falling', ink: '#f3d9cf', text: WHITE },
  { colour: '#eac9ba', mark: 'falling', ink: '#a4573d', text: INK },
]
const NEUTRAL: Fill = { colour: SAND, mark: 'dots', ink: '#8d8672', text: INK }
const FOR: readonly Fill[] = [
  { colour: '#a8d0d2', text: INK },
  { colour: LAPIS, text: WHITE },
]

/** Two shades each side; with more categories a side the middle ones are turquoise or plain. */
function fillsFor({ categories, neutral }: Likert): readonly Fill[] {
  const below = neutral ?? Math.floor(categories.length / 2)
  const above = categories.length - below - (neutral === undefined ? 0 : 1)
  return [
    ...shades(AGAINST, { colour: '#c98468', mark: 'falling', ink: WHITE, text: INK }, below),
    ...(neutral === undefined ? [] : [NEUTRAL]),
    ...shades(FOR.toReversed(), { colour: TURQUOISE, mark: 'rising', ink: '#8cc0c2', text: WHITE }, above).toReversed(),
  ]
}

/** From the outer shade to the inner one, with `middle` as often as is needed between them. */
function shades([outer, inner]: readonly Fill[], middle: Fill, many: number): readonly Fill[] {
  if (many <= 1) return many === 0 ? [] : [outer!]
  return [outer!, ...Array.from({ length: many - 2 }, () => middle), inner!]
}

function forFrom({ categories, neutral }: Likert): number {
  return neutral === undefined ? Math.floor(categories.length / 2) : neutral + 1
}

function total(counts: readonly number[], from = 0): number {
  return counts.slice(from).reduce((sum, count) => sum + count, 0)
}
