import type { Numbers } from '../numbers.ts'

export const SAMPLES = [
  'uint1',
  'uint2',
  'uint4',
  'uint8',
  'uint16',
  'uint32',
  'uint64',
  'int8',
  'int16',
  'int32',
  'int64',
  'float16',
  'float32',
  'float64',
] as const
export type Sample = (typeof SAMPLES)[number]

type Typed =
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | BigUint64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | BigInt64Array
  | Float16Array
  | Float32Array
  | Float64Array

/** What the tags call the samples: the format is 1 for unsigned, 2 for signed, 3 for floating point. */
export function sampleOf(format: number, bits: number): Sample | undefined {
  const name = `${['', 'uint', 'int', 'float'][format] ?? ''}${bits}`
  return SAMPLES.find((each) => each === name)
}

export function bitsOf(sample: Sample): number {
  return Number(sample.replace(/\D+/, ''))
}

/** 32 bits where they hold every value of such samples exactly, else 64. */
export function numbersFor(sample: Sample, length: number): Numbers {
  return bitsOf(sample) < 32 || sample === 'float32' ? new Float32Array(length) : new Float64Array(length)
}

/** The samples of unpacked bytes, which begin at a multiple of 8, in the machine's order; those of less than 8 bits get a byte each. */
export function typedSamples(bytes: Uint8Array, sample: Sample, samplesInRow: number): Typed {
  const { buffer, byteOffset: at, length } = bytes
  switch (sample) {
    case 'uint8':
      return bytes
    case 'uint16':
      return new Uint16Array(buffer, at, length / 2)
    case 'uint32':
      return new Uint32Array(buffer, at, length / 4)
    case 'uint64':
      return new BigUint64Array(buffer, at, length / 8)
    case 'int8':
      return new Int8Array(buffer, at, length)
    case 'int16':
      return new Int16Array(buffer, at, length / 2)
    case 'int32':
      return new Int32Array(buffer, at, length / 4)
    case 'int64':
      return new BigInt64Array(buffer, at, length / 8)
    case 'float16':
      return new Float16Array(buffer, at, length / 2)
    case 'float32':
      return new Float32Array(buffer, at, length / 4)
    case 'float64':
      return new Float64Array(buffer, at, length / 8)
    default:
      return spread(bytes, bitsOf(sample), samplesInRow)
  }
}

/** Copies `count` samples, `step` apart, as numbers; what has the value `noData` becomes NaN. */
export function copySamples(
  from: Typed,
  at: number,
  step: number,
  to: Numbers,
  into: number,
  count: number,
  noData: number | undefined,
): void {
  if (step === 1 && noData === undefined && (from instanceof Float32Array || from instanceof Float64Array)) {
    to.set(from.subarray(at, at + count), into)
    return
  }
  const none = noData === undefined ? NaN : from instanceof Float32Array ? Math.fround(noData) : noData
  for (let i = 0; i < count; i++) {
    const value = Number(from[at + i * step])
    to[into + i] = value === none ? NaN : value
  }
}

/** Turns each group of `size` bytes round. */
export function swapBytes(bytes: Uint8Array, size: number): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (size === 2) buffer.swap16()
  else if (size === 4) buffer.swap32()
  else if (size === 8) buffer.swap64()
}

/** Rows of less than 8 bits a sample begin at a whole byte. */
function spread(bytes: Uint8Array, bits: number, samplesInRow: number): Uint8Array {
  const bytesInRow = Math.ceil((samplesInRow * bits) / 8)
  const rows = Math.floor(bytes.length / bytesInRow)
  const out = new Uint8Array(rows * samplesInRow)
  const mask = (1 << bits) - 1
  for (let i = 0; i < out.length; i++) {
    const row = Math.floor(i / samplesInRow)
    const bit = (i - row * samplesInRow) * bits
    out[i] = ((bytes[row * bytesInRow + (bit >> 3)] as number) >> (8 - bits - (bit & 7))) & mask
  }
  return out
}
