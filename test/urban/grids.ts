import { MOLLWEIDE, writeGeoTiff, type Placement } from '../../src/platform/geo/index.ts'

export const WIDTH = 60
export const ROWS = 40

export const PLACE: Placement = {
  width: WIDTH,
  height: ROWS,
  west: 187000,
  north: 6035000,
  cellWidth: 1000,
  cellHeight: 1000,
  projection: MOLLWEIDE,
}

/** A town of about 140,000 people, a smaller one, villages, and a lake; `growth` makes the first one larger. */
export function peopleAt(column: number, row: number, growth = 1): number {
  const town = (x: number, y: number, people: number, size: number) => people * Math.exp(-Math.hypot(column - x, row - y) / size)
  const people = town(20, 20, 9000 * growth, 3) + town(46, 12, 3000, 1.5) + town(40, 33, 700, 1.2)
  return column > 54 ? 0 : Math.round(people * 10) / 10
}

export function landAt(column: number): number {
  return column > 54 ? 0 : 1
}

/** Writes a grid of one value a cell. */
export async function writeGrid(
  file: string,
  value: (column: number, row: number) => number,
  options: { placement?: Placement; noData?: number; sample?: 'float32' | 'float64' } = {},
): Promise<string> {
  const { placement = PLACE, noData, sample = 'float64' } = options
  const writer = await writeGeoTiff(file, placement, sample, noData === undefined ? {} : { noData })
  const values = Array.from({ length: placement.width * placement.height }, (_, i) =>
    value(i % placement.width, Math.floor(i / placement.width)),
  )
  await writer.write(sample === 'float64' ? Float64Array.from(values) : Float32Array.from(values))
  await writer.finish()
  return file
}
