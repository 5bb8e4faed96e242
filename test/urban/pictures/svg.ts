import { ROWS, WIDTH } from './country.ts'

const CELL = 12
const HEAD = 8
const KEY = 20

/** One kind of cell of a picture: how it is called and painted. */
export interface Paint {
  readonly name: string
  readonly fill: string
}

export interface Mark {
  readonly column: number
  readonly row: number
  readonly text: string
}

/** A picture of the grid: each cell painted as `kind` says (undefined leaves it white), with words on top and the kinds explained below. */
export function picture(
  title: string,
  kinds: readonly Paint[],
  kindAt: (cell: number) => number | undefined,
  marks: readonly Mark[] = [],
  lines = '',
): string {
  const [width, height] = [WIDTH * CELL, ROWS * CELL]
  const paths = kinds.map(({ fill }, kind) => {
    const runs = Array.from({ length: ROWS }, (_, row) => runsOf(row, kind, kindAt)).join('')
    return runs === '' ? '' : `<path fill="${fill}" d="${runs}"/>`
  })
  const key = kinds.map(({ name, fill }, i) => {
    const [x, y] = [(i % 3) * (width / 3), height + HEAD + Math.floor(i / 3) * KEY]
    return `<rect x="${x}" y="${y}" width="14" height="14" fill="${fill}" stroke="#555" stroke-width=".5"/><text x="${x + 20}" y="${y + 12}">${name}</text>`
  })
  const labels = marks.map(
    ({ column, row, text }) =>
      `<text x="${(column + 0.5) * CELL}" y="${(row + 0.5) * CELL + 4}" text-anchor="middle" class="mark">${text}</text>`,
  )
  const whole = height + HEAD + Math.ceil(kinds.length / 3) * KEY
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 ${width + 2} ${whole + 2}" role="img" aria-label="${title}" font-family="sans-serif" font-size="12">`,
    '<style>.mark{font-weight:600;paint-order:stroke;stroke:#fff;stroke-width:3px}</style>',
    `<title>${title}</title>`,
    ...paths.filter((path) => path !== ''),
    lines,
    `<rect width="${width}" height="${height}" fill="none" stroke="#555"/>`,
    ...labels,
    ...key,
    '</svg>',
    '',
  ]
    .filter((part, i, all) => part !== '' || i === all.length - 1)
    .join('\n')
}

/** A line along the sides between cells of which the one belongs and the other does not. */
export function outline(belongs: (cell: number) => boolean, colour: string, thick = 2): string {
  const is = (column: number, row: number) => column >= 0 && row >= 0 && column < WIDTH && row < ROWS && belongs(row * WIDTH + column)
  const parts: string[] = []
  for (let row = 0; row <= ROWS; row++) {
    for (let column = 0; column <= WIDTH; column++) {
      const here = is(column, row)
      if (row <= ROWS && here !== is(column, row - 1)) parts.push(`M${column * CELL} ${row * CELL}h${CELL}`)
      if (here !== is(column - 1, row)) parts.push(`M${column * CELL} ${row * CELL}v${CELL}`)
    }
  }
  return `<path fill="none" stroke="${colour}" stroke-width="${thick}" d="${parts.join('')}"/>`
}

export function arrow(from: readonly [number, number], to: readonly [number, number], thick: number): string {
  const [x1, y1, x2, y2] = [...from, ...to].map((each) => (each + 0.5) * CELL)
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#333" stroke-opacity=".55" stroke-width="${thick.toFixed(1)}"/>`
}

function runsOf(row: number, kind: number, kindAt: (cell: number) => number | undefined): string {
  let path = ''
  for (let column = 0; column < WIDTH; column++) {
    const from = column
    while (column < WIDTH && kindAt(row * WIDTH + column) === kind) column++
    if (column > from) path += `M${from * CELL} ${row * CELL}h${(column - from) * CELL}v${CELL}h-${(column - from) * CELL}z`
  }
  return path
}
