import type { Areas } from '../../../engines/urban/index.ts'
import type { Cell } from '../../../platform/geo/index.ts'
import type { AreaUnits } from './units.ts'

export const AREA_COLUMNS = ['id', 'area', 'role', 'city', 'commuting_share', 'cut_off', 'reason'] as const

/** One line a unit, in the order of `AREA_COLUMNS`. */
export function areaLines(
  { ids, cities, employed }: Pick<AreaUnits, 'ids' | 'cities' | 'employed'>,
  areas: Areas,
): readonly (readonly Cell[])[] {
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

/** The name of each area: that of its city with the most employed residents (the first of equals, by name). */
export function namesOf(
  { cities }: Pick<AreaUnits, 'cities'>,
  { areaOf, count: areas }: Areas,
  employed?: Float64Array,
): readonly string[] {
  const sizes = cities.names.map((_, city) =>
    cities.cityOf.reduce((sum, each, unit) => (each === city ? sum + (employed?.[unit] ?? 0) : sum), 0),
  )
  return Array.from({ length: areas }, (_, area) => {
    const members = [...cities.names.keys()].filter((city) => areaOf[city] === area)
    const best = members.sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0))[0] ?? 0
    return cities.names[best] ?? String(area)
  })
}
