import { open, rename, rm, type FileHandle } from 'node:fs/promises'
import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import { problems } from '../problems.ts'
import type { Placement } from '../raster.ts'
import { directoryBytes, type Field } from './fields.ts'
import { keysFor } from './geokeys.ts'
import { bitsOf, type Sample } from './samples.ts'

export interface WriteOptions {
  readonly noData?: number
  /** For codes from 0 to 255: red, green, blue of each code, so that any viewer shows the classes. */
  readonly colours?: ReadonlyMap<number, readonly [number, number, number]>
  /** Facts about the file, for GDAL and people: names and values. */
  readonly facts?: Readonly<Record<string, string>>
  /** Rows of a strip; left out, about a quarter of a megabyte. */
  readonly rowsPerStrip?: number
  /** Sides of tiles, a multiple of 16; left out, the file has strips. */
  readonly tile?: number
}

export type Written = Uint8Array | Int32Array | Float32Array | Float64Array

/** A GeoTIFF being written from the north to the south. The rows may come in portions of any height: the bytes are the same. */
export interface GeoTiffWriter {
  write(values: Written): Promise<void>
  /** Ends the file and gives it its name; before that, nothing of that name has changed. */
  finish(): Promise<void>
  /** Gives up and leaves nothing behind. */
  abandon(): Promise<void>
}

const shrink = promisify(deflate)
const BIG_FROM = 3.5 * 2 ** 30
const LEVEL = { level: 6 }

/** Begins a deflate-compressed GeoTIFF with one band; BigTIFF when it might not fit into 4 GB. Throws `geo.disk-full`, `geo.not-writable`. */
export async function writeGeoTiff(file: string, placement: Placement, sample: Sample, options: WriteOptions = {}): Promise<GeoTiffWriter> {
  const { width, height } = placement
  const size = bitsOf(sample) / 8
  const big = width * height * size > BIG_FROM
  const side = options.tile
  const blockRows = side ?? Math.min(height, options.rowsPerStrip ?? Math.max(1, Math.floor(2 ** 18 / (width * size))))
  const part = `${file}.part`
  const disk = await opened(part, file)
  const places: { readonly at: number; readonly size: number }[] = []
  const pending = new Uint8Array(width * blockRows * size)
  let held = 0
  let row = 0
  let end = big ? 16 : 8

  const append = async (bytes: Uint8Array) => {
    await guarded(file, () => disk.write(bytes, 0, bytes.length, end))
    end += bytes.length
  }
  const flush = async () => {
    const rows = held / (width * size)
    for (const block of blocksOf(pending.subarray(0, held), rows, width * size, side === undefined ? undefined : side * size, blockRows)) {
      const packed = await shrink(block, LEVEL)
      places.push({ at: end, size: packed.length })
      await append(packed)
    }
    row += rows
    held = 0
  }
  return {
    async write(values) {
      const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
      for (let at = 0; at < bytes.length;) {
        const taken = Math.min(bytes.length - at, pending.length - held)
        pending.set(bytes.subarray(at, at + taken), held)
        held += taken
        at += taken
        if (held === pending.length) await flush()
      }
    },
    async finish() {
      if (held > 0) await flush()
      if (row !== height) throw new RangeError(`${height} rows were promised and ${row} written`)
      const fields: readonly Field[] = fieldsFor(placement, sample, options, blockRows, places)
      const at = end + (end % 2)
      await guarded(file, () => disk.write(directoryBytes(fields, at, big), 0, undefined, at))
      await guarded(file, () => disk.write(headBytes(at, big), 0, undefined, 0))
      await disk.sync()
      await disk.close()
      await rename(part, file)
    },
    async abandon() {
      await disk.close().catch(() => undefined)
      await rm(part, { force: true })
    },
  }
}

async function opened(part: string, file: string): Promise<FileHandle> {
  try {
    return await open(part, 'w')
  } catch (error) {
    throw problems['geo.not-writable']({ file, reason: (error as NodeJS.ErrnoException).code ?? '' })
  }
}

async function guarded(file: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write()
  } catch (error) {
    if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes((error as NodeJS.ErrnoException).code ?? '')) throw problems['geo.disk-full']({ file })
    throw error
  }
}

/** The rows as they are, or cut into tiles that are padded with zeros. */
function* blocksOf(
  rows: Uint8Array,
  count: number,
  rowBytes: number,
  tileBytes: number | undefined,
  tileRows: number,
): Generator<Uint8Array> {
  if (tileBytes === undefined) {
    yield rows
    return
  }
  for (let left = 0; left < rowBytes; left += tileBytes) {
    const tile = new Uint8Array(tileBytes * tileRows)
    const taken = Math.min(tileBytes, rowBytes - left)
    for (let row = 0; row < count; row++) tile.set(rows.subarray(row * rowBytes + left, row * rowBytes + left + taken), row * tileBytes)
    yield tile
  }
}

function headBytes(at: number, big: boolean): Uint8Array {
  const head = Buffer.alloc(big ? 16 : 8)
  head.write('II', 'latin1')
  head.writeUInt16LE(big ? 43 : 42, 2)
  if (!big) head.writeUInt32LE(at, 4)
  else {
    head.writeUInt16LE(8, 4)
    head.writeBigUInt64LE(BigInt(at), 8)
  }
  return head
}

function fieldsFor(
  placement: Placement,
  sample: Sample,
  options: WriteOptions,
  blockRows: number,
  places: readonly { readonly at: number; readonly size: number }[],
): readonly Field[] {
  const { width, height, west, north, cellWidth, cellHeight, projection } = placement
  const { tile, colours, noData, facts = {} } = options
  const shape =
    tile === undefined
      ? ([
          ['stripOffsets', 'offset', places.map(({ at }) => at)],
          ['rowsPerStrip', 'long', [blockRows]],
          ['stripCounts', 'long', places.map((each) => each.size)],
        ] as const)
      : ([
          ['tileWidth', 'long', [tile]],
          ['tileHeight', 'long', [tile]],
          ['tileOffsets', 'offset', places.map(({ at }) => at)],
          ['tileCounts', 'long', places.map((each) => each.size)],
        ] as const)
  const keys = keysFor(projection)
  return [
    ['width', 'long', [width]],
    ['height', 'long', [height]],
    ['bits', 'short', [bitsOf(sample)]],
    ['compression', 'short', [8]],
    ['photometric', 'short', [colours ? 3 : 1]],
    ['samples', 'short', [1]],
    ['planar', 'short', [1]],
    ['sampleFormat', 'short', [sample.startsWith('float') ? 3 : sample.startsWith('int') ? 2 : 1]],
    ...shape,
    ...(colours ? [['colours', 'short', paletteOf(colours)] as const] : []),
    ['scale', 'double', [cellWidth, cellHeight, 0]],
    ['tiepoint', 'double', [0, 0, 0, west, north, 0]],
    ['geoKeys', 'short', keys.directory],
    ...(keys.doubles.length > 0 ? [['geoDoubles', 'double', keys.doubles] as const] : []),
    ...(keys.text !== '' ? [['geoText', 'text', keys.text] as const] : []),
    ...(Object.keys(facts).length > 0 ? [['metadata', 'text', metadataOf(facts)] as const] : []),
    ...(noData !== undefined ? [['noData', 'text', String(noData)] as const] : []),
  ]
}

function paletteOf(colours: ReadonlyMap<number, readonly [number, number, number]>): readonly number[] {
  return [0, 1, 2].flatMap((part) => Array.from({ length: 256 }, (_, code) => (colours.get(code)?.[part] ?? 0) * 257))
}

function metadataOf(facts: Readonly<Record<string, string>>): string {
  const safe = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  const items = Object.entries(facts).map(([name, value]) => `  <Item name="${safe(name)}">${safe(value)}</Item>`)
  return `<GDALMetadata>\n${items.join('\n')}\n</GDALMetadata>\n`
}
