import { rm } from 'node:fs/promises'
import { classifyScan, criteriaOf, ENGINE_EDITION, isPreset, PRESETS, presetOf, type Strip } from '../../../engines/urban/index.ts'
import { writeText } from '../../../platform/geo/index.ts'
import { WrongUsage, type Command } from '../../command.ts'
import { choose, need, readNumber, readTyped } from '../options.ts'
import { sayOutcome, showProgress, type Progress } from '../words/say.ts'
import { openLayers } from './open.ts'
import { writeClasses } from './output.ts'
import { keyOf, scanResumably } from './resume.ts'
import { stripsOf } from './strips.ts'
import { summarise } from './summary.ts'
import { SHARE_UNITS } from './values.ts'

const OPTIONS = [
  'population',
  'land',
  'built',
  'preset',
  'output',
  'level',
  'report',
  'centres',
  'land-unit',
  'built-unit',
  'no-data',
] as const

export const grid: Command = {
  name: 'grid',
  usage: `--population F.tif [--land F.tif] [--built F.tif] [--preset ${PRESETS.join('|')}] --output classes.tif [--level 1|2] [--centres F.tif] [--report F.json] [--reproject] [--no-data=N] [--json]`,
  does: 'Classify a population grid by the degree of urbanisation.',
  async run(args) {
    const typed = readTyped(args, { options: OPTIONS, flags: ['json', 'reproject'] })
    const { options, flags } = typed
    const name = options.preset ?? PRESETS[0]
    if (!isPreset(name)) throw new WrongUsage(`--preset is one of ${PRESETS.join(', ')}, and ${name} came`)
    const preset = presetOf(name)
    const level = Number(choose('level', options.level, ['1', '2'])) as 1 | 2
    const output = need(typed, 'output')
    const layers = await openLayers(
      {
        population: need(typed, 'population'),
        ...(options.land !== undefined && { land: options.land }),
        ...(options.built !== undefined && { built: options.built }),
        landUnit: choose('land-unit', options['land-unit'], SHARE_UNITS),
        builtUnit: choose('built-unit', options['built-unit'], SHARE_UNITS),
        noData: readNumber('no-data', options['no-data']),
        reproject: flags.has('reproject'),
      },
      preset.rules,
      name,
    )
    try {
      const { width, height } = layers.placement
      const reading = showProgress('Reading', height)
      const criteria = criteriaOf(preset.rules, level)
      const scan = await scanResumably(`${output}.resume`, keyOf(layers, criteria), width, criteria, (from) =>
        watched(stripsOf(layers, width, from), reading, from),
      )
      const classes = classifyScan(scan, preset.rules, level)
      reading.end()
      const writing = showProgress('Writing', height)
      const facts = {
        CLASSIFICATION: `degree of urbanisation, level ${level}`,
        PRESET: name,
        ENGINE: `serai/urban ${ENGINE_EDITION}`,
        POPULATION: layers.population.file,
      }
      const holdings = await writeClasses(
        classes,
        layers.placement,
        layers.population,
        { classes: output, facts, ...(options.centres !== undefined && { centres: options.centres }) },
        writing,
      )
      writing.end()
      const outcome = summarise(classes, holdings, layers, preset, output)
      await rm(`${output}.resume`, { force: true })
      if (options.report !== undefined)
        await writeText(options.report, `${JSON.stringify({ ...outcome.data, warnings: outcome.warnings }, null, 2)}\n`)
      sayOutcome(outcome, flags.has('json'))
      return 0
    } finally {
      await layers.close()
    }
  },
}

async function* watched(strips: AsyncGenerator<Strip>, progress: Progress, from: number): AsyncGenerator<Strip> {
  let row = from
  for await (const strip of strips) {
    yield strip
    row += strip.rows
    progress.to(row)
  }
}
