import { scaleLinear } from 'd3-scale'
import { fill, type Language } from '../../../kernel/language.ts'
import { countAndPercent, percentOf, type Share, whole } from './count.ts'
import { drawing, drawRows, element, GREY, HAIR, label, LAPIS, type Layout, LINE, pageLayout, PHONE, WHITE, widest } from './draw/index.ts'
import type { Chart } from './model.ts'
import { chartWords as words } from './text.ts'

/** A share with its interval in whole percent; without one (too few answers) only the dot is drawn. */
export interface Estimate extends Share {
  readonly interval?: { readonly low: number; readonly high: number }
}

const TICKS = [0, 25, 50, 75, 100]

/** A dot for each share on a scale from 0 to 100%, with a line for its interval; the numbers stand at the right. */
export function intervalChart({ language, rows }: { readonly language: Language; readonly rows: readonly Estimate[] }): Chart {
  const counts = rows.map(({ count, base }) => (base === 0 ? words.noAnswers[language] : countAndPercent(language, count, base)))
  const spreads = rows.map(({ interval }) => (interval ? `${interval.low}–${interval.high}%` : '–'))
  const names = rows.map((row) => row.label)
  return {
    svg: draw(rows, counts, spreads, pageLayout(names, 190)),
    narrow: draw(rows, counts, spreads, PHONE),
    table: {
      header: [words.statement, words.count, words.interval95, words.base].map((each) => each[language]),
      rows: rows.map(({ label: name, base }, index) => [name, counts[index] ?? '', spreads[index] ?? '', whole(language, base)]),
    },
    alt: fill(words.interval[language], { rows: rows.map((row, index) => said(language, row, spreads[index] ?? '')).join('; ') }),
    scale: TICKS.map(String),
  }
}

function draw(rows: readonly Estimate[], counts: readonly string[], spreads: readonly string[], layout: Layout): string {
  const spread = widest(spreads) + 10
  const x = scaleLinear([0, 100], [layout.left + 8, layout.width - spread - widest(counts) - 20])
  const top = LINE + 6
  const names = rows.map((row) => row.label)
  const { svg, bottom } = drawRows(names, layout, { top, bar: LINE + 1 }, (index, y) =>
    [
      layout.labels === 0 ? element('path', { d: `M${x(0)} ${y}H${x(100)}`, stroke: HAIR, 'stroke-width': 0.7 }) : '',
      mark(rows[index], x, y),
      label(counts[index] ?? '', { x: layout.width - spread, y, 'text-anchor': 'end', 'font-weight': 600 }),
      label(spreads[index] ?? '', { x: layout.width, y, 'text-anchor': 'end', fill: GREY }),
    ].join(''),
  )
  return drawing(layout.width, bottom + 4, ...grid(x, layout, top - 2, bottom), svg)
}

function mark(row: Estimate | undefined, x: (percent: number) => number, y: number): string {
  if (!row || row.base === 0) return ''
  const { count, base, interval } = row
  const line = { stroke: '#8fbcbf', 'stroke-width': 5.5, 'stroke-linecap': 'round' }
  return [
    interval ? element('path', { d: `M${x(interval.low)} ${y}H${x(interval.high)}`, ...line }) : '',
    element('circle', { cx: x((100 * count) / base), cy: y, r: 4.6, fill: LAPIS, stroke: WHITE, 'stroke-width': 1.2 }),
  ].join('')
}

/** On a page lines from top to bottom; on a phone, where they would cross the names, only the numbers and short marks. */
function grid(x: (percent: number) => number, { labels }: Layout, top: number, bottom: number): readonly string[] {
  const ticks = labels === 0 ? TICKS.filter((tick) => tick % 50 === 0) : TICKS
  return ticks.map((tick) =>
    [
      element('path', { d: `M${x(tick)} ${top}V${labels === 0 ? top + 4 : bottom}`, stroke: HAIR, 'stroke-width': tick === 0 ? 1.2 : 0.7 }),
      label(`${tick}%`, {
        x: x(tick),
        y: top - 8,
        'text-anchor': labels === 0 && tick === 0 ? 'start' : 'middle',
        fill: GREY,
        'font-size': 9,
      }),
    ].join(''),
  )
}

function said(language: Language, { label: name, count, base }: Estimate, interval: string): string {
  if (base === 0) return `${name}: ${words.noAnswers[language]}`
  const share = fill(words.of[language], { k: whole(language, count), n: whole(language, base) })
  return `${name}: ${share}, ${percentOf(count, base)}% (${interval})`
}
