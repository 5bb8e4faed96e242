import { rm } from 'node:fs/promises'
import { criteriaOf, isPreset, PRESETS, presetOf } from '../../../engines/urban/index.ts'
import { checkOutputs, writeText } from '../../../platform/geo/index.ts'
import {
  classifyGrid,
  type GridFiles,
  type GridWork,
  keyOf,
  type Layers,
  openLayers,
  scanResumably,
  SHARE_UNITS,
  stripsOf,
  watched,
} from '../../../registry/urban/index.ts'
import { WrongUsage, type Command } from '../../command.ts'
import { choose, need, readNumber, readTyped, type Typed } from '../options.ts'
import { sayOutcome, showProgress, type Outcome } from '../words/say.ts'
import { summarise } from './summary.ts'

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
    const files = filesIn(typed)
    await checkOutputs([files.population, files.land, files.built], [work.classes, work.centres, typed.options.report])
    const layers = await openLayers(files, work.preset.rules, work.preset.name)
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

function readWork(typed: GridWords): GridWork {
  const { options } = typed
  const name = options.preset ?? PRESETS[0]
  if (!isPreset(name)) throw new WrongUsage(`--preset is one of ${PRESETS.join(', ')}, and ${name} came`)
  const level = choose('level', options.level, ['1', '2']) === '1' ? 1 : 2
  return { preset: presetOf(name), level, classes: need(typed, 'output'), centres: options.centres }
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

async function classifyLayers(layers: Layers, work: GridWork): Promise<Outcome> {
  const { width, height } = layers.placement
  const criteria = criteriaOf(work.preset.rules, work.level)
  const kept = `${work.classes}.resume`
  const reading = showProgress('Reading', height)
  const scan = await scanResumably(kept, keyOf(layers, criteria), width, criteria, (from) =>
    watched(stripsOf(layers, width, from), reading, from),
  )
  reading.end()
  const writing = showProgress('Writing', height)
  const result = await classifyGrid(scan, layers, work, writing)
  writing.end()
  await rm(kept, { force: true })
  return summarise(result, layers, work.preset, work.classes)
}

function reportOf({ data, warnings }: Outcome) {
  return { ...data, warnings }
}
