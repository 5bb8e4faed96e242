import { TAG } from './directory.ts'

/** A field of a TIFF directory. `offset` is a place in the file: 4 bytes in classic TIFF, 8 in BigTIFF. */
export type Field =
  | readonly [tag: keyof typeof TAG, type: 'short' | 'long' | 'double' | 'offset', values: readonly number[]]
  | readonly [tag: keyof typeof TAG, type: 'text', value: string]

/** The directory that stands at `at`, with the values that do not fit into it behind it; little endian. */
export function directoryBytes(fields: readonly Field[], at: number, big: boolean): Buffer {
  const sorted = [...fields].sort((a, b) => TAG[a[0]] - TAG[b[0]])
  const size = big ? { count: 8, field: 20, value: 8 } : { count: 2, field: 12, value: 4 }
  const head = Buffer.alloc(size.count + sorted.length * size.field + size.value)
  const behind: Buffer[] = []
  let end = at + head.length
  if (big) head.writeBigUInt64LE(BigInt(sorted.length))
  else head.writeUInt16LE(sorted.length)
  sorted.forEach((field, i) => {
    const place = size.count + i * size.field
    const values = valueBytes(field, big)
    const type = field[1] === 'offset' ? (big ? 16 : 4) : { short: 3, long: 4, double: 12, text: 2 }[field[1]]
    head.writeUInt16LE(TAG[field[0]], place)
    head.writeUInt16LE(type, place + 2)
    writeSize(head, place + 4, field[1] === 'text' ? values.length : field[2].length, big)
    if (values.length <= size.value) values.copy(head, place + 4 + size.value)
    else {
      writeSize(head, place + 4 + size.value, end, big)
      const padded = values.length % 2 === 0 ? values : Buffer.concat([values, Buffer.alloc(1)])
      behind.push(padded)
      end += padded.length
    }
  })
  return Buffer.concat([head, ...behind])
}

function writeSize(buffer: Buffer, at: number, value: number, big: boolean): void {
  if (big) buffer.writeBigUInt64LE(BigInt(value), at)
  else buffer.writeUInt32LE(value, at)
}

function valueBytes(field: Field, big: boolean): Buffer {
  if (field[1] === 'text') return Buffer.from(`${field[2]}\0`, 'utf8')
  const [, type, values] = field
  if (type === 'double') return Buffer.from(new Float64Array(values).buffer)
  if (type === 'short') return Buffer.from(new Uint16Array(values).buffer)
  return type === 'offset' && big ? Buffer.from(new BigUint64Array(values.map(BigInt)).buffer) : Buffer.from(new Uint32Array(values).buffer)
}
