import type { Raster } from '../../../platform/geo/index.ts'
import { problems } from '../words/problems.ts'
import { asStored, type ShareUnit, WHOLE } from './values.ts'

const SAMPLES = 6
/** The fullest cell of a grid of land is mostly land. */
const FULL = 0.5

/**
 * What a grid of land or built-up area counts in, told from values all over it; each value is checked against it later. Throws `urban.unit-unclear` for a
 * grid that is to be land and has no cell that is mostly land in that unit: it counts something else.
 */
export async function guessUnit(raster: Raster, noData: number | undefined, option?: 'land' | 'built'): Promise<ShareUnit> {
  const none = asStored(raster, noData)
  const starts = Array.from({ length: SAMPLES }, (_, k) => Math.floor((raster.height * k) / SAMPLES))
  let most = 0
  for (const from of starts) most = Math.max(most, await largestFrom(raster, from, none, 1))
  const unit = unitOf(most)
  if (unit === 'share' || option !== 'land' || most >= FULL * wholeOf(raster, unit)) return unit
  most = await largestFrom(raster, 0, none, Infinity)
  if (most < FULL * wholeOf(raster, unitOf(most))) throw problems['urban.unit-unclear']({ file: raster.file, value: most, option })
  return unitOf(most)
}

function unitOf(most: number): ShareUnit {
  return most <= WHOLE ? 'share' : most <= 100 * WHOLE ? 'percent' : 'm2'
}

function wholeOf({ cellWidth, cellHeight }: Raster, unit: ShareUnit): number {
  return unit === 'share' ? 1 : unit === 'percent' ? 100 : cellWidth * cellHeight
}

/** The largest value of some bands from a row on. */
async function largestFrom(raster: Raster, from: number, none: number | undefined, bands: number): Promise<number> {
  let most = 0
  let seen = 0
  for await (const { values } of raster.bands(from)) {
    for (const value of values) if (value > most && value !== none) most = value
    if (++seen >= bands) break
  }
  return most
}
