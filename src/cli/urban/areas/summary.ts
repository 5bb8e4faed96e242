import { COMMUTING_THRESHOLD, ENGINE_EDITION, type Areas, type Role } from '../../../engines/urban/index.ts'
import { type AreaUnits, type Decisions, type Flows, namesOf } from '../../../registry/urban/index.ts'
import { count, plural, percent, tabulated, type Outcome, type SaidWarning } from '../words/say.ts'

const LARGEST = 12

/** What the areas are, what was merged and dropped, and what a government decided. */
export function summariseAreas(
  output: string,
  units: AreaUnits,
  areas: Areas,
  flows: Flows,
  decisions: Decisions,
  warnings: readonly SaidWarning[],
): Outcome {
  const list = areaList(units, areas)
  const merges = areas.merges.map(({ from, to, ...merge }) => ({
    from: units.cities.names[from] ?? '',
    to: units.cities.names[to] ?? '',
    ...merge,
  }))
  const dropped = units.ids.filter((_, unit) => areas.members[unit]?.cutOff === true)
  const decided = decisions.units.map(({ unit, city, reason }) => ({
    unit: units.ids[unit],
    city: city === undefined ? null : units.cities.names[city],
    reason,
  }))
  const [inside, all] = [list.reduce((sum, { employed }) => sum + employed, 0), units.employed.reduce((sum, each) => sum + each, 0)]
  return {
    lines: [
      `${output}: ${plural(list.length, 'functional urban area')} among ${plural(units.ids.length, 'unit')}, from ${plural(flows.lines, 'flow')} of ${plural(flows.workers, 'worker')}`,
      `${percent(inside, all)} of employed residents live in them`,
      '',
      ...areaLines(list),
      ...(merges.length > 0 ? ['', ...merges.map(mergeLine)] : []),
      ...(dropped.length > 0 ? [`Not contiguous, left out: ${dropped.slice(0, LARGEST).join(', ')}`] : []),
      ...decided.map(({ unit, city, reason }) => `Decided: ${unit} ${city === null ? 'in no area' : `with ${city}`} (${reason})`),
    ],
    warnings,
    data: {
      output,
      engineEdition: ENGINE_EDITION,
      threshold: COMMUTING_THRESHOLD,
      units: units.ids.length,
      flows: flows.lines,
      workers: flows.workers,
      areas: list,
      merges,
      dropped,
      decided,
    },
  }
}

interface AreaTotal {
  readonly name: string
  readonly units: number
  readonly cities: number
  readonly zone: number
  readonly enclaves: number
  readonly employed: number
}

function areaList(units: AreaUnits, areas: Areas): readonly AreaTotal[] {
  return namesOf(units, areas, units.employed).map((name, area) => {
    const members = [...areas.members.keys()].filter((unit) => areas.members[unit]?.area === area)
    const inRole = (role: Role) => members.filter((unit) => areas.members[unit]?.role === role).length
    const employed = members.reduce((sum, unit) => sum + (units.employed[unit] ?? 0), 0)
    return { name, units: members.length, cities: inRole('city'), zone: inRole('zone'), enclaves: inRole('enclave'), employed }
  })
}

function areaLines(list: readonly AreaTotal[]): readonly string[] {
  const largest = [...list].sort((a, b) => b.employed - a.employed).slice(0, LARGEST)
  return tabulated([
    ['area', 'units', 'in cities', 'in zones', 'enclaves', 'employed residents'],
    ...largest.map((each) => [
      each.name,
      count(each.units),
      count(each.cities),
      count(each.zone),
      count(each.enclaves),
      count(each.employed),
    ]),
  ])
}

function mergeLine({ from, to, share, done, reason }: { from: string; to: string; share: number; done: boolean; reason?: string }): string {
  const why = reason === undefined ? '' : ` (${reason})`
  return `${(share * 100).toFixed(1)} % of ${from} work in ${to}: ${done ? 'one area' : 'kept apart'}${why}`
}
