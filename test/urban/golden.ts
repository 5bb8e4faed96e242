import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { openGeoTiff } from '../../src/platform/geo/index.ts'
import { classifyStrips, paintRow, type GridRules, type Strip } from '../../src/engines/urban/index.ts'

/** The reference cases, which are no part of the product. */
export const GOLDEN = fileURLToPath(new URL('../../../shared/data/urban/', import.meta.url))

/** For `describe` and `it`: skips with a reason where the reference cases are not there. */
export const WITH_GOLDEN = { skip: existsSync(GOLDEN) ? false : 'the reference cases (../shared/data/urban) are not here' }

export interface Grid extends Strip {
  readonly width: number
}

/** The rows of a CSV file as records; quotation marks around cells are taken off. */
export function readTable(path: string): readonly Readonly<Record<string, string>>[] {
  const bytes = readFileSync(GOLDEN + path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const [head = [], ...lines] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/g, '')))
  return lines.map((line) => Object.fromEntries(head.map((name, i) => [name, line[i] ?? ''])))
}

/** Cuts a grid into strips of the given heights, again and again. */
export function* cut(grid: Grid, ...heights: readonly number[]): Generator<Strip> {
  const { width } = grid
  for (let row = 0, i = 0; row < grid.rows; i++) {
    const rows = Math.min(heights[i % heights.length] as number, grid.rows - row)
    const part = (numbers: Strip['population']) => numbers.subarray(row * width, (row + rows) * width)
    yield {
      rows,
      population: part(grid.population),
      ...(grid.land && { land: part(grid.land) }),
      ...(grid.built && { built: part(grid.built) }),
    }
    row += rows
  }
}

export async function classesOf(grid: Grid, rules: GridRules, level: 1 | 2 = 1, ...heights: readonly number[]): Promise<Uint8Array> {
  const classes = await classifyStrips(grid.width, heights.length === 0 ? [grid] : cut(grid, ...heights), rules, level)
  const codes = new Uint8Array(grid.width * grid.rows)
  for (let row = 0; row < grid.rows; row++) paintRow(classes, row, codes, row * grid.width)
  return codes
}

/** A whole raster in memory, each value multiplied. */
export async function openNumbers(path: string, factor = 1): Promise<{ width: number; rows: number; values: Float64Array }> {
  const raster = await openGeoTiff(path)
  const values = new Float64Array(raster.width * raster.height)
  for await (const band of raster.bands())
    values.set(
      band.values.map((value) => value * factor),
      band.row * raster.width,
    )
  await raster.close()
  return { width: raster.width, rows: raster.height, values }
}

/** POP, LAND and BUILT_S of a folder as the European Commission publishes them: land and built-up area in m². */
export async function openGrid(folder: string): Promise<Grid> {
  const [population, land, built] = await Promise.all([
    openNumbers(`${GOLDEN}${folder}POP.tif`),
    openNumbers(`${GOLDEN}${folder}LAND.tif`, 1e-6),
    openNumbers(`${GOLDEN}${folder}BUILT_S.tif`, 1e-6),
  ])
  return { width: population.width, rows: population.rows, population: population.values, land: land.values, built: built.values }
}

export async function openCodes(path: string): Promise<Uint8Array> {
  return Uint8Array.from((await openNumbers(GOLDEN + path)).values)
}

export function countDifferences(a: Uint8Array, b: Uint8Array): number {
  let count = Math.abs(a.length - b.length)
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) count++
  return count
}
