import type { Numbers } from '../numbers.ts'
import type { Band, Raster } from '../raster.ts'
import { readProjection, readPlacement } from './geokeys.ts'
import { openBytes, type Bytes } from './bytes.ts'
import { readDirectory, TAG, type Directory } from './directory.ts'
import { blockBytes, readLayout, rowsOf, type Layout } from './layout.ts'
import { undoPredictor } from './predictor.ts'
import { bitsOf, copySamples, numbersFor, swapBytes, typedSamples } from './samples.ts'
import { unpack } from './unpack.ts'

/**
 * Opens the first band of a GeoTIFF: strips or tiles; no compression, LZW, deflate, zstd or PackBits; predictors 2 and 3; integers of 1 to 64
 * bits and floating point numbers of 16 to 64; both orders of bytes; BigTIFF. Throws a problem that says what was expected and what came.
 */
export async function openGeoTiff(file: string): Promise<Raster> {
  const bytes = await openBytes(file)
  try {
    const directory = await readDirectory(bytes)
    const layout = readLayout(bytes, directory)
    const { width, height, sample } = layout
    const placement = readPlacement(file, directory, width, height)
    const values = valuesOf(directory)
    return {
      file,
      width,
      height,
      sample,
      ...placement,
      projection: readProjection(directory),
      bands: (from = 0) => bandsOf(bytes, layout, values, from),
      close: () => bytes.close(),
    }
  } catch (error) {
    await bytes.close()
    throw error
  }
}

/** What makes a number of a sample: value x scale + offset, NaN for `noData`. */
interface Values {
  readonly noData: number | undefined
  readonly scale: number
  readonly offset: number
}

function valuesOf({ texts }: Directory): Values {
  const noData = Number.parseFloat(texts.get(TAG.noData) ?? '')
  const metadata = texts.get(TAG.metadata) ?? ''
  const item = (name: string) => new RegExp(`<Item name="${name}"[^>]*role="${name.toLowerCase()}"[^>]*>([^<]+)<`).exec(metadata)?.[1]
  return { noData: Number.isNaN(noData) ? undefined : noData, scale: Number(item('SCALE') ?? 1), offset: Number(item('OFFSET') ?? 0) }
}

const ROWS_TOGETHER = 64

/** While one band is worked on, the next one is already read and unpacked. */
async function* bandsOf(bytes: Bytes, layout: Layout, values: Values, from: number): AsyncGenerator<Band> {
  const blocks = Math.max(1, Math.floor(ROWS_TOGETHER / layout.blockHeight))
  const start = Math.floor(from / (blocks * layout.blockHeight)) * blocks
  let next = readBand(bytes, layout, values, start, blocks)
  for (let down = start; down < layout.down; down += blocks) {
    const band = await next
    if (down + blocks < layout.down) {
      next = readBand(bytes, layout, values, down + blocks, blocks)
      next.catch(() => undefined)
    }
    yield band
  }
}

async function readBand(bytes: Bytes, layout: Layout, values: Values, first: number, blocks: number): Promise<Band> {
  const row = first * layout.blockHeight
  const rows = Math.min(layout.height - row, blocks * layout.blockHeight)
  const numbers = numbersFor(layout.sample, rows * layout.width)
  const last = Math.min(layout.down, first + blocks)
  const packed = await readBlocks(bytes, layout, first * layout.across, last * layout.across)
  await Promise.all(
    packed.map(async (block, i) => {
      const number = first * layout.across + i
      const down = Math.floor(number / layout.across)
      const at = { row: (down - first) * layout.blockHeight, column: (number % layout.across) * layout.blockWidth, rows }
      if (block === undefined) fillBlock(layout, numbers, at, values.noData === undefined ? 0 : NaN)
      else copyBlock(layout, await blockSamples(block, layout, down, bytes.file), numbers, at, values.noData)
    }),
  )
  if (values.scale !== 1 || values.offset !== 0)
    for (let i = 0; i < numbers.length; i++) numbers[i] = (numbers[i] as number) * values.scale + values.offset
  return { row, rows, values: numbers }
}

/** The packed blocks; undefined for those that a sparse file leaves out. Blocks that lie together are read together. */
async function readBlocks(bytes: Bytes, { offsets, counts }: Layout, first: number, end: number): Promise<readonly (Buffer | undefined)[]> {
  const places = Array.from({ length: end - first }, (_, i) => ({ at: offsets[first + i] as number, size: counts[first + i] as number }))
  const there = places.filter(({ size }) => size > 0)
  const from = there.reduce((least, { at }) => Math.min(least, at), Infinity)
  const to = there.reduce((most, { at, size }) => Math.max(most, at + size), 0)
  const sum = there.reduce((all, { size }) => all + size, 0)
  if (there.length > 1 && to - from <= sum * 1.25 + 65536) {
    const whole = await bytes.read(from, to - from)
    return places.map(({ at, size }) => (size === 0 ? undefined : whole.subarray(at - from, at - from + size)))
  }
  return Promise.all(places.map(({ at, size }) => (size === 0 ? undefined : bytes.read(at, size))))
}

async function blockSamples(packed: Buffer, layout: Layout, down: number, file: string): Promise<ReturnType<typeof typedSamples>> {
  const { sample, compression, predictor, step, blockWidth, bigEndian } = layout
  const unpacked = await unpack(packed, compression, blockBytes(layout, down), file)
  const bytes = unpacked.byteOffset % 8 === 0 && compression !== 1 ? unpacked : new Uint8Array(unpacked)
  const size = bitsOf(sample) / 8
  if (bigEndian && size > 1 && predictor !== 3) swapBytes(bytes, size)
  if (predictor !== 1) undoPredictor(bytes, predictor, rowsOf(layout, down), blockWidth * step, step, size)
  return typedSamples(bytes, sample, blockWidth * step)
}

interface Place {
  readonly row: number
  readonly column: number
  readonly rows: number
}

function copyBlock(layout: Layout, samples: ReturnType<typeof typedSamples>, to: Numbers, at: Place, noData: number | undefined): void {
  const { blockWidth, blockHeight, width, step } = layout
  const columns = Math.min(blockWidth, width - at.column)
  const rows = Math.min(blockHeight, at.rows - at.row)
  for (let row = 0; row < rows; row++) {
    copySamples(samples, row * blockWidth * step, step, to, (at.row + row) * width + at.column, columns, noData)
  }
}

function fillBlock({ blockWidth, blockHeight, width }: Layout, to: Numbers, at: Place, value: number): void {
  const end = Math.min(at.column + blockWidth, width)
  for (let row = at.row; row < Math.min(at.row + blockHeight, at.rows); row++) to.fill(value, row * width + at.column, row * width + end)
}
