import type { Fill } from './pattern.ts'
import { element } from './svg.ts'
import { GREY, label, LINE, SIZE, WHITE } from './style.ts'
import { roomFor } from './rows.ts'
import { widthOf } from './width.ts'

/** One part of a stacked bar: what it says, the longest first, and how it is filled. */
export interface Part {
  readonly from: number
  readonly width: number
  readonly texts: readonly string[]
  readonly fill: Fill
  readonly paint: string
}

/** The part with the longest of its texts that fits into it; none when none does. */
export function stackPart({ from, width, texts, fill, paint }: Part, y: number, bar: number): string {
  if (width <= 0) return ''
  const fits = texts.find((text) => roomFor(text) + 5 <= width)
  const ground = element('rect', { x: from, y: y - bar / 2, width, height: bar, fill: paint, stroke: WHITE, 'stroke-width': 0.8 })
  return ground + (fits === undefined ? '' : onFill(fits, from + width / 2, y, fill))
}

/** Text on a fill; on lines and dots it gets a plain ground so that it can be read. */
function onFill(text: string, x: number, y: number, { colour, mark, text: ink }: Fill): string {
  const width = roomFor(text) + 4
  const ground = mark ? element('rect', { x: x - width / 2, y: y - 6.5, width, height: 13, fill: colour, rx: 2 }) : ''
  return ground + label(text, { x, y, 'text-anchor': 'middle', fill: ink, 'font-weight': 600 })
}

/** What the fills mean, in as many lines as the width asks for. */
export function legend(
  names: readonly string[],
  fills: readonly Fill[],
  paints: readonly string[],
  width: number,
): { readonly svg: string; readonly height: number } {
  let x = 0
  let y = 7
  const drawn = names.map((name, index) => {
    const wide = 18 + widthOf(name, SIZE) + 16
    if (x > 0 && x + wide - 16 > width) {
      x = 0
      y += LINE + 4
    }
    const box = element('rect', {
      x,
      y: y - 6,
      width: 13,
      height: 12,
      fill: paints[index],
      stroke: fills[index]?.ink ?? GREY,
      'stroke-width': 0.5,
    })
    const text = label(name, { x: x + 18, y })
    x += wide
    return box + text
  })
  return { svg: drawn.join(''), height: y + 8 }
}
