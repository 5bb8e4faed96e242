import type { Likes } from './like.ts'
import type { CityFacts, Ties } from './ties.ts'

/**
 * What speaks for or against two cities, u who looks and v who is looked at; each is a number whose unit its line says. The model has one
 * weight for each.
 */
export const SIGNALS = [
  'size-gap', // powers of ten between their populations
  'partner-size', // power of ten of v's population
  'distance', // power of ten of the kilometres between them, plus 10
  'near', // powers of ten by which they are nearer than 200 km
  'both-capitals', // 1 or 0
  'both-seats', // both are seats of a region's or the state's government, 1 or 0
  'fame-gap', // difference of the logarithms of their known spellings
  'partner-fame', // logarithm of v's known spellings
  'same-name', // 1 or 0
  'countries-tied', // logarithm of the ties between their countries
  'countries-lift', // logarithm of these ties over those that chance would give
  'partner-ties', // logarithm of v's ties
  'partner-here', // logarithm of v's ties with u's country
  'common-partners', // sum over common partners of 1 / ln(their ties) (Adamic and Adar)
  'three-steps', // logarithm of the ways of three ties between them, each divided by the ties on it
  'cities-like-yours', // logarithm of the ties of v with cities like u, by likeness
  'ties-like-this', // logarithm of the ties between cities like u and cities like v, by likeness
  'around-partner', // logarithm of the ties of cities like v, by likeness
  'around-partner-here', // logarithm of the ties of cities like v with u's country, by likeness
] as const
export type Signal = (typeof SIGNALS)[number]

/** All that is asked when two cities are looked at. */
export interface Atlas {
  readonly ties: Ties
  readonly likes: Likes
  /** For each city those that have it among their likes. */
  readonly likedBy: Likes
  readonly size: Float64Array
  readonly fame: Float64Array
  readonly names: readonly string[]
}

export function atlasOf(ties: Ties, likes: Likes): Atlas {
  const { cities } = ties
  const likedBy = cities.map((): { city: number; likeness: number }[] => [])
  likes.forEach((own, city) => own.forEach((like) => likedBy[like.city]?.push({ city, likeness: like.likeness })))
  const counted = cities.flatMap(({ population }) => population ?? []).sort((a, b) => a - b)
  const median = counted[counted.length >> 1] ?? 50_000
  return {
    ties,
    likes,
    likedBy,
    size: Float64Array.from(cities, ({ population }) => Math.log10(Math.max(population ?? median, 1))),
    fame: Float64Array.from(cities, ({ names }) => Math.log(1 + names)),
    names: cities.map(({ name }) =>
      name
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z]/g, ''),
    ),
  }
}

/** Looks from city `u`: what is then asked of a city `v` gives the numbers of all signals, in their order, into `into`. */
export function lookFrom(atlas: Atlas, u: number): (v: number, into: Float64Array) => void {
  const { ties, size, fame, names } = atlas
  const { cities, country, countries, betweenCountries, ofCountry, withCountry, partners, ends } = ties
  const here = cities[u]
  const home = country[u] ?? 0
  const common = commonPartners(atlas, u)
  const steps = threeSteps(atlas, u)
  const { yours, alike } = byLikeness(atlas, u)
  if (here === undefined) throw new RangeError(`There is no city ${u}`)
  return (v, into) => {
    const there = cities[v] ?? here
    const away = country[v] ?? 0
    const far = Math.log10(kilometres(here, there) + 10)
    const tied = betweenCountries[home * countries.length + away] ?? 0
    const expected = ((ofCountry[home] ?? 0) * (ofCountry[away] ?? 0)) / Math.max(ends, 1)
    const sizeOfV = size[v] ?? 0
    const fameOfV = fame[v] ?? 0
    into[0] = Math.abs((size[u] ?? 0) - sizeOfV)
    into[1] = sizeOfV
    into[2] = far
    into[3] = Math.max(0, NEAR - far)
    into[4] = here.seat === 'capital' && there.seat === 'capital' ? 1 : 0
    into[5] = here.seat !== undefined && there.seat !== undefined ? 1 : 0
    into[6] = Math.abs((fame[u] ?? 0) - fameOfV)
    into[7] = fameOfV
    into[8] = names[u] === names[v] ? 1 : 0
    into[9] = Math.log1p(tied)
    into[10] = Math.log((tied + 0.5) / (expected + 0.5))
    into[11] = Math.log1p(partners[v]?.length ?? 0)
    into[12] = Math.log1p(withCountry[v * countries.length + home] ?? 0)
    into[13] = common.get(v) ?? 0
    into[14] = Math.log1p(10 * (steps.get(v) ?? 0))
    into[15] = Math.log1p(10 * (yours.get(v) ?? 0))
    into[16] = Math.log1p(10 * (alike.get(v) ?? 0))
    const around = aroundPartner(atlas, v, home)
    into[17] = Math.log1p(10 * around.all)
    into[18] = Math.log1p(10 * around.here)
  }
}

const NEAR = Math.log10(200)

function commonPartners({ ties: { partners } }: Atlas, u: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const w of partners[u] ?? []) {
    const others = partners[w] ?? []
    const weight = 1 / Math.log(Math.max(others.length, 2))
    for (const v of others) found.set(v, (found.get(v) ?? 0) + weight)
  }
  return found
}

function threeSteps({ ties: { partners } }: Atlas, u: number): ReadonlyMap<number, number> {
  const two = new Map<number, number>()
  for (const w of partners[u] ?? []) {
    const others = partners[w] ?? []
    for (const x of others) two.set(x, (two.get(x) ?? 0) + 1 / Math.sqrt(others.length * Math.max(partners[x]?.length ?? 1, 1)))
  }
  const found = new Map<number, number>()
  for (const [x, weight] of two) for (const v of partners[x] ?? []) found.set(v, (found.get(v) ?? 0) + weight)
  return found
}

function byLikeness({ ties: { partners }, likes, likedBy }: Atlas, u: number) {
  const yours = new Map<number, number>()
  for (const { city, likeness } of likes[u] ?? []) for (const v of partners[city] ?? []) yours.set(v, (yours.get(v) ?? 0) + likeness)
  const alike = new Map<number, number>()
  for (const [w, weight] of yours) {
    for (const { city, likeness } of likedBy[w] ?? []) alike.set(city, (alike.get(city) ?? 0) + weight * likeness)
  }
  return { yours, alike }
}

function aroundPartner({ ties: { partners, withCountry, countries }, likes }: Atlas, v: number, home: number) {
  let [all, here] = [0, 0]
  for (const { city, likeness } of likes[v] ?? []) {
    all += likeness * (partners[city]?.length ?? 0)
    here += likeness * (withCountry[city * countries.length + home] ?? 0)
  }
  return { all, here }
}

function kilometres(a: CityFacts, b: CityFacts): number {
  const radians = Math.PI / 180
  const north = Math.sin(((a.latitude - b.latitude) * radians) / 2) ** 2
  const east = Math.sin(((a.longitude - b.longitude) * radians) / 2) ** 2
  const both = north + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * east
  return 12_742 * Math.asin(Math.sqrt(Math.min(1, Math.max(0, both))))
}
