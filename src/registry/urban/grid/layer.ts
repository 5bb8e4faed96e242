import type { Numbers, Placement, Raster } from '../../../platform/geo/index.ts'
import { checkPeople, checkShares, checkValues, type ShareUnit } from './values.ts'

/** Some rows of a layer, one value a cell of 1 km². */
export interface Rows {
  readonly rows: number
  readonly values: Numbers
}

/** People, or a share of the cell, on the cells that are classified; NaN where there is no data. Can be read more than once. */
export interface Layer {
  readonly file: string
  readonly placement: Placement
  /** From a row on, else all. */
  rows(from?: number): AsyncGenerator<Rows>
}

/** How the values of a file become those of a layer: people, any value that can be averaged, or a share of the cell. */
export type Meaning =
  | { readonly kind: 'people'; readonly noData: number | undefined }
  | { readonly kind: 'value'; readonly noData: number | undefined }
  | { readonly kind: 'share'; readonly noData: number | undefined; readonly option: 'land' | 'built'; readonly unit: ShareUnit }

/** The bands of a raster as people or shares of its own cells, checked; from the band on that holds the row `from`. */
export async function* readChecked(raster: Raster, meaning: Meaning, from = 0): AsyncGenerator<Rows & { readonly row: number }> {
  const area = raster.cellWidth * raster.cellHeight
  for await (const { row, rows, values } of raster.bands(from)) {
    if (meaning.kind === 'people') checkPeople(raster, values, row, meaning.noData, area)
    else if (meaning.kind === 'share') checkShares(raster, values, row, meaning, area)
    else checkValues(raster, values, meaning.noData)
    yield { row, rows, values }
  }
}

/** A layer of a raster whose cells are those that are classified. */
export function directLayer(raster: Raster, meaning: Meaning): Layer {
  return { file: raster.file, placement: raster, rows: (from = 0) => readFrom(raster, meaning, from) }
}

async function* readFrom(raster: Raster, meaning: Meaning, from: number): AsyncGenerator<Rows> {
  for await (const { row, rows, values } of readChecked(raster, meaning, from)) {
    const before = Math.max(0, from - row)
    yield { rows: rows - before, values: values.subarray(before * raster.width) }
  }
}

/** Leaves out the rows before `from` of a layer that can only be read from its beginning. */
export async function* without(rowsBefore: number, width: number, all: AsyncGenerator<Rows>): AsyncGenerator<Rows> {
  let left = rowsBefore
  for await (const { rows, values } of all) {
    const before = Math.min(left, rows)
    left -= before
    if (before < rows) yield { rows: rows - before, values: values.subarray(before * width) }
  }
}

/** A layer of a raster with `parts` x `parts` cells in each cell: people are added up, shares and other values averaged. */
export function coarserLayer(raster: Raster, meaning: Meaning, parts: number): Layer {
  const width = Math.ceil(raster.width / parts)
  const height = Math.ceil(raster.height / parts)
  const placement = { ...raster, width, height, cellWidth: raster.cellWidth * parts, cellHeight: raster.cellHeight * parts }
  return { file: raster.file, placement, rows: (from = 0) => without(from, width, coarsen(raster, meaning, parts, width)) }
}

async function* coarsen(raster: Raster, meaning: Meaning, parts: number, width: number): AsyncGenerator<Rows> {
  const divisor = meaning.kind === 'people' ? 1 : parts * parts
  let sums = new Float64Array(width).fill(NaN)
  let held = 0
  let done = 0
  for await (const { rows, values } of readChecked(raster, meaning)) {
    const out: Float64Array[] = []
    for (let row = 0; row < rows; row++) {
      addRow(sums, values, row * raster.width, raster.width, parts)
      held++
      done++
      if (held < parts && done < raster.height) continue
      out.push(sums.map((sum) => sum / divisor))
      sums = new Float64Array(width).fill(NaN)
      held = 0
    }
    if (out.length > 0) yield { rows: out.length, values: joined(out, width) }
  }
}

function addRow(sums: Float64Array, values: Numbers, at: number, width: number, parts: number): void {
  for (let column = 0; column < width; column++) {
    const value = values[at + column] as number
    if (Number.isNaN(value)) continue
    const into = Math.floor(column / parts)
    const sum = sums[into] as number
    sums[into] = Number.isNaN(sum) ? value : sum + value
  }
}

function joined(rows: readonly Float64Array[], width: number): Float64Array {
  const all = new Float64Array(rows.length * width)
  rows.forEach((row, i) => all.set(row, i * width))
  return all
}
