import { equalArea, type Projection } from '../../../platform/geo/index.ts'
import { warning, type Warning } from '../words/warnings.ts'

/** People who are gained or lost by rounding alone are fewer than this share. */
const ROUNDING = 0.001

/** What may be wrong with grids before anything is classified: their areas, missing land, and people who were lost when they were carried over. */
export function layerWarnings(
  raster: { readonly file: string; readonly projection: Projection },
  target: Projection,
  hasLand: boolean,
  moved: { readonly before: number; readonly after: number } | undefined,
): readonly Warning[] {
  const lost = moved !== undefined && Math.abs(moved.after - moved.before) > moved.before * ROUNDING
  return [
    ...(equalArea(target) === 'yes' ? [] : [warning('projection', { file: raster.file, projection: raster.projection.name })]),
    ...(hasLand ? [] : [warning('no-land')]),
    ...(lost ? [warning('people-lost', { before: Math.round(moved.before), after: Math.round(moved.after) })] : []),
  ]
}
