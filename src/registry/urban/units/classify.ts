import {
  areaSpans,
  createTally,
  indexSpans,
  LEVEL1,
  LEVEL2,
  pointSpans,
  sharedBorders,
  tallyRow,
  type SharedBorder,
  type Span,
  type Tally,
} from '../../../engines/urban/index.ts'
import { placeFeatures, type Features, type Raster } from '../../../platform/geo/index.ts'
import { centreRow, codeRows, type ClassGrid } from '../grid/codes.ts'
import type { Layer, Meaning } from '../grid/layer.ts'
import { carried } from '../grid/open.ts'
import { rowReader } from '../grid/pair.ts'
import { problems } from '../words/problems.ts'
import type { Progress } from '../words/progress.ts'
import type { Warning } from '../words/warnings.ts'
import { checkIds, idColumn, idOf } from './columns.ts'
import { rowOf, unitWarnings, type UnitRow } from './rows.ts'

/** How units are classified. */
export interface UnitWork {
  readonly cover: Cover
  readonly rules: '2024' | '2021'
  readonly noData: number | undefined
}

/** Which parts of which cells belong to a unit. */
export type Cover = typeof areaSpans

export interface UnitResult {
  readonly rows: readonly UnitRow[]
  readonly tally: Tally
  readonly warnings: readonly Warning[]
}

/** Exact areas, or the official points of which a cell has `cuts` x `cuts`. */
export function coverOf(method: 'area' | 'points', cuts: number): Cover {
  return method === 'area' ? areaSpans : (polygons, unit, width, height) => pointSpans(polygons, unit, width, height, cuts)
}

/** Classifies units by where their people live. `numbers` says which centre a cell belongs to; else centres that touch count as one. */
export async function classifyUnits(
  work: UnitWork,
  features: Features,
  ids: readonly string[],
  grid: ClassGrid,
  rasters: { readonly population: Raster | Layer; readonly numbers?: Raster | undefined },
  progress: Progress,
): Promise<UnitResult> {
  const onGrid = async (raster: Raster, meaning: Meaning) =>
    (await carried(raster, meaning, grid.raster, { population: grid.raster.file, reproject: false })).layer
  const spans = spansOf(features, grid, work.cover)
  const { population, numbers } = rasters
  const people = 'rows' in population ? population : await onGrid(population, { kind: 'people', noData: work.noData })
  const centres = numbers && (await onGrid(numbers, { kind: 'value', noData: undefined }))
  const tally = await tallied(grid, people, centres, features.list.length, spans, progress)
  const rows = ids.map((id, unit) => rowOf(id, features, unit, tally, grid.level, work.rules))
  return { rows, tally, warnings: unitWarnings(rows, tally) }
}

/** The ids of the units, in the order of the file; throws when there are none, one lacks its id or comes twice. */
export function readIds(features: Features, typed: string | undefined): readonly string[] {
  const { file, columns, list } = features
  if (list.length === 0) throw problems['urban.no-units']({ file })
  const column = idColumn(file, columns, typed)
  const ids = list.map(({ values }) => idOf(values[column] ?? null))
  checkIds(file, column, ids)
  return ids
}

/** Who borders on whom, on the cells of a grid: lengths are in sides of a cell, which are km. */
export function bordersBetween(features: Features, grid: ClassGrid): readonly SharedBorder[] {
  return sharedBorders(placeFeatures(features, grid.raster))
}

function spansOf(features: Features, { raster }: ClassGrid, cover: Cover): readonly Span[] {
  const spans = placeFeatures(features, raster).flatMap((polygons, unit) => cover(polygons, unit, raster.width, raster.height))
  if (spans.length === 0) {
    throw problems['urban.no-overlap']({
      file: features.file,
      other: raster.file,
      projection: features.projection.name,
      gridProjection: raster.projection.name,
    })
  }
  return spans
}

async function tallied(
  { raster, level, centres }: ClassGrid,
  population: Layer,
  numbers: Layer | undefined,
  unitCount: number,
  spans: readonly Span[],
  progress: Progress,
): Promise<Tally> {
  const { width, height } = raster
  const tally = createTally(indexSpans(height, unitCount, spans), level === 1 ? Object.values(LEVEL1) : Object.values(LEVEL2))
  const people = rowReader(population.rows(), width)
  const given = numbers && rowReader(numbers.rows(), width)
  const ids = new Int32Array(width)
  for await (const { row, rows, codes } of codeRows(raster)) {
    const [counts, own] = await Promise.all([people(rows), given?.(rows)])
    if (counts === undefined) break
    for (let i = 0; i < rows; i++) {
      const part = <Values extends { subarray(from: number, to: number): Values }>(values: Values) =>
        values.subarray(i * width, (i + 1) * width)
      if (own) ids.set(part(own).map((id) => id || 0))
      else centreRow(centres, row + i, width, ids, 0)
      tallyRow(tally, row + i, part(counts), part(codes), ids)
    }
    progress.to(row)
  }
  return tally
}
