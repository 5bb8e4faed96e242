import { readFile } from 'node:fs/promises'
import { problems } from '../problems.ts'
import { projectionFromText, WGS84 } from '../projection.ts'
import { readDbf } from './dbf.ts'
import { nestRings, type Features, type Rings } from './feature.ts'

/** The areas of a shapefile: .shp and .dbf, with .prj (longitude and latitude where it is absent) and .cpg when they lie beside it. */
export async function openShapefile(file: string): Promise<Features> {
  const beside = (ending: string) => file.replace(/\.shp$/i, ending)
  const need = (path: string) =>
    readFile(path).catch(() => {
      throw problems['geo.missing']({ file: path })
    })
  const maybe = (path: string) => readFile(path, 'latin1').catch(() => '')
  const [shapes, table, projection, encoding] = await Promise.all([
    need(file),
    need(beside('.dbf')),
    maybe(beside('.prj')),
    maybe(beside('.cpg')),
  ])
  return readShapefile(file, { shapes, table, projection, encoding })
}

/** The files that make a shapefile; the last two are empty where they are absent. */
export interface Parts {
  readonly shapes: Buffer
  readonly table: Buffer
  readonly projection: string
  readonly encoding: string
}

export function readShapefile(file: string, { shapes, table, projection, encoding }: Parts): Features {
  try {
    const polygons = readShapes(new DataView(shapes.buffer, shapes.byteOffset, shapes.length))
    const { columns, rows } = readDbf(table, encoding.trim())
    if (rows.length !== polygons.length) throw new RangeError(`there are ${polygons.length} areas and ${rows.length} rows of values`)
    const list = polygons.map((each, i) => ({ polygons: each, values: rows[i] ?? {} }))
    return { file, projection: projection === '' ? WGS84 : projectionFromText(projection), columns, list }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw problems['geo.features']({ file, format: 'shapefile', reason: error.message })
  }
}

const MAGIC = 9994
const HEAD = 100
const NOTHING = 0
const POLYGONS: readonly number[] = [5, 15, 25]

function readShapes(data: DataView): readonly (readonly Rings[])[] {
  if (data.byteLength < HEAD || data.getInt32(0) !== MAGIC) throw new RangeError('it does not begin as one')
  const shapes: (readonly Rings[])[] = []
  for (let at = HEAD; at + 8 <= data.byteLength; at += 8 + data.getInt32(at + 4) * 2) {
    const type = data.getInt32(at + 8, true)
    if (type === NOTHING) shapes.push([])
    else if (POLYGONS.includes(type)) shapes.push(nestRings(readRings(data, at + 8)))
    else throw new RangeError('areas are expected, and points or lines came')
  }
  return shapes
}

function readRings(data: DataView, at: number): readonly Float64Array[] {
  const parts = data.getInt32(at + 36, true)
  const points = data.getInt32(at + 40, true)
  const coordinates = at + 44 + parts * 4
  if (parts < 0 || points < 0 || coordinates + points * 16 > data.byteLength) throw new RangeError('an area ends too early')
  const starts = Array.from({ length: parts }, (_, i) => data.getInt32(at + 44 + i * 4, true))
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? points
    return Float64Array.from({ length: (end - start) * 2 }, (_, k) => data.getFloat64(coordinates + (start * 2 + k) * 8, true))
  })
}
