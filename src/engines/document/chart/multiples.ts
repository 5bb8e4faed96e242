import { fill, type Language } from '../../../kernel/language.ts'
import { countAndPercent, type Share, whole } from './count.ts'
import { drawing, element, label, LAPIS, LINE, linesOf, PAGE_WIDTH, PHONE_WIDTH, SAND, SIZE, widest } from './draw/index.ts'
import type { Chart } from './model.ts'
import { chartWords as words } from './text.ts'

/** One of several small charts: the same rows, in the same order, for each group. */
export interface Multiple {
  readonly title: string
  readonly rows: readonly Share[]
}

const GAP = 22
const BAR = 8

/** Small bar charts side by side, all on one scale from nobody to the whole base; three to a line on a page, one on a phone. */
export function multiplesChart({ language, groups }: { readonly language: Language; readonly groups: readonly Multiple[] }): Chart {
  const text = ({ count, base }: Share): string => (base === 0 ? words.noAnswers[language] : countAndPercent(language, count, base))
  const said = groups.map(
    ({ title, rows }) => `${title}: ${rows.map((row) => `${row.label} ${text(row)}, n = ${whole(language, row.base)}`).join(', ')}`,
  )
  return {
    svg: draw(groups, text, PAGE_WIDTH, Math.min(3, Math.max(groups.length, 1))),
    narrow: draw(groups, text, PHONE_WIDTH, 1),
    table: {
      header: [words.group, words.answer, words.count, words.base].map((each) => each[language]),
      rows: groups.flatMap(({ title, rows }) => rows.map((row) => [title, row.label, text(row), whole(language, row.base)])),
    },
    alt: fill(words.multiples[language], { rows: said.join('; ') }),
    scale: [],
  }
}

function draw(groups: readonly Multiple[], text: (share: Share) => string, width: number, columns: number): string {
  const wide = (width - GAP * (columns - 1)) / columns
  let y = 4
  const lines = Array.from({ length: Math.ceil(groups.length / columns) }, (_, line) => {
    const here = groups.slice(line * columns, (line + 1) * columns)
    const titles = Math.max(...here.map(({ title }) => linesOf(title, wide, SIZE).length))
    const cells = here.map((group, column) => cell(group, text, { x: column * (wide + GAP), y, wide, titles }))
    y = Math.max(...cells.map(({ bottom }) => bottom)) + 14
    return cells.map(({ svg }) => svg).join('')
  })
  return drawing(width, y - 8, ...lines)
}

interface Place {
  readonly x: number
  readonly y: number
  readonly wide: number
  readonly titles: number
}

function cell(
  { title, rows }: Multiple,
  text: (share: Share) => string,
  { x, y, wide, titles }: Place,
): { readonly svg: string; readonly bottom: number } {
  const head = linesOf(title, wide, SIZE).map((line, at) => label(line, { x, y: y + LINE * (at + 0.5), 'font-weight': 600, fill: LAPIS }))
  let at = y + LINE * titles + 4
  const track = wide - widest(rows.map(text)) - 6
  const bars = rows.map((row) => {
    const names = linesOf(row.label, wide, SIZE).map((line, index) => label(line, { x, y: at + LINE * (index + 0.5) }))
    at += LINE * names.length + BAR + 9
    const long = row.base === 0 ? 0 : (track * row.count) / row.base
    const top = at - BAR - 7
    return [
      ...names,
      element('rect', { x, y: top, width: track, height: BAR, fill: SAND }),
      long === 0 ? '' : element('rect', { x, y: top, width: long, height: BAR, fill: LAPIS }),
      label(text(row), { x: x + wide, y: top + BAR / 2, 'text-anchor': 'end', 'font-weight': 600 }),
    ].join('')
  })
  return { svg: [...head, ...bars].join(''), bottom: at }
}
