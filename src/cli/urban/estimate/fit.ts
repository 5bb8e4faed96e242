import { fitModel, TERMS, type Example } from '../../../engines/urban/index.ts'
import { checkOutputs, writeText } from '../../../platform/geo/index.ts'
import type { Command } from '../../command.ts'
import { choose, need, readTyped } from '../options.ts'
import { problems } from '../../../registry/urban/index.ts'
import { count, sayOutcome } from '../words/say.ts'
import { readIncome } from './command.ts'
import { openField, readWhole } from './read.ts'

const OPTIONS = ['classes', 'population', 'friction', 'friction-unit', 'official', 'income', 'source', 'output'] as const

export const fit: Command = {
  name: 'fit',
  usage:
    '--classes F.tif --population F.tif --friction F.tif [--friction-unit min/m|min/km] --official zones.tif --income N --source TEXT --output F.json [--reproject] [--json]',
  does: 'Fit the model of `estimate` on a country whose functional urban areas are known.',
  async run(args) {
    const typed = readTyped(args, { options: OPTIONS, flags: ['json', 'reproject'] })
    const { options, flags } = typed
    const output = need(typed, 'output')
    const source = need(typed, 'source')
    const income = readIncome(need(typed, 'income'))
    const official = need(typed, 'official')
    const classes = need(typed, 'classes')
    const [population, friction] = [need(typed, 'population'), need(typed, 'friction')]
    await checkOutputs([classes, population, friction, official], [output])
    const field = await openField({
      classes,
      population,
      friction,
      frictionUnit: choose('friction-unit', options['friction-unit'], ['auto', 'min/m', 'min/km']),
      reproject: flags.has('reproject'),
    })
    const zones = await readWhole(official, { kind: 'value', noData: undefined }, field.placement, { classes, reproject: false })
    const examples: Example[] = []
    field.population.forEach((people: number, cell: number) => {
      const nearest = field.travel.nearest[cell] as number
      if (!(people > 0) || nearest === 0 || (field.centres[cell] as number) > 0) return
      const facts = { minutes: field.travel.minutes[cell] as number, centreArea: field.areas.get(nearest) ?? 0, people, income }
      examples.push({ facts, inside: (zones[cell] as number) > 0 })
    })
    const found = fitModel(examples, source)
    if (typeof found === 'string')
      throw problems['urban.fit']({
        file: official,
        examples: examples.length,
        inside: examples.filter(({ inside }) => inside).length,
        gap: found,
      })
    const { model, agreement } = found
    await writeText(output, `${JSON.stringify({ ...model, examples: found.examples, inside: found.inside, agreement }, null, 2)}\n`)
    sayOutcome(
      {
        lines: [
          `${output}: fitted on ${count(found.examples)} populated cells outside centres, ${count(found.inside)} of them in official zones`,
          `The model agrees with the official list in ${(agreement * 100).toFixed(1)} % of the cells`,
          `constant ${model.constant.toPrecision(5)}; ${TERMS.map((term) => `${term} ${model.coefficients[term].toPrecision(5)}`).join('; ')}; threshold ${model.threshold.toPrecision(4)}`,
        ],
        warnings: [{ code: 'in-sample', words: 'The agreement is that on the cells it was fitted on; another country may differ more.' }],
        data: { output, ...found },
      },
      flags.has('json'),
    )
    return 0
  },
}
