import type { GridRules } from '../../../engines/urban/index.ts'
import { equalArea, isDegrees, openGeoTiff, sameProjection, type Placement, type Raster } from '../../../platform/geo/index.ts'
import { problems } from '../words/problems.ts'
import type { Warning } from '../words/warnings.ts'
import { coarserLayer, directLayer, type Layer, type Meaning } from './layer.ts'
import { checkPlaced, partsIn, SIDE } from './parts.ts'
import { mollweideFor, reproject } from './reproject.ts'
import { guessUnit } from './unit.ts'
import type { ShareUnit } from './values.ts'
import { layerWarnings } from './warnings.ts'

export interface GridFiles {
  readonly population: string
  readonly land?: string
  readonly built?: string
  readonly landUnit: ShareUnit | 'auto'
  readonly builtUnit: ShareUnit | 'auto'
  readonly noData: number | undefined
  readonly reproject: boolean
}

/** The layers that are classified, all on the same cells of 1 km². */
export interface Layers {
  readonly population: Layer
  readonly land?: Layer
  readonly built?: Layer
  readonly placement: Placement
  /** People in the file and on the new cells, when they were carried over. */
  readonly moved?: { readonly before: number; readonly after: number }
  readonly warnings: readonly Warning[]
  close(): Promise<void>
}

export async function openLayers(files: GridFiles, rules: GridRules, preset: string): Promise<Layers> {
  if (rules.centre.built !== undefined && files.built === undefined) throw problems['urban.needs-built']({ preset })
  const opened: Raster[] = []
  const close = async () => void (await Promise.all(opened.map((raster) => raster.close())))
  const open = async (file: string) => {
    const raster = await openGeoTiff(file)
    opened.push(raster)
    return raster
  }
  try {
    const population = await open(files.population)
    const target = targetFor(population, files.reproject)
    const carry = async (raster: Raster, meaning: Meaning) => carried(raster, meaning, target, files)
    const people = await carry(population, { kind: 'people', noData: files.noData })
    const share = async (option: 'land' | 'built', file: string | undefined, typed: ShareUnit | 'auto') => {
      if (file === undefined) return undefined
      const raster = await open(file)
      const unit = typed === 'auto' ? await guessUnit(raster, files.noData, option) : typed
      return (await carry(raster, { kind: 'share', noData: files.noData, option, unit })).layer
    }
    const land = await share('land', files.land, files.landUnit)
    const built = await share('built', files.built, files.builtUnit)
    return {
      population: people.layer,
      placement: target,
      warnings: layerWarnings(population, target.projection, files.land !== undefined, people.moved),
      close,
      ...(land && { land }),
      ...(built && { built }),
      ...(people.moved && { moved: people.moved }),
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** How the people of a grid get to cells of 1 km²: they lie on them, several cells make one, or they are carried over. */
export function wayOf(raster: Raster): 'direct' | 'coarser' | 'carried' {
  const parts = partsIn(raster)
  if (parts === undefined || isDegrees(raster.projection) || equalArea(raster.projection) === 'no') return 'carried'
  return parts === 1 ? 'direct' : 'coarser'
}

/** The cells that are classified: those of the file, groups of them, or new ones. Throws what is wrong with them. */
function targetFor(raster: Raster, mayReproject: boolean): Placement {
  checkPlaced(raster)
  const way = wayOf(raster)
  if (way === 'direct') return raster
  if (way === 'coarser') return coarserLayer(raster, { kind: 'people', noData: undefined }, partsIn(raster) ?? 1).placement
  if (mayReproject) return mollweideFor(raster)
  const { file, projection, cellWidth, cellHeight } = raster
  if (isDegrees(projection) || (projection.definition === undefined && cellWidth < 1))
    throw problems['urban.degrees']({ file, projection: projection.name })
  if (equalArea(projection) === 'no') throw problems['urban.not-equal-area']({ file, projection: projection.name })
  throw problems['urban.cell-size']({ file, width: round(cellWidth), height: round(cellHeight) })
}

/** A raster as a layer on the cells of `target`. Throws `urban.grids-differ` when it has others and may not be carried over. */
export async function carried(
  raster: Raster,
  meaning: Meaning,
  target: Placement,
  { population, reproject: mayReproject }: { readonly population: string; readonly reproject: boolean },
): Promise<{ layer: Layer; moved?: { before: number; after: number } }> {
  checkPlaced(raster)
  const parts = partsIn(raster)
  if (parts !== undefined && samePlace(raster, target, parts)) {
    return { layer: parts === 1 ? { ...directLayer(raster, meaning), placement: target } : coarserLayer(raster, meaning, parts) }
  }
  if (!mayReproject)
    throw problems['urban.grids-differ']({ file: raster.file, other: population, expected: placeOf(target), found: placeOf(raster) })
  const { layer, before, after } = await reproject(raster, meaning, target)
  return { layer, ...(meaning.kind === 'people' && { moved: { before, after } }) }
}

function samePlace(raster: Raster, target: Placement, parts: number): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) < SIDE / 100
  const corners = [
    [target.west, target.north],
    [target.west + target.width * SIDE, target.north - target.height * SIDE],
  ] as const
  return (
    Math.ceil(raster.width / parts) === target.width &&
    Math.ceil(raster.height / parts) === target.height &&
    near(raster.west, target.west) &&
    near(raster.north, target.north) &&
    sameProjection(raster.projection, target.projection, corners)
  )
}

function placeOf({ width, height, west, north, cellWidth, projection }: Placement): string {
  const side = `${round(cellWidth)}${isDegrees(projection) ? '°' : ' m'}`
  return `${width} x ${height}, ${side}, NW ${round(west)} / ${round(north)}, ${projection.name}`
}

function round(value: number): number {
  return Number(value.toPrecision(9))
}
