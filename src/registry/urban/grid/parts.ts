import { isDegrees, type Placement, type Raster } from '../../../platform/geo/index.ts'
import { problems } from '../words/problems.ts'

/** The side of a cell that is classified, in metres. */
export const SIDE = 1000
/** Sides that differ by less are rounding. */
const NEARLY = 0.005
/** Cells of 5 m: no grid of people is finer, so that a smaller side is one in degrees. */
const MOST_PARTS = 200
/** Degrees end there; a little more is rounding, and a map may begin anywhere. */
const [MOST_EAST, MOST_NORTH] = [361, 91]

/** How many cells lie side by side in one kilometre; undefined when it is no whole number. */
export function partsIn({ cellWidth, cellHeight }: Placement): number | undefined {
  const parts = Math.round(SIDE / cellWidth)
  const near = (side: number) => Math.abs(side * parts - SIDE) < SIDE * NEARLY
  return parts >= 1 && parts <= MOST_PARTS && near(cellWidth) && near(cellHeight) ? parts : undefined
}

/** Throws `urban.misplaced` for degrees that are called metres and metres that are called degrees. */
export function checkPlaced({ file, projection, west, north, cellWidth, cellHeight, width, height }: Raster): void {
  const beyond = [west, west + width * cellWidth].some((x) => Math.abs(x) > MOST_EAST)
  const above = [north, north - height * cellHeight].some((y) => Math.abs(y) > MOST_NORTH)
  const isTiny = projection.definition !== undefined && cellWidth < SIDE / MOST_PARTS
  if (isDegrees(projection) ? !beyond && !above : !isTiny) return
  throw problems['urban.misplaced']({
    file,
    projection: projection.name,
    width: Number(cellWidth.toPrecision(4)),
    height: Number(cellHeight.toPrecision(4)),
    west: Number(west.toPrecision(9)),
    north: Number(north.toPrecision(9)),
  })
}
