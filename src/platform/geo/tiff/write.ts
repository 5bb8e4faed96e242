import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import type { Placement } from '../raster.ts'
import { directoryBytes, type Field } from './fields.ts'
import { keysFor } from './geokeys.ts'
import { bitsOf, type Sample } from './samples.ts'
import { openSink } from './sink.ts'

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
  const shape = shapeOf(placement, sample, options)
  const sink = await openSink(file)
  const places: Place[] = []
  const pending = new Uint8Array(shape.rowBytes * shape.blockRows)
  let held = 0
  let rows = 0
  let end = shape.big ? 16 : 8
  const flush = async () => {
    for (const block of blocksOf(pending.subarray(0, held), shape)) {
      const packed = await shrink(block, LEVEL)
      await sink.put(packed, end)
      places.push({ at: end, size: packed.length })
      end += packed.length
    }
    rows += held / shape.rowBytes
    held = 0
  }
  const write = async (values: Written) => {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
    for (let at = 0; at < bytes.length;) {
      const taken = Math.min(bytes.length - at, pending.length - held)
      pending.set(bytes.subarray(at, at + taken), held)
      held += taken
      at += taken
      if (held === pending.length) await flush()
    }
  }
  const finish = async () => {
    if (held > 0) await flush()
    if (rows !== placement.height) throw new RangeError(`${placement.height} rows were promised and ${rows} written`)
    const at = end + (end % 2)
    await sink.put(directoryBytes(fieldsFor(placement, sample, options, shape.blockRows, places), at, shape.big), at)
    await sink.put(headBytes(at, shape.big), 0)
    await sink.finish()
  }
  return { write, finish, abandon: () => sink.abandon() }
}

interface Place {
  readonly at: number
  readonly size: number
}

/** How the rows are cut into blocks. */
interface Shape {
  readonly big: boolean
  readonly rowBytes: number
  readonly blockRows: number
  /** Undefined for strips. */
  readonly tileBytes: number | undefined
}

function shapeOf({ width, height }: Placement, sample: Sample, { tile, rowsPerStrip }: WriteOptions): Shape {
  const size = bitsOf(sample) / 8
  return {
    big: width * height * size > BIG_FROM,
    rowBytes: width * size,
    blockRows: tile ?? Math.min(height, rowsPerStrip ?? Math.max(1, Math.floor(2 ** 18 / (width * size)))),
    tileBytes: tile === undefined ? undefined : tile * size,
  }
}

/** The rows as they are, or cut into tiles that are padded with zeros. */
function* blocksOf(rows: Uint8Array, { rowBytes, blockRows, tileBytes }: Shape): Generator<Uint8Array> {
  if (tileBytes === undefined) {
    yield rows
    return
  }
  for (let left = 0; left < rowBytes; left += tileBytes) {
    const tile = new Uint8Array(tileBytes * blockRows)
    const taken = Math.min(tileBytes, rowBytes - left)
    for (let row = 0; row * rowBytes < rows.length; row++)
      tile.set(rows.subarray(row * rowBytes + left, row * rowBytes + left + taken), row * tileBytes)
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
  places: readonly Place[],
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
