import { readFile } from 'node:fs/promises'
import { problems } from '../problems.ts'
import { projectionFromText, projectionOf, WGS84, type Projection } from '../projection.ts'
import type { Feature, Features, Rings, Value } from './feature.ts'
import { FlatTable } from './flat-table.ts'

/** The areas of a FlatGeobuf file, version 3. */
export async function openFlatGeobuf(file: string): Promise<Features> {
  const buffer = await readFile(file).catch(() => {
    throw problems['geo.missing']({ file })
  })
  try {
    return { file, ...readFlatGeobuf(new DataView(buffer.buffer, buffer.byteOffset, buffer.length)) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw problems['geo.features']({ file, format: 'FlatGeobuf', reason: error.message })
  }
}

const MAGIC = 'fgb\u0003fgb'
const NODE = 40
const POLYGON = 3
const MANY_POLYGONS = 6
const HEADER = { type: 2, columns: 7, count: 8, nodeSize: 9, system: 10 } as const
const SYSTEM = { code: 1, text: 4 } as const
const FEATURE = { geometry: 0, properties: 1, columns: 2 } as const
const GEOMETRY = { ends: 0, points: 1, type: 6, parts: 7 } as const

function readFlatGeobuf(data: DataView): Omit<Features, 'file'> {
  if (data.byteLength < 12 || [...MAGIC].some((letter, i) => data.getUint8(i) !== letter.charCodeAt(0)))
    throw new RangeError('it does not begin as one')
  const headSize = data.getUint32(8, true)
  const header = FlatTable.rootAt(data, 12)
  const columns = header.tables(HEADER.columns).map((column) => ({ name: column.text(0), type: column.byte(1) }))
  const list: Feature[] = []
  const first = 12 + headSize + indexSize(header.long(HEADER.count), header.short(HEADER.nodeSize, 16))
  for (let at = first; at < data.byteLength; at += 4 + data.getUint32(at, true)) {
    const feature = FlatTable.rootAt(data, at + 4)
    const own = feature.tables(FEATURE.columns).map((column) => ({ name: column.text(0), type: column.byte(1) }))
    const geometry = feature.table(FEATURE.geometry)
    list.push({
      values: valuesOf(feature.bytes(FEATURE.properties), own.length > 0 ? own : columns),
      polygons: geometry ? polygonsOf(geometry, header.byte(HEADER.type)) : [],
    })
  }
  return { projection: projectionIn(header.table(HEADER.system)), columns: columns.map(({ name }) => name), list }
}

/** The bytes of the spatial index, which is skipped: a tree of nodes over the features. */
function indexSize(features: number, nodeSize: number): number {
  if (features === 0 || nodeSize < 2) return 0
  let nodes = features
  for (let level = features; level > 1;) {
    level = Math.ceil(level / nodeSize)
    nodes += level
  }
  return nodes * NODE
}

function projectionIn(system: FlatTable | undefined): Projection {
  const code = system?.int(SYSTEM.code) ?? 0
  const text = system?.text(SYSTEM.text) ?? ''
  const known = code > 0 ? projectionOf(code) : undefined
  if (known?.definition !== undefined) return known
  return text === '' ? (known ?? WGS84) : projectionFromText(text)
}

function polygonsOf(geometry: FlatTable, inherited: number): readonly Rings[] {
  const type = geometry.byte(GEOMETRY.type) || inherited
  if (type === MANY_POLYGONS) return geometry.tables(GEOMETRY.parts).flatMap((part) => polygonsOf(part, POLYGON))
  if (type !== POLYGON) throw new RangeError('areas are expected, and points or lines came')
  const points = geometry.doubles(GEOMETRY.points)
  const ends = geometry.ints(GEOMETRY.ends)
  const cuts = ends.length > 0 ? ends : [points.length / 2]
  return [cuts.map((end, i) => points.slice((cuts[i - 1] ?? 0) * 2, end * 2))]
}

type Reader = (data: DataView, at: number) => readonly [value: Value, size: number]

/** How the value of a column is read, by its type. */
const READERS: readonly Reader[] = [
  (data, at) => [data.getInt8(at), 1],
  (data, at) => [data.getUint8(at), 1],
  (data, at) => [data.getUint8(at), 1],
  (data, at) => [data.getInt16(at, true), 2],
  (data, at) => [data.getUint16(at, true), 2],
  (data, at) => [data.getInt32(at, true), 4],
  (data, at) => [data.getUint32(at, true), 4],
  (data, at) => [Number(data.getBigInt64(at, true)), 8],
  (data, at) => [Number(data.getBigUint64(at, true)), 8],
  (data, at) => [data.getFloat32(at, true), 4],
  (data, at) => [data.getFloat64(at, true), 8],
  textAt,
  textAt,
  textAt,
  textAt,
]

function textAt(data: DataView, at: number): readonly [string, number] {
  const length = data.getUint32(at, true)
  if (at + 4 + length > data.byteLength) throw new RangeError('a text ends too early')
  return [new TextDecoder().decode(new Uint8Array(data.buffer, data.byteOffset + at + 4, length)), 4 + length]
}

function valuesOf(data: DataView, columns: readonly { readonly name: string; readonly type: number }[]): Readonly<Record<string, Value>> {
  const values: Record<string, Value> = {}
  for (let at = 0; at + 2 <= data.byteLength;) {
    const column = columns[data.getUint16(at, true)]
    const reader = READERS[column?.type ?? -1]
    if (column === undefined || reader === undefined) throw new RangeError('a value has an unknown column')
    const [value, size] = reader(data, at + 2)
    values[column.name] = value
    at += 2 + size
  }
  return values
}
