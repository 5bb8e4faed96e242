import { delineateAreas, type Areas } from '../../../engines/urban/index.ts'
import { writeCsv, writeText } from '../../../platform/geo/index.ts'
import type { Command } from '../../command.ts'
import { need, readNumber, readTyped } from '../options.ts'
import { sayOutcome, type Warning } from '../words/say.ts'
import { openBorders } from './borders.ts'
import { openDecisions } from './decisions.ts'
import { openFlows } from './flows.ts'
import { namesOf, summariseAreas } from './summary.ts'
import { openUnits, type AreaUnits } from './units.ts'

const OPTIONS = ['units', 'employed', 'flows', 'borders', 'override', 'output', 'report', 'flows-year', 'grid-year'] as const
/** Flows that are older than the grid by more years may no longer say where people work. */
const MOST_YEARS = 5

export const fua: Command = {
  name: 'fua',
  usage:
    '--units F.csv [--employed F.csv] --flows F.csv|parquet [--borders F.csv] [--override F.csv] --output F.csv [--report F.json] [--flows-year Y --grid-year Y] [--json]',
  does: 'Delineate functional urban areas: cities with their commuting zones.',
  async run(args) {
    const typed = readTyped(args, { options: OPTIONS, flags: ['json'] })
    const { options, flags } = typed
    const output = need(typed, 'output')
    const units = await openUnits(need(typed, 'units'), options.employed)
    const flows = await openFlows(need(typed, 'flows'), units)
    const borders = options.borders === undefined ? undefined : await openBorders(options.borders, units)
    const decisions = options.override === undefined ? { cities: [], units: [] } : await openDecisions(options.override, units)
    const areas = delineateAreas({
      commuting: flows.commuting,
      employed: units.employed,
      cityDecisions: decisions.cities,
      unitDecisions: decisions.units,
      ...(borders && { borders }),
    })
    await writeCsv(output, ['id', 'area', 'role', 'city', 'commuting_share', 'cut_off', 'reason'], linesOf(units, areas))
    const years = [options['flows-year'], options['grid-year']].map((year, i) => readNumber(i === 0 ? 'flows-year' : 'grid-year', year))
    const warnings = [...flows.warnings, ...cityWarnings(units), ...borderWarnings(options.borders), ...yearWarnings(years[0], years[1])]
    const outcome = summariseAreas(output, units, areas, flows, decisions, warnings)
    if (options.report !== undefined) await writeText(options.report, `${JSON.stringify({ ...outcome.data, warnings }, null, 2)}\n`)
    sayOutcome(outcome, flags.has('json'))
    return 0
  },
}

function linesOf({ ids, cities, employed }: AreaUnits, areas: Areas) {
  const names = namesOf({ cities }, areas, employed)
  return ids.map((id, unit) => {
    const member = areas.members[unit]
    const city = cities.cityOf[unit] as number
    return [
      id,
      names[member?.area ?? -1] ?? null,
      member?.role ?? 'none',
      cities.names[city] ?? null,
      Number((member?.share ?? 0).toPrecision(10)),
      member?.cutOff === true ? 'yes' : null,
      member?.reason ?? null,
    ]
  })
}

function cityWarnings({ cities }: AreaUnits): readonly Warning[] {
  const { centresWithoutCity: without, thin } = cities
  return [
    ...(without.length > 0
      ? [
          {
            code: 'centre-without-city',
            words: `${without.length} urban centres have no city, because no unit has half of its people in them: ${without.slice(0, 8).join(', ')}.`,
          },
        ]
      : []),
    ...(thin.length > 0
      ? [
          {
            code: 'thin-city',
            words: `These cities hold less than three quarters of the people of their centre: ${thin
              .slice(0, 8)
              .map(({ name }) => name)
              .join(', ')}.`,
          },
        ]
      : []),
  ]
}

function borderWarnings(file: string | undefined): readonly Warning[] {
  return file !== undefined ? [] : [{ code: 'no-borders', words: 'Without --borders neither contiguity nor enclaves were looked at.' }]
}

function yearWarnings(flows: number | undefined, grid: number | undefined): readonly Warning[] {
  if (flows === undefined || grid === undefined || grid - flows <= MOST_YEARS) return []
  return [
    { code: 'old-flows', words: `The flows are of ${flows} and the grid of ${grid}: commuting may have changed in ${grid - flows} years.` },
  ]
}
