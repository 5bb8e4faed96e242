import { createScan, ENGINE_EDITION, scanStrip, type Criterion, type Scan, type Strip } from '../../../engines/urban/index.ts'
import { findBytes, stampOf, writeText } from '../../../platform/geo/index.ts'
import { bytesOf, findScan } from './kept.ts'
import type { Layers } from './open.ts'

/** How long is worked before what is done so far is kept: what is lost at most when a long run is broken off. */
const PAUSE = 15_000

/** What a scan that was kept has to agree in: the files with their sizes and times, the criteria, the cells, and the engine. */
export function keyOf({ population, land, built, placement }: Layers, criteria: readonly Criterion[]): string {
  const files = [population, land, built].map((layer) => [layer?.file, ...(layer ? stampOf(layer.file) : [])])
  const { west, north, width, height } = placement
  return JSON.stringify([ENGINE_EDITION, files, criteria, west, north, width, height])
}

/**
 * Scans strips and keeps the scan in `file` every 15 seconds (or `pause` milliseconds), so that a run that was broken off goes on where it was. A kept
 * scan with another key is not used. The result is the same to the byte.
 */
export async function scanResumably(
  file: string,
  key: string,
  width: number,
  criteria: readonly Criterion[],
  strips: (from: number) => AsyncIterable<Strip>,
  pause = PAUSE,
): Promise<Scan> {
  const scan = (await findKeptScan(file, key)) ?? createScan(width, criteria)
  let last = Date.now()
  for await (const strip of strips(scan.states.rows)) {
    scanStrip(scan, strip)
    if (Date.now() - last < pause) continue
    await keepScan(file, key, scan)
    last = Date.now()
  }
  return scan
}

export async function keepScan(file: string, key: string, scan: Scan): Promise<void> {
  await writeText(file, bytesOf(key, scan))
}

/** A scan that is not there, or cannot be read any more, is none. */
export async function findKeptScan(file: string, key: string): Promise<Scan | undefined> {
  const bytes = await findBytes(file)
  if (bytes === undefined) return undefined
  try {
    return findScan(bytes, key)
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError) return undefined
    throw error
  }
}
