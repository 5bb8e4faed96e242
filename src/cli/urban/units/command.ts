import {
  areaSpans,
  createTally,
  indexSpans,
  LEVEL1,
  LEVEL2,
  pointSpans,
  sharedBorders,
  tallyRow,
  type Polygon,
  type Span,
  type Tally,
} from '../../../engines/urban/index.ts'
import { openFeatures, openGeoTiff, placeFeatures, writeCsv, type Features, type Raster } from '../../../platform/geo/index.ts'
import type { Command } from '../../command.ts'
import { centreRow, codeRows, openClasses, type ClassGrid } from '../grid/codes.ts'
import { carried } from '../grid/open.ts'
import type { Layer, Meaning } from '../grid/layer.ts'
import { rowReader } from '../grid/pair.ts'
import { choose, need, readNumber, readTyped } from '../options.ts'
import { problems } from '../words/problems.ts'
import { sayOutcome, showProgress, type Outcome } from '../words/say.ts'
import { idColumn, idOf } from './columns.ts'
import { columnsFor, rowOf, summariseUnits } from './rows.ts'

const OPTIONS = [
  'classes',
  'population',
  'units',
  'id',
  'layer',
  'method',
  'cuts',
  'rules',
  'centres',
  'output',
  'borders',
  'no-data',
] as const
const OFFICIAL_CUTS = 20

export const units: Command = {
  name: 'units',
  usage:
    '--classes F.tif --population F.tif --units F.gpkg|geojson|fgb|shp [--id COLUMN] [--layer NAME] [--method area|points] [--cuts 20] [--rules 2024|2021] [--centres F.tif] --output F.csv [--borders F.csv] [--json]',
  does: 'Classify local units by where their people live.',
  async run(args) {
    const typed = readTyped(args, { options: OPTIONS, flags: ['json'] })
    const { options, flags } = typed
    const work = {
      output: need(typed, 'output'),
      cover: coverOf(choose('method', options.method, ['area', 'points']), readNumber('cuts', options.cuts) ?? OFFICIAL_CUTS),
      rules: choose('rules', options.rules, ['2024', '2021']),
      noData: readNumber('no-data', options['no-data']),
    }
    const features = await openFeatures(need(typed, 'units'), options.layer)
    const ids = readIds(features, options.id)
    const grid = await openClasses(need(typed, 'classes'))
    const files = [need(typed, 'population'), ...(options.centres === undefined ? [] : [options.centres])]
    const rasters = await Promise.all(files.map(openGeoTiff))
    try {
      if (options.borders !== undefined) await writeBorders(options.borders, ids, placeFeatures(features, grid.raster))
      sayOutcome(await classifyUnits(work, features, ids, grid, rasters), flags.has('json'))
      return 0
    } finally {
      await Promise.all([grid.raster, ...rasters].map((raster) => raster.close()))
    }
  },
}

interface Work {
  readonly output: string
  readonly cover: typeof areaSpans
  readonly rules: '2024' | '2021'
  readonly noData: number | undefined
}

function coverOf(method: 'area' | 'points', cuts: number): typeof areaSpans {
  return method === 'area' ? areaSpans : (polygons, unit, width, height) => pointSpans(polygons, unit, width, height, cuts)
}

async function classifyUnits(
  { output, cover, rules, noData }: Work,
  features: Features,
  ids: readonly string[],
  grid: ClassGrid,
  [population, numbers]: readonly Raster[],
): Promise<Outcome> {
  const onGrid = async (raster: Raster | undefined, meaning: Meaning) =>
    raster && (await carried(raster, meaning, grid.raster, { population: grid.raster.file, reproject: false })).layer
  const spans = spansOf(features, grid, cover)
  const people = await onGrid(population, { kind: 'people', noData })
  const centres = await onGrid(numbers, { kind: 'value', noData: undefined })
  if (people === undefined) throw new RangeError('There is no population')
  const tally = await tallied(grid, people, centres, features.list.length, spans)
  const rows = ids.map((id, unit) => rowOf(id, features, unit, tally, grid.level, rules))
  const lines = rows.map(({ cells }) => cells)
  await writeCsv(output, columnsFor(grid.level), lines)
  return summariseUnits(output, grid.raster.file, grid.level, rows, tally)
}

/** Who borders on whom, as `serai urban fua` reads it; a border with no unit counts as `abroad`, until somebody writes `sea` where it is the coast. */
async function writeBorders(file: string, ids: readonly string[], polygons: readonly (readonly Polygon[])[]): Promise<void> {
  const lines = sharedBorders(polygons).map(({ a, b, length }) => [
    ids[a] ?? '',
    b === undefined ? 'abroad' : (ids[b] ?? ''),
    Math.round(length * 1000),
  ])
  await writeCsv(file, ['a', 'b', 'length'], lines)
}

function readIds(features: Features, typed: string | undefined): readonly string[] {
  const { file, columns, list } = features
  const column = idColumn(file, columns, typed)
  const ids = list.map(({ values }) => idOf(values[column] ?? null))
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) throw problems['urban.id-twice']({ file, unit: id, column })
    seen.add(id)
  }
  return ids
}

function spansOf(features: Features, { raster }: ClassGrid, cover: typeof areaSpans): readonly Span[] {
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
): Promise<Tally> {
  const { width, height } = raster
  const tally = createTally(indexSpans(height, unitCount, spans), level === 1 ? Object.values(LEVEL1) : Object.values(LEVEL2))
  const progress = showProgress('Counting', height)
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
  progress.end()
  return tally
}
