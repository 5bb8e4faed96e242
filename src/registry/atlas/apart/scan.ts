import { createScan, scanStrip, type Scan, type Strip } from '../../../engines/urban/index.ts'
import type { Progress } from '../../../platform/apart.ts'
import { findKeptScan, keepScan, type Layers, stripsOf } from '../../urban/index.ts'
import { criteriaFor, openReady } from './layers.ts'
import type { GridOrder, Piece, ScanOrder } from './order.ts'

/** Scans some rows of the grid and keeps the scan beside the other files of the result. */
export async function scanPiece(order: ScanOrder, tell: (progress: Progress) => void): Promise<void> {
  const layers = await openReady(order, order.carried)
  try {
    await keepScan(fileOf(order, order.strip), keyFor(order), await scanRows(layers, order, order.strip, tell))
  } finally {
    await layers.close()
  }
}

/** The scan of some rows: the kept one, or a new one where it is not there any more. */
export async function openPiece(order: GridOrder, layers: Layers, piece: Piece): Promise<Scan> {
  return (await findKeptScan(fileOf(order, piece), keyFor(order))) ?? scanRows(layers, order, piece, () => undefined)
}

async function scanRows(layers: Layers, order: GridOrder, { first, rows }: Piece, tell: (progress: Progress) => void): Promise<Scan> {
  const { width } = layers.placement
  const scan = createScan(width, criteriaFor(order))
  for await (const strip of stripsOf(layers, width, first)) {
    const left = rows - scan.states.rows
    scanStrip(scan, left < strip.rows ? cut(strip, left, width) : strip)
    tell({ step: 'scan', done: scan.states.rows, whole: rows })
    if (scan.states.rows === rows) break
  }
  return scan
}

function cut({ population, land, built }: Strip, rows: number, width: number): Strip {
  const part = <Values extends { subarray(from: number, to: number): Values }>(values: Values) => values.subarray(0, rows * width)
  return { rows, population: part(population), ...(land && { land: part(land) }), ...(built && { built: part(built) }) }
}

function fileOf({ folder }: GridOrder, { place, first, rows }: Piece): string {
  return `${folder}/strip-${place}-${first}-${rows}.scan`
}

/** The folder is that of one result, so only the criteria can differ. */
function keyFor(order: GridOrder): string {
  return JSON.stringify(criteriaFor(order))
}
