import { LEVEL1, LEVEL2, NO_DATA, paintCentres, paintRow, type Classes } from '../../../engines/urban/index.ts'
import { writeGeoTiff, type GeoTiffWriter, type Numbers, type Placement } from '../../../platform/geo/index.ts'
import type { Progress } from '../words/progress.ts'
import type { Layer } from './layer.ts'

/** What the classes hold: cells and people by code, people by centre, and how flat the grid looks. */
export interface Holdings {
  readonly cells: ReadonlyMap<number, number>
  readonly people: ReadonlyMap<number, number>
  /** People in each centre by its number, from 1 on, with the cells that smoothing and filling have added. */
  readonly centres: Float64Array
  /** Of neighbouring populated cells, the share that has exactly the same number. */
  readonly flatness: number
}

/** Red, green and blue of each class, as the maps of the European Commission have them. */
export const COLOURS: ReadonlyMap<number, readonly [number, number, number]> = new Map([
  [LEVEL1.water, [122, 182, 245]],
  [LEVEL1.rural, [115, 178, 115]],
  [LEVEL1.cluster, [255, 170, 0]],
  [LEVEL1.centre, [255, 0, 0]],
  [LEVEL2.water, [122, 182, 245]],
  [LEVEL2.empty, [205, 245, 122]],
  [LEVEL2.dispersed, [171, 205, 102]],
  [LEVEL2.village, [55, 86, 35]],
  [LEVEL2.suburban, [255, 255, 0]],
  [LEVEL2.semiDense, [168, 112, 0]],
  [LEVEL2.dense, [115, 38, 0]],
  [LEVEL2.centre, [255, 0, 0]],
])

export interface Outputs {
  readonly classes: string
  readonly centres?: string
  readonly facts: Readonly<Record<string, string>>
}

/** Writes the classes, and the numbers of the centres when asked for, and counts people while it does: one more pass over the population. */
export async function writeClasses(
  classes: Classes,
  placement: Placement,
  population: Layer,
  outputs: Outputs,
  progress: Progress,
): Promise<Holdings> {
  const writers: GeoTiffWriter[] = []
  try {
    const main = await writeGeoTiff(outputs.classes, placement, 'uint8', { noData: NO_DATA, colours: COLOURS, facts: outputs.facts })
    writers.push(main)
    const second =
      outputs.centres === undefined
        ? undefined
        : await writeGeoTiff(outputs.centres, placement, 'int32', { noData: 0, facts: outputs.facts })
    if (second) writers.push(second)
    const holdings = await paint(classes, population, main, second, progress)
    for (const writer of writers) await writer.finish()
    return holdings
  } catch (error) {
    await Promise.all(writers.map((writer) => writer.abandon()))
    throw error
  }
}

/** Pairs of cells with fewer people may be equal by chance. */
const CROWD = 20

async function paint(
  classes: Classes,
  population: Layer,
  main: GeoTiffWriter,
  second: GeoTiffWriter | undefined,
  progress: Progress,
): Promise<Holdings> {
  const { width } = classes
  const cells = new Float64Array(256)
  const people = new Float64Array(256)
  const inCentres = new Float64Array(classes.centres.list.length + 1)
  const pairs = { all: 0, equal: 0 }
  let row = 0
  for await (const { rows, values } of population.rows()) {
    const codes = new Uint8Array(rows * width)
    const centres = new Int32Array(rows * width)
    for (let i = 0; i < rows; i++) {
      paintRow(classes, row + i, codes, i * width)
      paintCentres(classes, row + i, centres, i * width)
    }
    countCells(codes, centres, values, cells, people, inCentres)
    countPairs(values, width, pairs)
    await main.write(codes)
    await second?.write(centres)
    row += rows
    progress.to(row)
  }
  return {
    cells: listed(cells),
    people: listed(people, cells),
    centres: inCentres,
    flatness: pairs.all === 0 ? 0 : pairs.equal / pairs.all,
  }
}

function countCells(
  codes: Uint8Array,
  centres: Int32Array,
  values: Numbers,
  cells: Float64Array,
  people: Float64Array,
  inCentres: Float64Array,
): void {
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number
    const value = values[i] as number
    cells[code] = (cells[code] as number) + 1
    if (!(value > 0)) continue
    people[code] = (people[code] as number) + value
    const centre = centres[i] as number
    if (centre > 0) inCentres[centre] = (inCentres[centre] as number) + value
  }
}

function countPairs(values: Numbers, width: number, pairs: { all: number; equal: number }): void {
  for (let i = 1; i < values.length; i++) {
    const value = values[i] as number
    if (!(value > CROWD) || i % width === 0 || !((values[i - 1] as number) > CROWD)) continue
    pairs.all += 1
    if (values[i - 1] === value) pairs.equal += 1
  }
}

function listed(counts: Float64Array, which = counts): ReadonlyMap<number, number> {
  return new Map([...counts].map((number, code) => [code, number] as const).filter(([code]) => (which[code] as number) > 0))
}
