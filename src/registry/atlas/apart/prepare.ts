import { openGeoTiff, writeGeoTiff, type Placement } from '../../../platform/geo/index.ts'
import type { Progress } from '../../../platform/apart.ts'
import { type Layer, wayOf } from '../../urban/index.ts'
import type { ReadyGrid } from '../model/results.ts'
import { carriedFile, openGiven } from './layers.ts'
import type { PrepareOrder } from './order.ts'

/** Opens the layers; those that do not lie on cells of 1 km² are written anew, so that strips of them can be read apart. */
export async function prepare(order: PrepareOrder, tell: (progress: Progress) => void): Promise<ReadyGrid> {
  const ways = await Promise.all(Object.values(order.layers).map(wayOfFile))
  const carried = ways.some((way) => way !== 'direct')
  const layers = await openGiven(order)
  try {
    const { placement, moved, warnings } = layers
    if (carried) {
      for (const name of ['population', 'land', 'built'] as const) {
        const layer = layers[name]
        if (layer) await writeLayer(layer, placement, carriedFile(order.folder, name), tell)
      }
    }
    return { width: placement.width, height: placement.height, carried, warnings, ...(moved && { moved }) }
  } finally {
    await layers.close()
  }
}

async function wayOfFile(file: string): Promise<ReturnType<typeof wayOf>> {
  const raster = await openGeoTiff(file)
  await raster.close()
  return wayOf(raster)
}

async function writeLayer(layer: Layer, placement: Placement, file: string, tell: (progress: Progress) => void): Promise<void> {
  const writer = await writeGeoTiff(file, placement, 'float64')
  let done = 0
  try {
    for await (const { rows, values } of layer.rows()) {
      await writer.write(values instanceof Float64Array ? values : Float64Array.from(values))
      done += rows
      tell({ step: 'prepare', done, whole: placement.height })
    }
    await writer.finish()
  } catch (error) {
    await writer.abandon()
    throw error
  }
}
