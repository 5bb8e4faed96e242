import { NO_DATA, packCodes } from '../../../../engines/urban/index.ts'
import { findTransform, pngOf, WGS84, writeText, type Placement } from '../../../../platform/geo/index.ts'
import { type ClassGrid, codeRows } from '../../../urban/index.ts'
import { FILLS } from '../../model/paints.ts'
import type { Bounds, DoneOutcome } from '../../model/results.ts'
import type { FinishOrder, Noted } from '../order.ts'

/** How many cells across the picture of a page has at most, and the one of the analyst's map. */
const SMALL = 300
const LARGE = 2400
/** Places are carried over exactly at corners that lie so many pixels apart, and evenly between them. */
const MESH = 16

interface Sampled {
  readonly side: number
  readonly width: number
  readonly height: number
  readonly codes: Uint8Array
}

/** Two pictures of the classes: a small one for pages, and one in the projection of web maps, as a file. */
export async function drawResult(
  order: FinishOrder,
  { raster }: ClassGrid,
  noted: Noted,
): Promise<Pick<DoneOutcome, 'picture' | 'bounds'>> {
  const small = shrunk(raster, SMALL)
  const large = shrunk(raster, LARGE)
  for await (const { row, rows, codes } of codeRows(raster)) {
    for (let i = 0; i < rows; i++) {
      const line = codes.subarray(i * raster.width, (i + 1) * raster.width)
      mostUrban(small, line, row + i)
      mostUrban(large, line, row + i)
    }
  }
  const bounds = boundsOf(raster)
  if (bounds) {
    const { codes, width } = onWebMap(raster, large, bounds)
    const paints = new Map([...FILLS].map(([code, fill]) => [code, paintOf(fill)]))
    await writeText(`${order.folder}/classes.png`, pngOf(codes, width, paints, order.status))
    noted.files.push('classes.png')
  }
  const picture = { width: small.width, height: small.height, codes: packCodes(small.codes, small.width), side: small.side }
  return { picture, ...(bounds && { bounds }) }
}

function paintOf(fill: string): readonly [number, number, number, number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16))
  return [red, green, blue, 255]
}

function shrunk({ width, height }: Placement, most: number): Sampled {
  const side = Math.ceil(Math.max(width, height) / most)
  const [across, down] = [Math.ceil(width / side), Math.ceil(height / side)]
  return { side, width: across, height: down, codes: new Uint8Array(across * down).fill(NO_DATA) }
}

/** The codes grow with density, and no data is the largest: a block shows the densest cell that it has. */
function mostUrban({ side, width, codes }: Sampled, line: Uint8Array, row: number): void {
  const at = Math.floor(row / side) * width
  for (let column = 0; column < line.length; column++) {
    const code = line[column] as number
    if (code === NO_DATA) continue
    const into = at + Math.floor(column / side)
    const known = codes[into] as number
    if (known === NO_DATA || code > known) codes[into] = code
  }
}

/** The rectangle in degrees that holds the grid; undefined where its projection cannot be undone. */
function boundsOf(raster: Placement): Bounds | undefined {
  const transform = findTransform(raster.projection, WGS84)
  if (!transform) return undefined
  const steps = Array.from({ length: 41 }, (_, i) => i / 40)
  const points = steps.flatMap((x) =>
    steps.map((y) => transform(raster.west + x * raster.width * raster.cellWidth, raster.north - y * raster.height * raster.cellHeight)),
  )
  const inside = points.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y) && Math.abs(x) <= 180 && Math.abs(y) <= 85)
  if (inside.length === 0) return undefined
  const [xs, ys] = [inside.map(([x]) => x), inside.map(([, y]) => y)]
  return { west: Math.min(...xs), east: Math.max(...xs), south: Math.min(...ys), north: Math.max(...ys) }
}

function onWebMap(raster: Placement, sampled: Sampled, { west, east, south, north }: Bounds): { codes: Uint8Array; width: number } {
  const transform = findTransform(WGS84, raster.projection)
  const [top, bottom] = [mercator(north), mercator(south)]
  const width = Math.max(MESH, Math.min(LARGE, sampled.width * 2))
  const height = Math.max(MESH, Math.min(LARGE, Math.round((width * (top - bottom)) / (((east - west) * Math.PI) / 180))))
  const codes = new Uint8Array(width * height).fill(NO_DATA)
  const placeAt = (x: number, y: number): readonly [number, number] => {
    const [east2, up] = transform?.(west + ((east - west) * x) / width, degreesOf(top - ((top - bottom) * y) / height)) ?? [NaN, NaN]
    return [(east2 - raster.west) / raster.cellWidth / sampled.side, (raster.north - up) / raster.cellHeight / sampled.side]
  }
  for (let y = 0; y < height; y += MESH) for (let x = 0; x < width; x += MESH) paintPatch(codes, width, height, x, y, placeAt, sampled)
  return { codes, width }
}

function paintPatch(
  codes: Uint8Array,
  width: number,
  height: number,
  left: number,
  top: number,
  placeAt: (x: number, y: number) => readonly [number, number],
  sampled: Sampled,
): void {
  const [a, b, c, d] = [placeAt(left, top), placeAt(left + MESH, top), placeAt(left, top + MESH), placeAt(left + MESH, top + MESH)]
  for (let y = top; y < Math.min(height, top + MESH); y++) {
    for (let x = left; x < Math.min(width, left + MESH); x++) {
      const [u, v] = [(x + 0.5 - left) / MESH, (y + 0.5 - top) / MESH]
      const mixed = (k: 0 | 1) => (a[k] * (1 - u) + b[k] * u) * (1 - v) + (c[k] * (1 - u) + d[k] * u) * v
      const [column, row] = [Math.floor(mixed(0)), Math.floor(mixed(1))]
      if (column >= 0 && row >= 0 && column < sampled.width && row < sampled.height)
        codes[y * width + x] = sampled.codes[row * sampled.width + column] as number
    }
  }
}

function mercator(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360))
}

function degreesOf(y: number): number {
  return ((Math.atan(Math.exp(y)) - Math.PI / 4) * 360) / Math.PI
}
