import { unpackCodes } from './codes.ts'

/** A small picture of classes: cells of one size, packed by `packCodes`. */
export interface CodePicture {
  readonly width: number
  readonly height: number
  readonly codes: string
}

/** A place on the picture, in cells. */
export interface PlaceMark {
  readonly column: number
  readonly row: number
  readonly name: string
  /** The larger ones get their name first, where names would overlap. */
  readonly weight: number
}

export interface DrawOptions {
  /** What is painted, from the bottom to the top; a code that is not here stays ground. */
  readonly fills: ReadonlyMap<number, string>
  readonly ground: string
  readonly title: string
  readonly marks: readonly PlaceMark[]
  /** How wide it is, in its own units: words have one size in them. */
  readonly across?: number
  /** Kilometres of a cell, for the bar that shows the scale. */
  readonly cell: number
  readonly kilometres: string
}

const ACROSS = 720
const LETTER = 6.6
const LINE = 15

/** The picture as SVG: classes as areas, places as dots with their names where there is room, and a bar of some kilometres. */
export function drawCodes({ width, height, codes }: CodePicture, options: DrawOptions): string {
  const { across = ACROSS } = options
  const side = across / width
  const tall = Math.round(height * side)
  const paths = new Map<number, string>([...options.fills.keys()].map((code) => [code, '']))
  for (const { row, column, count, code } of unpackCodes(codes)) {
    const path = paths.get(code)
    if (path !== undefined) paths.set(code, `${path}M${column} ${row}h${count}v1h-${count}z`)
  }
  const areas = [...paths].map(([code, path]) => (path === '' ? '' : `<path fill="${options.fills.get(code)}" d="${path}"/>`)).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${across} ${tall}" role="img" aria-label="${escaped(options.title)}"><rect width="${across}" height="${tall}" fill="${options.ground}"/><g transform="scale(${round(side)})" shape-rendering="crispEdges">${areas}</g>${marksOf(options.marks, side, { across, tall })}${scaleBar(options, side, { across, tall })}</svg>`
}

interface Size {
  readonly across: number
  readonly tall: number
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function marksOf(marks: readonly PlaceMark[], side: number, size: Size): string {
  const dots = marks.map(({ column, row }) => dotAt(round((column + 0.5) * side), round((row + 0.5) * side)))
  const taken: Box[] = [...dots]
  return [...marks]
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .map(({ column, row, name }) => {
      const [x, y] = [round((column + 0.5) * side), round((row + 0.5) * side)]
      const wide = [...name].reduce((sum, letter) => sum + (letter > '\u2e80' ? 12 : LETTER), 0)
      const places = [
        { left: x + 6, top: y - LINE / 2 },
        { left: x - 6 - wide, top: y - LINE / 2 },
        { left: x - wide / 2, top: y - LINE - 5 },
        { left: x - wide / 2, top: y + 5 },
      ].map(({ left, top }): Box => ({ left, right: left + wide, top, bottom: top + LINE }))
      const box = places.find((each) => isInside(each, size) && taken.every((other) => !overlaps(each, other)))
      if (box) taken.push(box)
      const label = box ? `<text x="${round(box.left)}" y="${round(box.bottom - 4)}">${escaped(name)}</text>` : ''
      return `<circle cx="${x}" cy="${y}" r="2.6"/>${label}`
    })
    .reduce(
      (all, each) => all + each,
      '<g font-family="sans-serif" font-size="12" fill="#17242f" paint-order="stroke" stroke="#fff" stroke-width="2.5">',
    )
    .concat('</g>')
}

function scaleBar({ cell, kilometres }: DrawOptions, side: number, { across, tall }: Size): string {
  const perKilometre = side / cell
  const length = [1, 2, 5, 10, 20, 50, 100, 200, 500].findLast((each) => each * perKilometre <= across / 4) ?? 1
  const long = round(length * perKilometre)
  return `<g font-family="sans-serif" font-size="11" fill="#17242f"><path d="M12 ${tall - 14}v4h${long}v-4" fill="none" stroke="#17242f"/><text x="12" y="${tall - 18}">${length} ${kilometres}</text></g>`
}

/** Names keep off the dots of all places. */
function dotAt(x: number, y: number): Box {
  return { left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 }
}

function isInside({ left, right, top, bottom }: Box, { across, tall }: Size): boolean {
  return left >= 2 && right <= across - 2 && top >= 2 && bottom <= tall - 30
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
