import { fill, type Language } from '../../../kernel/language.ts'
import { countAndPercent, type Share, whole } from './count.ts'
import { drawing, element, heightOf, label, LAPIS, PAGE_WIDTH, paragraph, SAND, widthOf, SIZE } from './draw/index.ts'
import type { Chart } from './model.ts'
import { chartWords as words } from './text.ts'

const LABELS = 178
const GAP = 10
const BAR = 13

/**
 * Horizontal bars in the order given, each on a pale track that is its whole base, with "27 (52%)" at its end. A row with a
 * count of 0 stays; a row with a base of 0 says that there are no answers.
 */
export function barChart({ language, rows }: { readonly language: Language; readonly rows: readonly Share[] }): Chart {
  const texts = rows.map(({ count, base }) => (base === 0 ? words.noAnswers[language] : countAndPercent(language, count, base)))
  const end = Math.max(...texts.map((text) => widthOf(text, SIZE) * 1.06), 0) + 8
  const track = PAGE_WIDTH - LABELS - GAP - end
  let y = 4
  const drawn = rows.map((row, index) => {
    const height = Math.max(heightOf(row.label, LABELS), BAR) + 9
    const middle = y + height / 2
    y += height
    return bar(row, texts[index]!, middle, track)
  })
  return {
    svg: drawing(PAGE_WIDTH, y + 4, ...drawn),
    table: {
      header: [words.answer, words.count, words.base].map((each) => each[language]),
      rows: rows.map(({ label: name, base }, index) => [name, texts[index]!, whole(language, base)]),
    },
    alt: fill(words.bar[language], {
      n: rows.length,
      rows: rows.map(({ label: name, base }, index) => `${name}: ${texts[index]}, n = ${whole(language, base)}`).join('; '),
    }),
    scale: [String(rows.length)],
    width: PAGE_WIDTH,
    height: Math.ceil(y + 4),
  }
}

function bar({ label: name, count, base }: Share, text: string, y: number, track: number): string {
  const x = LABELS + GAP
  const long = base === 0 ? 0 : (track * count) / base
  return [
    paragraph(name, LABELS, { x: LABELS, y, 'text-anchor': 'end' }),
    element('rect', { x, y: y - BAR / 2, width: track, height: BAR, fill: SAND }),
    element('rect', { x, y: y - BAR / 2, width: long, height: BAR, fill: LAPIS }),
    element('path', { d: `M${x} ${y - BAR / 2 - 2}V${y + BAR / 2 + 2}`, stroke: LAPIS, 'stroke-width': 1 }),
    label(text, { x: x + track + 8, y, 'font-weight': 600 }),
  ].join('')
}
