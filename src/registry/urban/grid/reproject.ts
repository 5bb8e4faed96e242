import { findTransform, MOLLWEIDE, type Placement, type Raster } from '../../../platform/geo/index.ts'
import { problems } from '../words/problems.ts'
import { readChecked, type Layer, type Meaning, type Rows } from './layer.ts'

/** People in the file, and on the new cells. */
export interface Moved {
  readonly layer: Layer
  readonly before: number
  readonly after: number
}

const SIDE = 1000
const MOST_CELLS = 60_000_000
/** Parts of a cell are about so many metres wide: a quarter of a new cell. */
const PART = 250
const MOST_PARTS = 8
const EDGE_POINTS = 200
const METRES_IN_DEGREE = 111_320
const ROWS_TOGETHER = 64

/** The cells of 1 km² in World Mollweide that hold a raster of any projection. */
export function mollweideFor(raster: Raster): Placement {
  const points = edgePoints(raster)
    .map(transformOf(raster, { ...raster, projection: MOLLWEIDE }))
    .filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y))
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [west, east] = [Math.floor(Math.min(...xs) / SIDE) * SIDE, Math.ceil(Math.max(...xs) / SIDE) * SIDE]
  const [south, north] = [Math.floor(Math.min(...ys) / SIDE) * SIDE, Math.ceil(Math.max(...ys) / SIDE) * SIDE]
  return {
    west,
    north,
    width: (east - west) / SIDE,
    height: (north - south) / SIDE,
    cellWidth: SIDE,
    cellHeight: SIDE,
    projection: MOLLWEIDE,
  }
}

/**
 * Carries a raster to other cells by sum: each cell is cut into parts, and each part brings its people to the cell that its middle lies in, so
 * that nobody is lost. Shares and other values are averaged over the parts.
 */
export async function reproject(raster: Raster, meaning: Meaning, target: Placement): Promise<Moved> {
  const { width, height } = target
  if (width * height > MOST_CELLS) throw problems['urban.too-large']({ file: raster.file, cells: width * height, most: MOST_CELLS })
  const sums = new Float64Array(width * height)
  const parts = new Float32Array(width * height)
  const transform = transformOf(raster, target)
  let before = 0
  let row = 0
  for await (const { rows, values } of readChecked(raster, meaning)) {
    const cut = partsOf(raster)
    for (let i = 0; i < rows * raster.width; i++) {
      const value = values[i] as number
      if (Number.isNaN(value)) continue
      if (meaning.kind === 'people') before += value
      spread(
        raster,
        target,
        transform,
        row + Math.floor(i / raster.width),
        i % raster.width,
        cut,
        meaning.kind === 'people' ? value / (cut * cut) : value,
        sums,
        parts,
      )
    }
    row += rows
  }
  let after = 0
  for (let i = 0; i < sums.length; i++) {
    if (parts[i] === 0) sums[i] = NaN
    else if (meaning.kind !== 'people') sums[i] = (sums[i] as number) / (parts[i] as number)
    else after += sums[i] as number
  }
  return { layer: { file: raster.file, placement: target, rows: (from = 0) => portions(sums, width, height, from) }, before, after }
}

async function* portions(values: Float64Array, width: number, height: number, from: number): AsyncGenerator<Rows> {
  for (let row = from; row < height; row += ROWS_TOGETHER) {
    const rows = Math.min(ROWS_TOGETHER, height - row)
    yield { rows, values: values.slice(row * width, (row + rows) * width) }
  }
}

type Transform = (point: readonly [number, number]) => readonly [number, number]

function transformOf(raster: Raster, target: Placement): Transform {
  const transform = findTransform(raster.projection, target.projection)
  if (!transform) throw problems['urban.unknown-projection']({ file: raster.file, projection: raster.projection.name })
  return ([x, y]) => transform(x, y)
}

function spread(
  raster: Raster,
  target: Placement,
  transform: Transform,
  row: number,
  column: number,
  cut: number,
  value: number,
  sums: Float64Array,
  parts: Float32Array,
): void {
  for (let k = 0; k < cut * cut; k++) {
    const x = raster.west + (column + ((k % cut) + 0.5) / cut) * raster.cellWidth
    const y = raster.north - (row + (Math.floor(k / cut) + 0.5) / cut) * raster.cellHeight
    const [east, up] = transform([x, y])
    const [right, down] = [Math.floor((east - target.west) / target.cellWidth), Math.floor((target.north - up) / target.cellHeight)]
    if (!(right >= 0 && down >= 0 && right < target.width && down < target.height)) continue
    const into = down * target.width + right
    sums[into] = (sums[into] as number) + value
    parts[into] = (parts[into] as number) + 1
  }
}

function partsOf({ cellWidth }: Raster): number {
  const metres = cellWidth < 5 ? cellWidth * METRES_IN_DEGREE : cellWidth
  return Math.min(MOST_PARTS, Math.max(1, Math.ceil(metres / PART)))
}

function edgePoints({ west, north, width, height, cellWidth, cellHeight }: Raster): readonly (readonly [number, number])[] {
  const at = (across: number, down: number) => [west + across * width * cellWidth, north - down * height * cellHeight] as const
  return Array.from({ length: EDGE_POINTS + 1 }, (_, i) => i / EDGE_POINTS).flatMap((part) => [
    at(part, 0),
    at(part, 1),
    at(0, part),
    at(1, part),
    at(0.5, part),
    at(part, 0.5),
  ])
}
