import { type Attributes, element, letters } from './svg.ts'
import { linesOf } from './width.ts'

/** The width of a column of text on A4, in points: charts are drawn for it and may be shown larger. */
export const PAGE_WIDTH = 487
/** The width of a drawing for a phone: on 328 px its letters are 12.5 px high. */
export const PHONE_WIDTH = 250
/** No text in a chart is smaller than 9 points. */
export const SIZE = 9.5
export const LINE = 12.5

export const INK = '#1d2733'
export const GREY = '#4c5a66'
export const LAPIS = '#123f5c'
export const TURQUOISE = '#16727a'
export const SAFFRON = '#d99a3d'
export const RUST = '#9c3d1f'
export const SAND = '#f1ebdd'
export const HAIR = '#d5cdbb'
export const WHITE = '#fff'

interface Label extends Attributes {
  readonly x: number
  readonly y: number
}

/** A line of text whose middle stands at `y`. Size and colour are those of the drawing unless told. */
export function label(text: string, { y, ...rest }: Label): string {
  return element('text', { ...rest, y: y + SIZE * 0.36 }, letters(text))
}

/** Text in several lines, centred on `y` as a whole. */
export function paragraph(text: string, width: number, { y, ...rest }: Label): string {
  const lines = linesOf(text, width, SIZE)
  const top = y - ((lines.length - 1) * LINE) / 2
  return lines.map((line, index) => label(line, { ...rest, y: top + index * LINE })).join('')
}

/** How tall `paragraph` is. */
export function heightOf(text: string, width: number): number {
  return linesOf(text, width, SIZE).length * LINE
}

/** The finished drawing. Its text alternative is said by the page that shows it. */
export function drawing(width: number, height: number, ...children: readonly string[]): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
      'font-size': SIZE,
      fill: INK,
      'font-family': 'Noto Sans, Noto Sans SC, system-ui, sans-serif',
    },
    ...children,
  )
}
