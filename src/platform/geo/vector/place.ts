import { findTransform, sameProjection } from '../projection.ts'
import { problems } from '../problems.ts'
import type { Placement } from '../raster.ts'
import type { Features, Rings } from './feature.ts'

/**
 * The outlines in cells of a grid: x counts columns from the west edge, y rows from the north edge. Corners are converted to the projection of
 * the grid where it differs. Throws `geo.projection` when one of the projections is not understood.
 */
export function placeFeatures({ file, projection, list }: Features, grid: Placement): readonly (readonly Rings[])[] {
  const { west, north, cellWidth, cellHeight } = grid
  const corners = [
    [west, north],
    [west + grid.width * cellWidth, north - grid.height * cellHeight],
  ] as const
  const transform = sameProjection(grid.projection, projection, corners) ? undefined : findTransform(projection, grid.projection)
  if (!transform && !sameProjection(grid.projection, projection, corners))
    throw problems['geo.projection']({ file, projection: projection.name })
  const place = (ring: Float64Array) => {
    const placed = new Float64Array(ring.length)
    for (let i = 0; i + 1 < ring.length; i += 2) {
      const [x, y] = transform ? transform(ring[i] as number, ring[i + 1] as number) : [ring[i] as number, ring[i + 1] as number]
      placed[i] = (x - west) / cellWidth
      placed[i + 1] = (north - y) / cellHeight
    }
    return placed
  }
  return list.map(({ polygons }) => polygons.map((rings) => rings.map(place)))
}
