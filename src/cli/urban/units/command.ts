import { checkOutputs, openFeatures, openGeoTiff, writeCsv } from '../../../platform/geo/index.ts'
import { bordersBetween, classifyUnits, columnsFor, coverOf, openClasses, readIds, warning } from '../../../registry/urban/index.ts'
import { WrongUsage, type Command } from '../../command.ts'
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
const MOST_CUTS = 100

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
      cover: coverOf(choose('method', options.method, ['area', 'points']), readCuts(options.cuts)),
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
      const more = options.borders === undefined ? [] : [warning('borders-abroad')]
      const told = { ...result, warnings: [...result.warnings, ...more] }
      sayOutcome(summariseUnits(output, grid.raster.file, grid.level, told), flags.has('json'))
      return 0
    } finally {
      await Promise.all(opened.map((raster) => raster.close()))
    }
  },
}

/** The sides of the parts of a cell; more than a hundred are finer than any outline. */
function readCuts(typed: string | undefined): number {
  const cuts = readNumber('cuts', typed) ?? OFFICIAL_CUTS
  if (!Number.isInteger(cuts) || cuts < 1 || cuts > MOST_CUTS)
    throw new WrongUsage(`--cuts is a whole number from 1 to ${MOST_CUTS}, and ${typed} came`)
  return cuts
}

/** As `serai urban fua` reads it; a border with no unit counts as `abroad`, until somebody writes `sea` where it is the coast. */
async function writeBorders(file: string, ids: readonly string[], borders: ReturnType<typeof bordersBetween>): Promise<void> {
  const lines = borders.map(({ a, b, length }) => [ids[a] ?? '', b === undefined ? 'abroad' : (ids[b] ?? ''), Math.round(length * 1000)])
  await writeCsv(file, ['a', 'b', 'length'], lines)
}
