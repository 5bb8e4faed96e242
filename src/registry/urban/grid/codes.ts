import { addCentreRow, createRuns, LEVEL1, LEVEL2, NO_DATA, numberCentres, type Runs } from '../../../engines/urban/index.ts'
import { openGeoTiff, type Raster } from '../../../platform/geo/index.ts'
import { problems } from '../words/problems.ts'

/** A grid of classes that `serai urban grid` (or an office) has made. */
export interface ClassGrid {
  readonly raster: Raster
  readonly level: 1 | 2
  /** The urban centres, numbered from 1 in the order of rows and columns. */
  readonly centres: Runs
}

const CODES = { 1: Object.values(LEVEL1) as readonly number[], 2: Object.values(LEVEL2) as readonly number[] } as const

/** Opens a grid of classes, tells its level, and tells its urban centres apart, those that touch counting as one. */
export async function openClasses(file: string): Promise<ClassGrid> {
  const raster = await openGeoTiff(file)
  try {
    const runs = createRuns()
    const seen = new Set<number>()
    for await (const { rows, codes } of codeRows(raster)) {
      for (const code of codes) seen.add(code)
      for (let row = 0; row < rows; row++) {
        addCentreRow(runs, codes, raster.width, CENTRE_CODES, row * raster.width)
      }
    }
    seen.delete(NO_DATA)
    const strange = [...seen].find((code) => !CODES[1].includes(code) && !CODES[2].includes(code))
    const level = [...seen].every((code) => CODES[1].includes(code)) ? 1 : 2
    if (strange !== undefined) throw problems['urban.codes']({ file, value: strange })
    const mixed = [...seen].find((code) => !CODES[level].includes(code))
    if (mixed !== undefined) throw problems['urban.codes']({ file, value: mixed })
    return { raster, level, centres: numberCentres(runs) }
  } catch (error) {
    await raster.close()
    throw error
  }
}

const CENTRE_CODES: readonly number[] = [LEVEL1.centre, LEVEL2.centre]

/** The codes of a grid of classes, with NaN as no data. */
export async function* codeRows(raster: Raster): AsyncGenerator<{ row: number; rows: number; codes: Uint8Array }> {
  for await (const { row, rows, values } of raster.bands()) {
    const codes = new Uint8Array(values.length)
    for (let i = 0; i < values.length; i++) {
      const value = values[i] as number
      if (!(value >= 0 && value <= NO_DATA && Number.isInteger(value)) && !Number.isNaN(value))
        throw problems['urban.codes']({ file: raster.file, value })
      codes[i] = Number.isNaN(value) ? NO_DATA : value
    }
    yield { row, rows, codes }
  }
}

/** Writes the numbers of the centres of a row. */
export function centreRow(centres: Runs, row: number, width: number, out: Int32Array, at: number): void {
  out.fill(0, at, at + width)
  for (let i = centres.start[row] as number; i < (centres.start[row + 1] as number); i++) {
    out.fill(centres.value[i] as number, at + (centres.from[i] as number), at + (centres.to[i] as number))
  }
}
