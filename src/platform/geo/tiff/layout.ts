import { problems } from '../problems.ts'
import type { Bytes } from './bytes.ts'
import { TAG, type Directory } from './directory.ts'
import { bitsOf, sampleOf, SAMPLES, type Sample } from './samples.ts'

/** How the samples of the first band lie in the file: blocks are strips (as wide as the image) or tiles. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly sample: Sample
  readonly compression: number
  readonly predictor: number
  readonly bigEndian: boolean
  /** Samples that lie between two of the same band: the number of bands, or 1 when each band has blocks of its own. */
  readonly step: number
  readonly blockWidth: number
  readonly blockHeight: number
  readonly across: number
  readonly down: number
  readonly offsets: readonly number[]
  readonly counts: readonly number[]
}

/** Throws a problem for a file whose layout makes no sense, so that no wrong map comes of it. */
export function readLayout(bytes: Bytes, directory: Directory): Layout {
  const { file } = bytes
  const one = (tag: number, fallback: number) => directory.numbers.get(tag)?.[0] ?? fallback
  const width = one(TAG.width, 0)
  const height = one(TAG.height, 0)
  if (width < 1 || height < 1) throw problems['geo.not-tiff']({ file })
  const bits = one(TAG.bits, 1)
  const sample = sampleOf(one(TAG.sampleFormat, 1), bits)
  if (sample === undefined) throw problems['geo.sample']({ file, bits, format: one(TAG.sampleFormat, 1), known: SAMPLES.join(', ') })
  const tiled = directory.numbers.has(TAG.tileWidth)
  const blockWidth = tiled ? one(TAG.tileWidth, width) : width
  const blockHeight = tiled ? one(TAG.tileHeight, height) : Math.min(one(TAG.rowsPerStrip, height), height)
  const predictor = one(TAG.predictor, 1)
  const samples = one(TAG.samples, 1)
  const layout = {
    width,
    height,
    sample,
    compression: one(TAG.compression, 1),
    predictor,
    bigEndian: directory.bigEndian,
    step: one(TAG.planar, 1) === 1 ? samples : 1,
    blockWidth,
    blockHeight,
    across: Math.ceil(width / blockWidth),
    down: Math.ceil(height / blockHeight),
    offsets: directory.numbers.get(tiled ? TAG.tileOffsets : TAG.stripOffsets) ?? [],
    counts: directory.numbers.get(tiled ? TAG.tileCounts : TAG.stripCounts) ?? [],
  }
  const end = layout.offsets.reduce((most, at, i) => Math.max(most, layout.counts[i] === 0 ? 0 : at + (layout.counts[i] ?? 0)), 0)
  if (end > bytes.size) throw problems['geo.cut-off']({ file, expected: end, found: bytes.size })
  if (!isSound(layout)) throw problems['geo.not-tiff']({ file })
  return layout
}

/** Rows of a block that are really there: strips stop at the last row, tiles are padded. */
export function rowsOf({ blockWidth, blockHeight, width, height }: Layout, down: number): number {
  return blockWidth === width ? Math.min(blockHeight, height - down * blockHeight) : blockHeight
}

export function blockBytes(layout: Layout, down: number): number {
  return rowsOf(layout, down) * Math.ceil((layout.blockWidth * layout.step * bitsOf(layout.sample)) / 8)
}

const MOST_BLOCK = 2 ** 31

function isSound(layout: Layout): boolean {
  const { blockWidth, blockHeight, across, down, offsets, counts, predictor, sample } = layout
  const enough = offsets.length >= across * down && counts.length >= across * down
  const known = predictor === 1 || (predictor === 2 && bitsOf(sample) >= 8) || (predictor === 3 && sample.startsWith('float'))
  return blockWidth > 0 && blockHeight > 0 && enough && known && blockBytes(layout, 0) < MOST_BLOCK
}
