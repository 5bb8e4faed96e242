import {
  areaSpans,
  createTally,
  indexSpans,
  LEVEL1,
  LEVEL2,
  pointSpans,
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
import { sayOutcome, showProgress } from '../words/say.ts'
import { idColumn, idOf } from './columns.ts'
import { columnsFor, rowOf, summariseUnits } from './rows.ts'

const OPTIONS = ['classes', 'population', 'units', 'id', 'layer', 'method', 'cuts', 'rules', 'centres', 'output', 'no-data'] as const
const OFFICIAL_CUTS = 20
export const units: Command = {
  name: 'units',
  usage:
    '--classes F.tif --population F.tif --units F.gpkg|geojson|fgb|shp [--id COLUMN] [--layer NAME] [--method area|points] [--cuts 20] [--rules 2024|2021] [--centres F.tif] --output F.csv [--json]',
  does: 'Classify local units by where their people live.',
  async run(args) {
    const typed = readTyped(args, { options: OPTIONS, flags: ['json'] })
    const { options, flags } = typed
    const output = need(typed, 'output')
    const method = choose('method', options.method, ['area', 'points'])
    const cuts = readNumber('cuts', options.cuts) ?? OFFICIAL_CUTS
    const features = await openFeatures(need(typed, 'units'), options.layer)
    const ids = readIds(features, options.id)
    const grid = await openClasses(need(typed, 'classes'))
    const population = await openGeoTiff(need(typed, 'population'))
    const numbers = options.centres === undefined ? undefined : await openGeoTiff(options.centres)
    try {
      const cover =
        method === 'area'
          ? areaSpans
          : (polygons: readonly Polygon[], unit: number, width: number, height: number) => pointSpans(polygons, unit, width, height, cuts)
      const spans = spansOf(features, grid, cover)
      const onGrid = async (raster: Raster, meaning: Meaning) =>
        (await carried(raster, meaning, grid.raster, { population: grid.raster.file, reproject: false })).layer
      const people = await onGrid(population, { kind: 'people', noData: readNumber('no-data', options['no-data']) })
      const tally = await tallied(
        grid,
        people,
        numbers && (await onGrid(numbers, { kind: 'value', noData: undefined })),
        features.list.length,
        spans,
      )
      const rows = ids.map((id, unit) => rowOf(id, features, unit, tally, grid.level, choose('rules', options.rules, ['2024', '2021'])))
      await writeCsv(
        output,
        columnsFor(grid.level),
        rows.map(({ cells }) => cells),
      )
      sayOutcome(summariseUnits(output, grid.raster.file, grid.level, rows, tally), flags.has('json'))
      return 0
    } finally {
      await Promise.all([grid.raster.close(), population.close(), numbers?.close()])
    }
  },
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
