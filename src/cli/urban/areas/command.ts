import { delineateAreas } from '../../../engines/urban/index.ts'
import { checkOutputs, writeCsv, writeText } from '../../../platform/geo/index.ts'
import {
  AREA_COLUMNS,
  areaLines,
  cityWarnings,
  openBorders,
  openDecisions,
  openFlows,
  openUnits,
  warning,
  yearWarnings,
} from '../../../registry/urban/index.ts'
import type { Command } from '../../command.ts'
import { need, readNumber, readTyped } from '../options.ts'
import { said, sayOutcome } from '../words/say.ts'
import { summariseAreas } from './summary.ts'

const OPTIONS = ['units', 'employed', 'flows', 'borders', 'override', 'output', 'report', 'flows-year', 'grid-year'] as const

export const fua: Command = {
  name: 'fua',
  usage:
    '--units F.csv [--employed F.csv] --flows F.csv|parquet [--borders F.csv] [--override F.csv] --output F.csv [--report F.json] [--flows-year Y --grid-year Y] [--json]',
  does: 'Delineate functional urban areas: cities with their commuting zones.',
  async run(args) {
    const typed = readTyped(args, { options: OPTIONS, flags: ['json'] })
    const { options, flags } = typed
    const output = need(typed, 'output')
    const [unitsFile, flowsFile] = [need(typed, 'units'), need(typed, 'flows')]
    await checkOutputs([unitsFile, flowsFile, options.employed, options.borders, options.override], [output, options.report])
    const units = await openUnits(unitsFile, options.employed)
    const flows = await openFlows(flowsFile, units)
    const borders = options.borders === undefined ? undefined : await openBorders(options.borders, units)
    const decisions = options.override === undefined ? { cities: [], units: [] } : await openDecisions(options.override, units)
    const areas = delineateAreas({
      commuting: flows.commuting,
      employed: units.employed,
      cityDecisions: decisions.cities,
      unitDecisions: decisions.units,
      ...(borders && { borders }),
    })
    await writeCsv(output, AREA_COLUMNS, areaLines(units, areas))
    const years = [options['flows-year'], options['grid-year']].map((year, i) => readNumber(i === 0 ? 'flows-year' : 'grid-year', year))
    const warnings = said([
      ...flows.warnings,
      ...cityWarnings(units),
      ...(borders === undefined ? [warning('no-borders')] : []),
      ...yearWarnings(years[0], years[1]),
    ])
    const outcome = summariseAreas(output, units, areas, flows, decisions, warnings)
    if (options.report !== undefined) await writeText(options.report, `${JSON.stringify({ ...outcome.data, warnings }, null, 2)}\n`)
    sayOutcome(outcome, flags.has('json'))
    return 0
  },
}
