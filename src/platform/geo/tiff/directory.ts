import { problems } from '../problems.ts'
import type { Bytes } from './bytes.ts'

export const TAG = {
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  photometric: 262,
  stripOffsets: 273,
  samples: 277,
  rowsPerStrip: 278,
  stripCounts: 279,
  planar: 284,
  predictor: 317,
  colours: 320,
  tileWidth: 322,
  tileHeight: 323,
  tileOffsets: 324,
  tileCounts: 325,
  sampleFormat: 339,
  scale: 33550,
  tiepoint: 33922,
  transformation: 34264,
  geoKeys: 34735,
  geoDoubles: 34736,
  geoText: 34737,
  metadata: 42112,
  noData: 42113,
} as const

/** The fields of the first image of a TIFF file: numbers as a list, texts as a string. */
export interface Directory {
  readonly bigEndian: boolean
  readonly numbers: ReadonlyMap<number, readonly number[]>
  readonly texts: ReadonlyMap<number, string>
}

/** Reads classic TIFF and BigTIFF, in either order of bytes. */
export async function readDirectory(bytes: Bytes): Promise<Directory> {
  const { file } = bytes
  if (bytes.size < 16) throw problems['geo.not-tiff']({ file })
  const head = await bytes.read(0, 16)
  const order = head.toString('latin1', 0, 2)
  const bigEndian = order === 'MM'
  const data = viewOf(head)
  const magic = data.getUint16(2, !bigEndian)
  if ((order !== 'II' && order !== 'MM') || (magic !== 42 && magic !== 43)) throw problems['geo.not-tiff']({ file })
  const form = magic === 43 ? BIG : CLASSIC
  const at = magic === 43 ? Number(data.getBigUint64(8, !bigEndian)) : data.getUint32(4, !bigEndian)
  const count = numberOf(viewOf(await bytes.read(at, form.countSize)), 0, form.countSize, !bigEndian)
  if (count > MOST_FIELDS) throw problems['geo.not-tiff']({ file })
  const fields = await bytes.read(at + form.countSize, count * form.fieldSize)
  return readFields(bytes, viewOf(fields), count, form, bigEndian)
}

interface Form {
  readonly countSize: number
  readonly fieldSize: number
  readonly valueSize: number
}

const CLASSIC: Form = { countSize: 2, fieldSize: 12, valueSize: 4 }
const BIG: Form = { countSize: 8, fieldSize: 20, valueSize: 8 }
const MOST_FIELDS = 4096
const MOST_BYTES = 2 ** 30
const TEXT = 2
/** Bytes of a value by its TIFF type; those of types 5, 10 (fractions) are read as two numbers and divided. */
const SIZES: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  11: 4,
  12: 8,
  13: 4,
  16: 8,
  17: 8,
  18: 8,
}

async function readFields(bytes: Bytes, data: DataView, count: number, form: Form, bigEndian: boolean): Promise<Directory> {
  const little = !bigEndian
  const numbers = new Map<number, readonly number[]>()
  const texts = new Map<number, string>()
  for (let i = 0; i < count; i++) {
    const at = i * form.fieldSize
    const tag = data.getUint16(at, little)
    const type = data.getUint16(at + 2, little)
    const size = SIZES[type]
    const length = numberOf(data, at + 4, form.valueSize, little)
    if (size === undefined || !KNOWN.has(tag)) continue
    if (length * size > MOST_BYTES) throw problems['geo.cut-off']({ file: bytes.file, expected: length * size, found: bytes.size })
    const place = at + 4 + form.valueSize
    const inside = length * size <= form.valueSize
    const values = inside
      ? new DataView(data.buffer, data.byteOffset + place, length * size)
      : viewOf(await bytes.read(numberOf(data, place, form.valueSize, little), length * size))
    if (type === TEXT)
      texts.set(tag, Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('latin1').replace(/\0+$/, ''))
    else
      numbers.set(
        tag,
        Array.from({ length }, (_, k) => valueOf(values, k * size, type, little)),
      )
  }
  return { bigEndian, numbers, texts }
}

const KNOWN: ReadonlySet<number> = new Set(Object.values(TAG))

function valueOf(data: DataView, at: number, type: number, little: boolean): number {
  if (type === 5) return data.getUint32(at, little) / data.getUint32(at + 4, little)
  if (type === 10) return data.getInt32(at, little) / data.getInt32(at + 4, little)
  if (type === 6) return data.getInt8(at)
  if (type === 8) return data.getInt16(at, little)
  if (type === 9) return data.getInt32(at, little)
  if (type === 11) return data.getFloat32(at, little)
  if (type === 12) return data.getFloat64(at, little)
  return numberOf(data, at, SIZES[type] ?? 1, little)
}

function numberOf(data: DataView, at: number, size: number, little: boolean): number {
  if (size === 1) return data.getUint8(at)
  if (size === 2) return data.getUint16(at, little)
  return size === 4 ? data.getUint32(at, little) : Number(data.getBigUint64(at, little))
}

function viewOf(buffer: Buffer): DataView {
  return new DataView(buffer.buffer, buffer.byteOffset, buffer.length)
}
