/** Workers from each unit to each city, out of a matrix of flows of any length. Only flows to cities matter to the method. */
export interface Commuting {
  readonly units: number
  readonly cities: number
  /** The city of each unit, or -1. */
  readonly cityOf: Int32Array
  /** Workers at unit x cities + city; a list where it fits into memory, else a map. */
  readonly workers: Float64Array | Map<number, number>
}

const MOST_PLACES = 2 ** 25

export function createCommuting(cityOf: Int32Array, cities: number): Commuting {
  const places = cityOf.length * cities
  return { units: cityOf.length, cities, cityOf, workers: places <= MOST_PLACES ? new Float64Array(places) : new Map() }
}

/** Adds flows: numbers of units from 0 on, -1 for a place that is no unit. The order of the flows changes nothing. */
export function addFlows(
  { cities, cityOf, workers }: Commuting,
  origins: Int32Array,
  destinations: Int32Array,
  counts: Float64Array,
): void {
  const list = workers instanceof Float64Array ? workers : undefined
  for (let i = 0; i < destinations.length; i++) {
    const destination = destinations[i] as number
    const city = destination < 0 ? -1 : (cityOf[destination] as number)
    const origin = origins[i] as number
    if (city < 0 || origin < 0) continue
    const place = origin * cities + city
    if (list) list[place] = (list[place] as number) + (counts[i] as number)
    else if (workers instanceof Map) workers.set(place, (workers.get(place) ?? 0) + (counts[i] as number))
  }
}

export function workersTo({ cities, workers }: Commuting, unit: number, city: number): number {
  const place = unit * cities + city
  return (workers instanceof Float64Array ? workers[place] : workers.get(place)) ?? 0
}

/** The sums of workers of each unit to groups of cities: one row a unit. */
export function workersToGroups(commuting: Commuting, groupOf: Int32Array, groups: number): readonly Float64Array[] {
  const rows = Array.from({ length: commuting.units }, () => new Float64Array(groups))
  const put = (place: number, count: number) => {
    const row = rows[Math.floor(place / commuting.cities)] as Float64Array
    const group = groupOf[place % commuting.cities] as number
    row[group] = (row[group] as number) + count
  }
  if (commuting.workers instanceof Float64Array) commuting.workers.forEach((count, place) => count > 0 && put(place, count))
  else for (const [place, count] of [...commuting.workers].sort(([a], [b]) => a - b)) put(place, count)
  return rows
}
