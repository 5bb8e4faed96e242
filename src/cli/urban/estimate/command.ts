import { ENGINE_EDITION, probabilityOf, type Model } from '../../../engines/urban/index.ts'
import { checkOutputs, writeGeoTiff, writeText } from '../../../platform/geo/index.ts'
import { WrongUsage, type Command } from '../../command.ts'
import { choose, need, readNumber, readTyped } from '../options.ts'
import { count, sayOutcome, tabulated, type Outcome } from '../words/say.ts'
import { openModel } from './model.ts'
import { openField, type Field } from './read.ts'

const OPTIONS = ['classes', 'population', 'friction', 'friction-unit', 'model', 'income', 'output', 'minutes', 'report'] as const
const LARGEST = 10

export const estimate: Command = {
  name: 'estimate',
  usage:
    '--classes F.tif --population F.tif --friction F.tif [--friction-unit min/m|min/km] --model F.json --income N --output zones.tif [--minutes F.tif] [--report F.json] [--reproject] [--json]',
  does: 'Estimate functional urban areas where no commuting data exist: by travel time and a fitted model.',
  async run(args) {
    const typed = readTyped(args, { options: OPTIONS, flags: ['json', 'reproject'] })
    const { options, flags } = typed
    const output = need(typed, 'output')
    const income = readIncome(need(typed, 'income'))
    const [classes, population] = [need(typed, 'classes'), need(typed, 'population')]
    const [friction, modelFile] = [need(typed, 'friction'), need(typed, 'model')]
    await checkOutputs([classes, population, friction, modelFile], [output, options.minutes, options.report])
    const model = await openModel(modelFile)
    const field = await openField({
      classes,
      population,
      friction,
      frictionUnit: choose('friction-unit', options['friction-unit'], ['auto', 'min/m', 'min/km']),
      reproject: flags.has('reproject'),
    })
    const zones = zonesOf(field, model, income)
    const facts = {
      STATUS: 'estimated functional urban areas, not observed commuting',
      MODEL: model.source,
      ENGINE: `serai/urban ${ENGINE_EDITION}`,
    }
    await writeWhole(output, field, zones, 'int32', facts)
    if (options.minutes !== undefined)
      await writeWhole(options.minutes, field, Float32Array.from(field.travel.minutes), 'float32', {
        STATUS: 'estimated travel time to the nearest urban centre, minutes',
      })
    const outcome = summarise(output, field, zones, model)
    if (options.report !== undefined) await writeText(options.report, `${JSON.stringify(outcome.data, null, 2)}\n`)
    sayOutcome(outcome, flags.has('json'))
    return 0
  },
}

export function readIncome(typed: string): number {
  const income = readNumber('income', typed) ?? 0
  if (!(income > 0)) throw new WrongUsage('--income is the gross domestic product per person, above 0')
  return income
}

/** The number of the centre that each cell belongs to: centres themselves, and populated cells that the model counts to their nearest one. */
function zonesOf({ centres, areas, population, travel }: Field, model: Model, income: number): Int32Array {
  return centres.map((centre, cell) => {
    const people = population[cell] as number
    const nearest = travel.nearest[cell] as number
    if (centre > 0 || nearest === 0 || !(people > 0)) return centre
    const facts = { minutes: travel.minutes[cell] as number, centreArea: areas.get(nearest) ?? 0, people, income }
    return probabilityOf(model, facts) >= model.threshold ? nearest : 0
  })
}

async function writeWhole(
  file: string,
  { placement }: Field,
  values: Int32Array | Float32Array,
  sample: 'int32' | 'float32',
  facts: Readonly<Record<string, string>>,
): Promise<void> {
  const writer = await writeGeoTiff(file, placement, sample, { noData: 0, facts })
  try {
    await writer.write(values)
    await writer.finish()
  } catch (error) {
    await writer.abandon()
    throw error
  }
}

function summarise(output: string, { centres, population, areas }: Field, zones: Int32Array, model: Model): Outcome {
  const sums = new Map([...areas].map(([id, cells]) => [id, { id, centreCells: cells, zoneCells: 0, centrePeople: 0, zonePeople: 0 }]))
  let all = 0
  zones.forEach((zone, cell) => {
    const people = Math.max(0, population[cell] || 0)
    all += people
    const sum = sums.get(zone)
    if (!sum) return
    if (centres[cell] === zone) sum.centrePeople += people
    else {
      sum.zoneCells += 1
      sum.zonePeople += people
    }
  })
  const areasFound = [...sums.values()]
  const inside = areasFound.reduce((sum, { centrePeople, zonePeople }) => sum + centrePeople + zonePeople, 0)
  const largest = [...areasFound].sort((a, b) => b.centrePeople + b.zonePeople - a.centrePeople - a.zonePeople).slice(0, LARGEST)
  return {
    lines: [
      `${output}: ${count(areasFound.length)} estimated functional urban areas; ${count(inside)} of ${count(all)} people live in them`,
      `Estimated, not observed: model from ${model.source}, threshold ${model.threshold.toPrecision(3)}`,
      '',
      ...tabulated([
        ['area', 'people in the centre', 'people in the zone', 'km² of the zone'],
        ...largest.map((each) => [String(each.id), count(each.centrePeople), count(each.zonePeople), count(each.zoneCells)]),
      ]),
    ],
    warnings: [
      {
        code: 'estimated',
        words: 'These areas are estimated. Where a commuting matrix exists, `serai urban fua` gives the areas by the definition.',
      },
    ],
    data: { output, status: 'estimated', engineEdition: ENGINE_EDITION, model, people: all, inside, areas: areasFound },
  }
}
