import type { CityFacts } from './ties.ts'

/** Cities like each city, of its own country, with how like they are (0..1): in size, place, role and fame. At most 25 each. */
export type Likes = readonly (readonly Like[])[]

export interface Like {
  readonly city: number
  readonly likeness: number
}

const MOST = 25
/** What counts as one step apart: half a power of ten in people, 300 km, e times the names; a seat of government weighs .7. */
const STEPS = { people: 0.5, kilometres: 300, seat: 0.7 } as const

/** The likeness falls by e for each step. */
export function likesOf(cities: readonly CityFacts[]): Likes {
  const places = cities.map(placeOf)
  const likes = cities.map((): readonly Like[] => [])
  for (const group of Map.groupBy(cities.keys(), (city) => cities[city]?.country).values()) {
    for (const city of group) likes[city] = nearest(city, group, places)
  }
  return likes
}

function nearest(city: number, group: readonly number[], places: readonly Float64Array[]): readonly Like[] {
  const own = places[city] ?? new Float64Array()
  const near = group.map((other) => ({ city: other, apart: other === city ? Infinity : apart(own, places[other] ?? own) }))
  near.sort((a, b) => a.apart - b.apart || a.city - b.city)
  return near.slice(0, Math.min(MOST, group.length - 1)).map((each) => ({ city: each.city, likeness: Math.exp(-Math.sqrt(each.apart)) }))
}

function placeOf({ population = 0, latitude, longitude, seat, names }: CityFacts): Float64Array {
  const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180]
  const earth = 6371 / STEPS.kilometres
  const [x, y, z] = [Math.cos(north) * Math.cos(east) * earth, Math.cos(north) * Math.sin(east) * earth, Math.sin(north) * earth]
  return Float64Array.of(
    Math.log10(Math.max(population, 1000)) / STEPS.people,
    x,
    y,
    z,
    Math.log(1 + names),
    seat === undefined ? 0 : STEPS.seat,
  )
}

function apart(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += ((a[at] ?? 0) - (b[at] ?? 0)) ** 2
  return sum
}
