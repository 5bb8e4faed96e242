import { type Areas, bordersOf, type Cities, delineateAreas, findCities } from '../../../../engines/urban/index.ts'
import {
  areaLines,
  AREA_COLUMNS,
  bordersBetween,
  cityWarnings,
  type ClassGrid,
  findColumn,
  type Movement,
  NAMES,
  namesOf,
  numberOf,
  openFlows,
  openMovement,
  warning,
  yearWarnings,
} from '../../../urban/index.ts'
import type { AreaTotal } from '../../model/results.ts'
import type { FinishOrder, Noted } from '../order.ts'
import { writeTable } from './table.ts'
import type { UnitsFound } from './units.ts'

/** Functional urban areas with what cities need of them. */
export interface AreasFound {
  readonly cities: Cities
  readonly areas: Areas
  readonly names: readonly string[]
  readonly employed: Float64Array
  readonly movement: Movement
  /** Workers from unit to city, at unit x cities + city. */
  readonly workersTo: (unit: number, city: number) => number
  readonly totals: readonly AreaTotal[]
}

/** Delineates functional urban areas by the 15 % rule and writes them as a table. The units' outlines say who borders on whom. */
export async function findAreas(order: FinishOrder, file: string, units: UnitsFound, grid: ClassGrid, noted: Noted): Promise<AreasFound> {
  const { ids, names: unitNames, rows, centres, features } = units
  const placeOf = new Map(ids.map((id, unit) => [id, unit]))
  const movement = await openMovement(file, placeOf)
  const cities = findCities(
    rows.map(({ shares }, unit) => {
      const [id, inside] = centres[unit] ?? []
      return { centre: id === undefined ? undefined : String(id), inside: inside ?? 0, people: shares.people }
    }),
  )
  const employed = employedIn(units, movement, noted)
  const flows = await openFlows(file, { file: features.file, ids, placeOf, cities, employed, people: undefined })
  const borders = bordersBetween(features, grid)
  const inner = borders.flatMap(({ a, b, length }) => (b === undefined ? [] : [[a, b, length] as const]))
  const abroad = new Float64Array(ids.length)
  for (const { a, b, length } of borders) if (b === undefined) abroad[a] = (abroad[a] as number) + length
  const areas = delineateAreas({ commuting: flows.commuting, employed, borders: bordersOf(ids.length, inner, abroad) })
  noted.warnings.push(
    ...flows.warnings,
    ...cityWarnings({ cities }),
    ...yearWarnings(order.epochs.flows, order.epochs.grid),
    warning('borders-abroad'),
  )
  const named = { ...cities, names: cities.names.map((_, city) => nameOf(city, cities, unitNames, employed)) }
  await writeTable(order, 'areas.csv', AREA_COLUMNS, areaLines({ ids, cities: named, employed }, areas), noted)
  const names = namesOf({ cities: named }, areas, employed)
  const { workers } = flows.commuting
  const workersTo = (unit: number, city: number) => {
    const place = unit * cities.names.length + city
    return (workers instanceof Float64Array ? workers[place] : workers.get(place)) ?? 0
  }
  return { cities: named, areas, names, employed, movement, workersTo, totals: totalsOf(areas, names, employed) }
}

/** What the units say of their employed residents, or else how many set out for work. */
function employedIn({ features, ids }: UnitsFound, movement: Movement, noted: Noted): Float64Array {
  const column = findColumn(features.columns, NAMES.employed)
  if (column === undefined) {
    noted.warnings.push(warning('employed-from-flows'))
    return movement.leaving
  }
  return Float64Array.from(ids, (_, unit) =>
    numberOf(features.list[unit]?.values[column] ?? null, { file: features.file, line: unit + 1, column }),
  )
}

/** A city is called like its unit with the most employed residents. */
function nameOf(city: number, { cityOf }: Cities, names: readonly string[], employed: Float64Array): string {
  const members = [...cityOf.keys()].filter((unit) => cityOf[unit] === city)
  const first = members.sort((a, b) => (employed[b] as number) - (employed[a] as number) || a - b)[0]
  return first === undefined ? String(city) : (names[first] ?? String(city))
}

function totalsOf({ members }: Areas, names: readonly string[], employed: Float64Array): readonly AreaTotal[] {
  return names
    .map((name, area) => {
      const inside = [...members.keys()].filter((unit) => members[unit]?.area === area)
      const cities = inside.filter((unit) => members[unit]?.role === 'city').length
      const sum = inside.reduce((all, unit) => all + (employed[unit] as number), 0)
      return { name, units: inside.length, cities, zone: inside.length - cities, employed: Math.round(sum) }
    })
    .sort((a, b) => b.employed - a.employed || (a.name < b.name ? -1 : 1))
}
