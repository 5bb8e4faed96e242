import { heightOf, label, LINE, PAGE_WIDTH, paragraph, PHONE_WIDTH, SIZE } from './style.ts'
import { linesOf, widthOf } from './width.ts'

/** Where the names of the rows stand: in a column of `labels` points at the left, or, on a phone, above each row (`labels` is 0). */
export interface Layout {
  readonly width: number
  readonly labels: number
  /** Where the bars begin. */
  readonly left: number
}

/** How much wider a text may be than in our font: bold, or in the font of a reader's machine. */
const AIR = 1.1

export const PHONE: Layout = { width: PHONE_WIDTH, labels: 0, left: 0 }

/** The layout of a page, whose column of names is as wide as they need, within limits. */
export function pageLayout(names: readonly string[], most: number): Layout {
  const longest = Math.max(...names.flatMap((name) => linesOf(name, most / AIR, SIZE).map((line) => roomFor(line))), 40)
  const labels = Math.min(longest, most)
  return { width: PAGE_WIDTH, labels, left: labels + 10 }
}

/** The room that a text needs, bold or not, with a little air. */
export function roomFor(text: string): number {
  return widthOf(text, SIZE) * AIR
}

/** The room that the widest of the texts needs. */
export function widest(texts: readonly string[]): number {
  return Math.max(...texts.map(roomFor), 0)
}

/** Draws each row: its name, and what `draw` makes at the middle of its bar, which is `bar` points high. */
export function drawRows(
  names: readonly string[],
  { width, labels }: Layout,
  { top, bar }: { readonly top: number; readonly bar: number },
  draw: (index: number, middle: number) => string,
): { readonly svg: string; readonly bottom: number } {
  let y = top
  const drawn = names.map((name, index) => {
    if (labels === 0) {
      const lines = linesOf(name, width / AIR, SIZE)
      const named = lines.map((line, at) => label(line, { x: 0, y: y + LINE * (at + 0.5) })).join('')
      const middle = y + LINE * lines.length + 3 + bar / 2
      y = middle + bar / 2 + 9
      return named + draw(index, middle)
    }
    const height = Math.max(heightOf(name, labels / AIR), bar) + 9
    const middle = y + height / 2
    y += height
    return paragraph(name, labels / AIR, { x: labels, y: middle, 'text-anchor': 'end' }) + draw(index, middle)
  })
  return { svg: drawn.join(''), bottom: y }
}
