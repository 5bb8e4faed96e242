import { rm } from 'node:fs/promises'
import {
  classifyScan,
  criteriaOf,
  ENGINE_EDITION,
  isPreset,
  PRESETS,
  presetOf,
  type Preset,
  type Strip,
} from '../../../engines/urban/index.ts'
import { writeText } from '../../../platform/geo/index.ts'
import { WrongUsage, type Command } from '../../command.ts'
import { choose, need, readNumber, readTyped, type Typed } from '../options.ts'
import { sayOutcome, showProgress, type Outcome, type Progress } from '../words/say.ts'
import { openLayers, type GridFiles, type Layers } from './open.ts'
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
const FLAGS = ['json', 'reproject'] as const

export const grid: Command = {
  name: 'grid',
  usage: `--population F.tif [--land F.tif] [--built F.tif] [--preset ${PRESETS.join('|')}] --output classes.tif [--level 1|2] [--centres F.tif] [--report F.json] [--reproject] [--no-data=N] [--json]`,
  does: 'Classify a population grid by the degree of urbanisation.',
  async run(args) {
    const typed = readTyped(args, { options: OPTIONS, flags: FLAGS })
    const work = readWork(typed)
    const layers = await openLayers(filesIn(typed), work.preset.rules, work.preset.name)
    try {
      const outcome = await classifyLayers(layers, work)
      if (typed.options.report !== undefined) await writeText(typed.options.report, `${JSON.stringify(reportOf(outcome), null, 2)}\n`)
      sayOutcome(outcome, typed.flags.has('json'))
      return 0
    } finally {
      await layers.close()
    }
  },
}

type GridWords = Typed<(typeof OPTIONS)[number], (typeof FLAGS)[number]>

/** What is to be done with the layers. */
interface Work {
  readonly preset: Preset
  readonly level: 1 | 2
  readonly output: string
  readonly centres: string | undefined
}

function readWork(typed: GridWords): Work {
  const { options } = typed
  const name = options.preset ?? PRESETS[0]
  if (!isPreset(name)) throw new WrongUsage(`--preset is one of ${PRESETS.join(', ')}, and ${name} came`)
  const level = choose('level', options.level, ['1', '2']) === '1' ? 1 : 2
  return { preset: presetOf(name), level, output: need(typed, 'output'), centres: options.centres }
}

function filesIn(typed: GridWords): GridFiles {
  const { options, flags } = typed
  return {
    population: need(typed, 'population'),
    ...(options.land !== undefined && { land: options.land }),
    ...(options.built !== undefined && { built: options.built }),
    landUnit: choose('land-unit', options['land-unit'], SHARE_UNITS),
    builtUnit: choose('built-unit', options['built-unit'], SHARE_UNITS),
    noData: readNumber('no-data', options['no-data']),
    reproject: flags.has('reproject'),
  }
}

async function classifyLayers(layers: Layers, { preset, level, output, centres }: Work): Promise<Outcome> {
  const { width, height } = layers.placement
  const criteria = criteriaOf(preset.rules, level)
  const kept = `${output}.resume`
  const reading = showProgress('Reading', height)
  const scan = await scanResumably(kept, keyOf(layers, criteria), width, criteria, (from) =>
    watched(stripsOf(layers, width, from), reading, from),
  )
  const classes = classifyScan(scan, preset.rules, level)
  reading.end()
  const writing = showProgress('Writing', height)
  const facts = {
    CLASSIFICATION: `degree of urbanisation, level ${level}`,
    PRESET: preset.name,
    ENGINE: `serai/urban ${ENGINE_EDITION}`,
    POPULATION: layers.population.file,
  }
  const outputs = { classes: output, facts, ...(centres !== undefined && { centres }) }
  const holdings = await writeClasses(classes, layers.placement, layers.population, outputs, writing)
  writing.end()
  await rm(kept, { force: true })
  return summarise(classes, holdings, layers, preset, output)
}

function reportOf({ data, warnings }: Outcome) {
  return { ...data, warnings }
}

async function* watched(strips: AsyncGenerator<Strip>, progress: Progress, from: number): AsyncGenerator<Strip> {
  let row = from
  for await (const strip of strips) {
    yield strip
    row += strip.rows
    progress.to(row)
  }
}
