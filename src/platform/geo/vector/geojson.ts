import { readFile } from 'node:fs/promises'
import { problems } from '../problems.ts'
import { projectionOf, WGS84, type Projection } from '../projection.ts'
import type { Feature, Features, Rings, Value } from './feature.ts'

/** The areas of a GeoJSON file, in longitude and latitude (RFC 7946) unless an older `crs` member says otherwise. */
export async function openGeoJson(file: string): Promise<Features> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw problems['geo.missing']({ file })
  })
  try {
    const whole = JSON.parse(text) as Json
    const list = (isList(whole['features']) ? whole['features'] : [whole]).map((each) => featureOf(each as Json))
    const columns = [...new Set(list.flatMap(({ values }) => Object.keys(values)))]
    return { file, projection: projectionIn(whole), columns, list }
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof RangeError)) throw error
    throw problems['geo.features']({ file, format: 'GeoJSON', reason: error.message })
  }
}

type Json = Readonly<Record<string, unknown>>

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function projectionIn(whole: Json): Projection {
  const name = (((whole['crs'] as Json | undefined)?.['properties'] as Json | undefined)?.['name'] ?? '') as string
  const code = /(?:EPSG|ESRI):+(?:[\d.]*:)?(\d+)$/.exec(String(name))?.[1]
  return code === undefined ? WGS84 : projectionOf(Number(code))
}

function featureOf(feature: Json): Feature {
  if (feature === null || typeof feature !== 'object' || feature['type'] !== 'Feature')
    throw new RangeError('a feature collection of areas is expected')
  const values = Object.entries((feature['properties'] ?? {}) as Json).map(([name, value]) => [name, valueOf(value)] as const)
  const id = feature['id']
  const own = id === undefined ? [] : [['id', valueOf(id)] as const]
  return { values: Object.fromEntries([...own, ...values]), polygons: polygonsOf(feature['geometry'] as Json | null) }
}

function valueOf(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'number') return value
  return value === null || value === undefined ? null : JSON.stringify(value)
}

function polygonsOf(geometry: Json | null | undefined): readonly Rings[] {
  if (!geometry) return []
  const { type, coordinates, geometries } = geometry
  if (type === 'GeometryCollection' && isList(geometries)) return geometries.flatMap((each) => polygonsOf(each as Json))
  if (type === 'Polygon' && isList(coordinates)) return [coordinates.map(ringOf)]
  if (type === 'MultiPolygon' && isList(coordinates)) return coordinates.map((polygon) => (polygon as readonly unknown[]).map(ringOf))
  throw new RangeError(`areas are expected, and ${String(type)} came`)
}

function ringOf(ring: unknown): Float64Array {
  const flat = isList(ring) ? ring.flatMap((point) => (isList(point) ? point.slice(0, 2) : [NaN, NaN])) : []
  const numbers = Float64Array.from(flat, Number)
  if (numbers.length < 8 || numbers.some(Number.isNaN))
    throw new RangeError('a ring has fewer than four points, or a coordinate is no number')
  return numbers
}
