import { fill, type Language } from '../../../kernel/language.ts'
import { countAndPercent, total, whole } from './count.ts'
import {
  drawing,
  drawRows,
  type Fill,
  GREY,
  INK,
  label,
  LAPIS,
  type Layout,
  legend,
  NEUTRAL,
  pageLayout,
  patterns,
  PHONE,
  prefixOf,
  stackPart,
  WHITE,
} from './draw/index.ts'
import type { Chart } from './model.ts'
import { chartWords as words } from './text.ts'

/** How many of the same people answered lower, the same and higher the second time. */
export interface Change {
  readonly label: string
  readonly down: number
  readonly same: number
  readonly up: number
}

const BAR = 19
const FILLS: readonly Fill[] = [{ colour: '#e3b8a5', mark: 'falling', ink: '#8d3a20', text: INK }, NEUTRAL, { colour: LAPIS, text: WHITE }]

/** Paired change: each bar is all who answered both times, from those who went down to those who went up. */
export function changeChart({ language, rows }: { readonly language: Language; readonly rows: readonly Change[] }): Chart {
  const names = [words.down, words.same, words.up].map((each) => each[language])
  const texts = rows.map((row) => countsOf(row).map((count) => countAndPercent(language, count, total(countsOf(row)))))
  const bases = rows.map((row) => whole(language, total(countsOf(row))))
  const said = rows.map(
    (row, index) => `${row.label}: ${names.map((name, at) => `${name} ${texts[index]?.[at]}`).join(', ')}, n = ${bases[index]}`,
  )
  const alt = fill(words.change[language], { rows: said.join('; ') })
  const draw = (layout: Layout): string => drawChanges({ language, rows, names, texts, layout, id: prefixOf(alt + layout.width) })
  return {
    svg: draw(
      pageLayout(
        rows.map((row) => row.label),
        178,
      ),
    ),
    narrow: draw(PHONE),
    table: {
      header: [words.statement[language], ...names, words.base[language]],
      rows: rows.map((row, index) => [row.label, ...(texts[index] ?? []), bases[index] ?? '']),
    },
    alt,
    scale: [],
  }
}

interface Drawn {
  readonly language: Language
  readonly rows: readonly Change[]
  readonly names: readonly string[]
  readonly texts: readonly (readonly string[])[]
  readonly layout: Layout
  readonly id: string
}

function drawChanges({ language, rows, names, texts, layout, id }: Drawn): string {
  const { defs, paints } = patterns(id, FILLS)
  const key = legend(names, FILLS, paints, layout.width)
  const wide = layout.width - layout.left
  const { svg, bottom } = drawRows(
    rows.map((row) => row.label),
    layout,
    { top: key.height + 4, bar: BAR },
    (index, y) => {
      const counts = rows[index] ? countsOf(rows[index]) : []
      const base = total(counts)
      if (base === 0) return label(words.noAnswers[language], { x: layout.left, y, fill: GREY })
      return FILLS.map((fill, at) => {
        const from = layout.left + (wide * total(counts.slice(0, at))) / base
        const width = (wide * (counts[at] ?? 0)) / base
        return stackPart(
          { from, width, texts: [texts[index]?.[at] ?? '', whole(language, counts[at] ?? 0)], fill, paint: paints[at] ?? fill.colour },
          y,
          BAR,
        )
      }).join('')
    },
  )
  return drawing(layout.width, bottom + 4, defs, key.svg, svg)
}

function countsOf({ down, same, up }: Change): readonly number[] {
  return [down, same, up]
}
