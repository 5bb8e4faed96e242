import { syntheticFlows, syntheticPeople, syntheticUnits } from '../../../engines/urban/index.ts'
import { MOLLWEIDE, writeCsv, writeGeoTiff, writeText } from '../../../platform/geo/index.ts'
import { MADE_UP, type Recipe } from '../model/files.ts'
import type { MakeOrder } from './order.ts'

const SIDE = 1000

/** Makes one file of a made-up country. The same recipe gives the same bytes. */
export async function makeFile({ part, recipe, file }: MakeOrder): Promise<void> {
  if (part === 'flows') {
    const lines = syntheticFlows(recipe).map(({ from, to, workers }) => [from, to, workers, MADE_UP])
    await writeCsv(file, ['origin', 'destination', 'workers', 'status'], lines)
  } else if (part === 'units') await writeText(file, `${JSON.stringify(unitsAsJson(recipe))}\n`)
  else await writePeople(recipe, file)
}

async function writePeople(recipe: Recipe, file: string): Promise<void> {
  const { width, height, west, north } = recipe
  const placement = { width, height, west, north, cellWidth: SIDE, cellHeight: SIDE, projection: MOLLWEIDE }
  const facts = { STATUS: `${MADE_UP}: made up from the places and people of towns; not a census` }
  const writer = await writeGeoTiff(file, placement, 'float32', { facts })
  try {
    await writer.write(syntheticPeople(recipe))
    await writer.finish()
  } catch (error) {
    await writer.abandon()
    throw error
  }
}

function unitsAsJson(recipe: Recipe) {
  const { west, north } = recipe
  const features = syntheticUnits(recipe).map(({ id, name, left, top, side, employed }) => {
    const [x, y, far, low] = [west + left * SIDE, north - top * SIDE, west + (left + side) * SIDE, north - (top + side) * SIDE]
    const ring = [
      [x, y],
      [far, y],
      [far, low],
      [x, low],
      [x, y],
    ]
    return {
      type: 'Feature',
      properties: { id, name, employed, status: MADE_UP },
      geometry: { type: 'Polygon', coordinates: [ring] },
    }
  })
  return { type: 'FeatureCollection', crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:ESRI::54009' } }, features }
}
