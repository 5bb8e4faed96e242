import { travelTimes, type Travel } from '../../../engines/urban/index.ts'
import { openGeoTiff, type Numbers, type Placement } from '../../../platform/geo/index.ts'
import { carried, centreRow, type Layer, type Meaning, openClasses } from '../../../registry/urban/index.ts'

/** Everything about the cells that the estimate rests on; whole grids in memory, so for a country or a continent. */
export interface Field {
  readonly placement: Placement
  readonly centres: Int32Array
  /** km² of each centre by its number. */
  readonly areas: ReadonlyMap<number, number>
  readonly population: Numbers
  readonly travel: Travel
}

export interface FieldFiles {
  readonly classes: string
  readonly population: string
  readonly friction: string
  readonly frictionUnit: 'auto' | 'min/m' | 'min/km'
  readonly reproject: boolean
}

/** Minutes for a metre are far below this, minutes for a kilometre far above. */
const PER_METRE = 0.2

export async function openField(files: FieldFiles): Promise<Field> {
  const grid = await openClasses(files.classes)
  const { raster } = grid
  const { width, height } = raster
  await raster.close()
  const centres = new Int32Array(width * height)
  const areas = new Map<number, number>()
  for (let row = 0; row < height; row++) centreRow(grid.centres, row, width, centres, row * width)
  for (const centre of centres) if (centre > 0) areas.set(centre, (areas.get(centre) ?? 0) + 1)
  const population = await readWhole(files.population, { kind: 'people', noData: undefined }, raster, files)
  const friction = await readWhole(files.friction, { kind: 'value', noData: undefined }, raster, files)
  return {
    placement: raster,
    centres,
    areas,
    population,
    travel: travelTimes(width, height, perKilometre(friction, files.frictionUnit), centres),
  }
}

/** A whole layer in memory, on the cells of the classes. */
export async function readWhole(
  file: string,
  meaning: Meaning,
  target: Placement,
  { classes, reproject }: { readonly classes: string; readonly reproject: boolean },
): Promise<Float64Array> {
  const raster = await openGeoTiff(file)
  try {
    const { layer } = await carried(raster, meaning, target, { population: classes, reproject })
    return await filled(layer, target)
  } finally {
    await raster.close()
  }
}

async function filled(layer: Layer, { width, height }: Placement): Promise<Float64Array> {
  const whole = new Float64Array(width * height)
  let row = 0
  for await (const { rows, values } of layer.rows()) {
    whole.set(values, row * width)
    row += rows
  }
  return whole
}

function perKilometre(friction: Float64Array, unit: FieldFiles['frictionUnit']): Float64Array {
  const known = friction.filter((value) => value > 0).sort()
  const middle = known[known.length >> 1] ?? 0
  const perMetre = unit === 'min/m' || (unit === 'auto' && middle < PER_METRE)
  return perMetre ? friction.map((value) => value * 1000) : friction
}
