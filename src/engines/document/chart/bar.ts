import { fill, type Language } from '../../../kernel/language.ts'
import { countAndPercent, type Share, whole } from './count.ts'
import { drawing, drawRows, element, label, LAPIS, type Layout, pageLayout, PHONE, SAND, widest } from './draw/index.ts'
import type { Chart } from './model.ts'
import { chartWords as words } from './text.ts'

const BAR = 13

/**
 * Horizontal bars in the order given, each on a pale track that is its whole base, with "27 (52%)" at its end. A row with a
 * count of 0 stays; a row with a base of 0 says that there are no answers.
 */
export function barChart({ language, rows }: { readonly language: Language; readonly rows: readonly Share[] }): Chart {
  const texts = rows.map(({ count, base }) => (base === 0 ? words.noAnswers[language] : countAndPercent(language, count, base)))
  const names = rows.map((row) => row.label)
  return {
    svg: draw(rows, texts, pageLayout(names, 178)),
    narrow: draw(rows, texts, PHONE),
    table: {
      header: [words.answer, words.count, words.base].map((each) => each[language]),
      rows: rows.map(({ label: name, base }, index) => [name, texts[index] ?? '', whole(language, base)]),
    },
    alt: fill(words.bar[language], {
      n: rows.length,
      rows: rows.map(({ label: name, base }, index) => `${name}: ${texts[index]}, n = ${whole(language, base)}`).join('; '),
    }),
    scale: [String(rows.length)],
  }
}

function draw(rows: readonly Share[], texts: readonly string[], layout: Layout): string {
  const track = layout.width - layout.left - widest(texts) - 8
  const names = rows.map((row) => row.label)
  const { svg, bottom } = drawRows(names, layout, { top: 4, bar: BAR }, (index, y) =>
    bar(rows[index], texts[index] ?? '', y, layout, track),
  )
  return drawing(layout.width, bottom + 4, svg)
}

function bar(row: Share | undefined, text: string, y: number, { left: x, width }: Layout, track: number): string {
  const long = row && row.base > 0 ? (track * row.count) / row.base : 0
  return [
    element('rect', { x, y: y - BAR / 2, width: track, height: BAR, fill: SAND }),
    long === 0 ? '' : element('rect', { x, y: y - BAR / 2, width: long, height: BAR, fill: LAPIS }),
    element('path', { d: `M${x} ${y - BAR / 2 - 2}V${y + BAR / 2 + 2}`, stroke: LAPIS, 'stroke-width': 1 }),
    label(text, { x: width, y, 'text-anchor': 'end', 'font-weight': 600 }),
  ].join('')
}
