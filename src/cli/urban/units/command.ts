import { checkOutputs, openFeatures, openGeoTiff, writeCsv } from '../../../platform/geo/index.ts'
import { bordersBetween, classifyUnits, columnsFor, coverOf, openClasses, readIds } from '../../../registry/urban/index.ts'
import type { Command } from '../../command.ts'
import { choose, need, readNumber, readTyped } from '../options.ts'
import { sayOutcome, showProgress } from '../words/say.ts'
import { summariseUnits } from './summary.ts'

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
    const output = need(typed, 'output')
    const work = {
      cover: coverOf(choose('method', options.method, ['area', 'points']), readNumber('cuts', options.cuts) ?? OFFICIAL_CUTS),
      rules: choose('rules', options.rules, ['2024', '2021']),
      noData: readNumber('no-data', options['no-data']),
    }
    const [unitsFile, classes, people] = [need(typed, 'units'), need(typed, 'classes'), need(typed, 'population')]
    await checkOutputs([unitsFile, classes, people, options.centres], [output, options.borders])
    const features = await openFeatures(unitsFile, options.layer)
    const ids = readIds(features, options.id)
    const grid = await openClasses(classes)
    const opened = [grid.raster]
    try {
      const population = await openGeoTiff(people)
      opened.push(population)
      const numbers = options.centres === undefined ? undefined : await openGeoTiff(options.centres)
      if (numbers) opened.push(numbers)
      if (options.borders !== undefined) await writeBorders(options.borders, ids, bordersBetween(features, grid))
      const progress = showProgress('Counting', grid.raster.height)
      const result = await classifyUnits(work, features, ids, grid, { population, numbers }, progress)
      progress.end()
      await writeCsv(
        output,
        columnsFor(grid.level),
        result.rows.map(({ cells }) => cells),
      )
      sayOutcome(summariseUnits(output, grid.raster.file, grid.level, result), flags.has('json'))
      return 0
    } finally {
      await Promise.all(opened.map((raster) => raster.close()))
    }
  },
}

/** As `serai urban fua` reads it; a border with no unit counts as `abroad`, until somebody writes `sea` where it is the coast. */
async function writeBorders(file: string, ids: readonly string[], borders: ReturnType<typeof bordersBetween>): Promise<void> {
  const lines = borders.map(({ a, b, length }) => [ids[a] ?? '', b === undefined ? 'abroad' : (ids[b] ?? ''), Math.round(length * 1000)])
  await writeCsv(file, ['a', 'b', 'length'], lines)
}
