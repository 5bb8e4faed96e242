import { linkHorizontal } from 'd3-shape'
import { fill, type Language } from '../../../kernel/language.ts'
import { whole } from './count.ts'
import { drawing, element, GREY, label, LAPIS, LINE, linesOf, PAGE_WIDTH, PHONE_WIDTH, SAFFRON, SIZE, TURQUOISE } from './draw/index.ts'
import type { Chart } from './model.ts'
import { chartWords as words } from './text.ts'

/** So many want to work, or do work, with a city: from whom to whom. */
export interface Tie {
  readonly from: string
  readonly to: string
  readonly count: number
}

const curve = linkHorizontal<{ source: [number, number]; target: [number, number] }, [number, number]>()

/**
 * A ledger of ties: two columns of cities joined by curves, the thicker the more. Cities stand in the order in which they come;
 * at each stands its sum. The same on a page and on a phone.
 */
export function tiesChart({ language, ties }: { readonly language: Language; readonly ties: readonly Tie[] }): Chart {
  return {
    svg: draw(language, ties, PAGE_WIDTH, 150),
    narrow: draw(language, ties, PHONE_WIDTH, 78),
    table: {
      header: [words.from, words.to, words.number].map((each) => each[language]),
      rows: ties.map(({ from, to, count }) => [from, to, whole(language, count)]),
    },
    alt: fill(words.ties[language], { rows: ties.map(({ from, to, count }) => `${from} – ${to}: ${whole(language, count)}`).join('; ') }),
    scale: [],
  }
}

function draw(language: Language, ties: readonly Tie[], width: number, labels: number): string {
  const left = sums(ties, 'from')
  const right = sums(ties, 'to')
  const names = [left, right].map((side) => [...side].map(([name, sum]) => linesOf(`${name} ${whole(language, sum)}`, labels * 0.88, SIZE)))
  const row = Math.max(...names.flat().map((lines) => lines.length * LINE), LINE) + 12
  const height = Math.max(left.size, right.size) * row + LINE + 8
  const most = Math.max(...ties.map(({ count }) => count), 1)
  const ys = [left, right].map((side) => places([...side.keys()], height))
  const curves = ties.map(({ from, to, count }) => {
    const source: [number, number] = [labels + 6, ys[0]?.get(from) ?? 0]
    const target: [number, number] = [width - labels - 6, ys[1]?.get(to) ?? 0]
    const d = curve({ source, target }) ?? ''
    return element('path', {
      d: shorten(d),
      fill: 'none',
      stroke: TURQUOISE,
      'stroke-opacity': 0.55,
      'stroke-width': 1 + (7 * count) / most,
    })
  })
  const heads = [
    label(words.from[language], { x: labels, y: 7, 'text-anchor': 'end', fill: GREY }),
    label(words.to[language], { x: width - labels, y: 7, fill: GREY }),
  ]
  const columns = [
    column(names[0] ?? [], [...(ys[0]?.values() ?? [])], labels, 'end'),
    column(names[1] ?? [], [...(ys[1]?.values() ?? [])], width - labels, 'start'),
  ]
  return drawing(width, height, ...heads, ...curves, ...columns.flat())
}

function column(names: readonly (readonly string[])[], ys: readonly number[], x: number, anchor: 'start' | 'end'): readonly string[] {
  return names.map((lines, index) => {
    const y = ys[index] ?? 0
    const top = y - ((lines.length - 1) * LINE) / 2
    const dot = element('circle', { cx: x + (anchor === 'end' ? 5 : -5), cy: y, r: 3, fill: anchor === 'end' ? SAFFRON : LAPIS })
    return dot + lines.map((line, at) => label(line, { x, y: top + at * LINE, 'text-anchor': anchor, 'font-weight': 600 })).join('')
  })
}

function sums(ties: readonly Tie[], end: 'from' | 'to'): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const tie of ties) found.set(tie[end], (found.get(tie[end]) ?? 0) + tie.count)
  return found
}

/** The heights of the names, spread evenly over the column. */
function places(names: readonly string[], height: number): ReadonlyMap<string, number> {
  const step = (height - LINE - 8) / Math.max(names.length, 1)
  return new Map(names.map((name, index) => [name, LINE + 6 + step * (index + 0.5)]))
}

function shorten(path: string): string {
  return path.replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
}
