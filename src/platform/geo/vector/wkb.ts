import type { Rings } from './feature.ts'

const POLYGON = 3
const MANY_POLYGONS = 6
const COLLECTION = 7
const TOO_FEW = 4

/**
 * The polygons of well-known binary, with or without heights and measures, in ISO's and in PostGIS's numbering. Points and lines have none.
 * Throws RangeError when the bytes end too early, and says of curves that they are curves.
 */
export function readWkb(bytes: DataView): readonly Rings[] {
  return readGeometry({ bytes, at: 0 })
}

interface Cursor {
  readonly bytes: DataView
  at: number
}

function readGeometry(cursor: Cursor): readonly Rings[] {
  const little = cursor.bytes.getUint8(cursor.at) === 1
  const code = cursor.bytes.getUint32(cursor.at + 1, little)
  cursor.at += 5
  if ((code & 0x20000000) !== 0) cursor.at += 4
  const type = (code & 0xffff) % 1000
  const iso = Math.floor((code & 0xffff) / 1000)
  const hasHeight = iso === 1 || iso === 3 || (code & 0x80000000) !== 0
  const hasMeasure = iso === 2 || iso === 3 || (code & 0x40000000) !== 0
  const size = 2 + Number(hasHeight) + Number(hasMeasure)
  if (type === POLYGON) return [readPolygon(cursor, little, size)]
  if (type === MANY_POLYGONS || type === COLLECTION) {
    return Array.from({ length: readCount(cursor, little) }, () => readGeometry(cursor)).flat()
  }
  if (type >= 8) throw new RangeError('curved surfaces are not read')
  throw new RangeError('areas are expected, and points or lines came')
}

function readPolygon(cursor: Cursor, little: boolean, size: number): Rings {
  return Array.from({ length: readCount(cursor, little) }, () => {
    const count = readCount(cursor, little)
    if (cursor.at + count * size * 8 > cursor.bytes.byteLength) throw new RangeError('a geometry ends too early')
    const ring = new Float64Array(count * 2)
    for (let i = 0; i < count; i++, cursor.at += size * 8) {
      ring[i * 2] = cursor.bytes.getFloat64(cursor.at, little)
      ring[i * 2 + 1] = cursor.bytes.getFloat64(cursor.at + 8, little)
    }
    return ring
  }).filter((ring) => ring.length / 2 >= TOO_FEW)
}

function readCount(cursor: Cursor, little: boolean): number {
  const count = cursor.bytes.getUint32(cursor.at, little)
  cursor.at += 4
  if (count > cursor.bytes.byteLength) throw new RangeError('a geometry ends too early')
  return count
}
