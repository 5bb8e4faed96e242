import { areaSpans, createTally, indexSpans, LEVEL1, LEVEL2, pointSpans, tallyRow, type Polygon, type Span, type Tally } from '../../../engines/urban/index.ts'
import { openFeatures, openGeoTiff, placeFeatures, writeCsv, type Features } from '../../../platform/geo/index.ts'
import type { Command } from '../../command.ts'
import { centreRow, codeRows, openClasses, type ClassGrid } from '../grid/codes.ts'
import { carried } from '../grid/open.ts'
import type { Layer } from '../grid/layer.ts'
import { choose, need, readNumber, readTyped } from '../options.ts'
import { problems } from '../words/problems.ts'
import { sayOutcome, showProgress } from '../words/say.ts'
import { idColumn, idOf } from './columns.ts'
import { columnsFor, rowOf, summariseUnits } from './rows.ts'

const OPTIONS = ['classes', 'population', 'units', 'id', 'layer', 'method', 'cuts', 'rules', 'output', 'no-data'] as const
const OFFICIAL_CUTS = 20
export const units: Command = {
  name: 'units',
  usage: '--classes F.tif --population F.tif --units F.gpkg|geojson|fgb|shp [--id COLUMN] [--layer NAME] [--method area|points] [--cuts 20] [--rules 2024|2021] --output F.csv [--json]',
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
    try {
      const cover = method === 'area' ? areaSpans : (polygons: readonly Polygon[], unit: number, width: number, height: number) => pointSpans(polygons, unit, width, height, cuts)
      const spans = spansOf(features, grid, cover)
      const { layer } = await carried(population, { kind: 'people', noData: readNumber('no-data', options['no-data']) }, grid.raster, { population: grid.raster.file, reproject: false })
      const tally = await tallied(grid, layer, features.list.length, spans)
      const rows = ids.map((id, unit) => rowOf(id, features, unit, tally, grid.level, choose('rules', options.rules, ['2024', '2021'])))
      await writeCsv(output, columnsFor(grid.level), rows.map(({ cells }) => cells))
      sayOutcome(summariseUnits(output, grid.raster.file, grid.level, rows, tally), flags.has('json'))
      return 0
    } finally {
      await Promise.all([grid.raster.close(), population.close()])
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
    throw problems['urban.no-overlap']({ file: features.file, other: raster.file, projection: features.projection.name, gridProjection: raster.projection.name })
  }
  return spans
}

async function tallied({ raster, level, centres }: ClassGrid, population: Layer, unitCount: number, spans: readonly Span[]): Promise<Tally> {
  const { width, height } = raster
  const tally = createTally(indexSpans(height, unitCount, spans), level === 1 ? Object.values(LEVEL1) : Object.values(LEVEL2))
  const progress = showProgress('Counting', height)
  const people = population.rows()
  let held = await people.next()
  let used = 0
  const ids = new Int32Array(width)
  for await (const { row, rows, codes } of codeRows(raster)) {
    for (let i = 0; i < rows; i++) {
      if (held.done !== true && used === held.value.rows) {
        held = await people.next()
        used = 0
      }
      if (held.done === true) break
      centreRow(centres, row + i, width, ids, 0)
      const at = i * width
      tallyRow(tally, row + i, held.value.values.subarray(used * width, (used + 1) * width), codes.subarray(at, at + width), ids)
      used++
    }
    progress.to(row)
  }
  progress.end()
  return tally
}
