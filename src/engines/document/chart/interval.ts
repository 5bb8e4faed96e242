import { scaleLinear } from 'd3-scale'
import { fill, type Language } from '../../../kernel/language.ts'
import { countAndPercent, percentOf, type Share, whole } from './count.ts'
import { drawing, element, GREY, HAIR, heightOf, label, LAPIS, LINE, PAGE_WIDTH, paragraph, SIZE, WHITE, widthOf } from './draw/index.ts'
import type { Chart } from './model.ts'
import { chartWords as words } from './text.ts'

/** A share with its interval in whole percent; without one (too few answers) only the dot is drawn. */
export interface Estimate extends Share {
  readonly interval?: { readonly low: number; readonly high: number }
}

const LABELS = 190
const GAP = 14
const TICKS = [0, 25, 50, 75, 100]

/** A dot for each share on a scale from 0 to 100%, with a line for its interval; the numbers stand at the right. */
export function intervalChart({ language, rows }: { readonly language: Language; readonly rows: readonly Estimate[] }): Chart {
  const right = rows.map((row) => [countAndPercent(language, row.count, row.base), spread(row)] as const)
  const columns = [0, 1].map((column) => Math.max(...right.map((texts) => widthOf(texts[column]!, SIZE) * 1.06), 0) + 12)
  const x = scaleLinear([0, 100], [LABELS + GAP, PAGE_WIDTH - columns[0]! - columns[1]! - 6])
  let y = LINE + 6
  const drawn = rows.map((row, index) => {
    const height = Math.max(heightOf(row.label, LABELS), LINE) + 10
    const middle = y + height / 2
    y += height
    return [
      paragraph(row.label, LABELS, { x: LABELS, y: middle, 'text-anchor': 'end' }),
      mark(row, x, middle),
      label(right[index]![0], { x: PAGE_WIDTH - columns[1]!, y: middle, 'text-anchor': 'end', 'font-weight': 600 }),
      label(right[index]![1], { x: PAGE_WIDTH, y: middle, 'text-anchor': 'end', fill: GREY }),
    ].join('')
  })
  return {
    svg: drawing(PAGE_WIDTH, y + 4, ...TICKS.map((tick) => grid(tick, x(tick), LINE + 4, y)), ...drawn),
    table: {
      header: [words.statement, words.count, words.interval95, words.base].map((each) => each[language]),
      rows: rows.map((row, index) => [row.label, ...right[index]!, whole(language, row.base)]),
    },
    alt: fill(words.interval[language], { rows: rows.map((row, index) => said(language, row, right[index]!)).join('; ') }),
    scale: TICKS.map(String),
    width: PAGE_WIDTH,
    height: Math.ceil(y + 4),
  }
}

function mark({ count, base, interval }: Estimate, x: (percent: number) => number, y: number): string {
  const percent = base === 0 ? undefined : (100 * count) / base
  return [
    interval
      ? element('path', { d: `M${x(interval.low)} ${y}H${x(interval.high)}`, stroke: '#8fbcbf', 'stroke-width': 5.5, 'stroke-linecap': 'round' })
      : '',
    percent === undefined ? '' : element('circle', { cx: x(percent), cy: y, r: 4.6, fill: LAPIS, stroke: WHITE, 'stroke-width': 1.2 }),
  ].join('')
}

function grid(tick: number, x: number, top: number, bottom: number): string {
  return [
    element('path', { d: `M${x} ${top}V${bottom}`, stroke: HAIR, 'stroke-width': tick === 0 ? 1.2 : 0.7 }),
    label(`${tick}%`, { x, y: top - 8, 'text-anchor': 'middle', fill: GREY, 'font-size': 9 }),
  ].join('')
}

function spread({ interval }: Estimate): string {
  return interval ? `${interval.low}–${interval.high}%` : '–'
}

function said(language: Language, { label: name, count, base }: Estimate, [, interval]: readonly [string, string]): string {
  const share = fill(words.of[language], { k: whole(language, count), n: whole(language, base) })
  return `${name}: ${share}, ${percentOf(count, base) ?? 0}% (${interval})`
}
