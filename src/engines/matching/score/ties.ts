/** What the scores know of a city. `names` is in how many spellings it is known: a measure of fame. */
export interface CityFacts {
  readonly id: string
  readonly name: string
  readonly country: string
  /** Undefined when nobody counted; the median of the others stands in. */
  readonly population?: number
  readonly latitude: number
  readonly longitude: number
  readonly seat?: 'capital' | 'seat'
  readonly names: number
}

/** The ties that cities have, ready to be asked. Cities are numbered as in `cities`. */
export interface Ties {
  readonly cities: readonly CityFacts[]
  readonly numberOf: ReadonlyMap<string, number>
  readonly partners: readonly (readonly number[])[]
  /** Countries are numbered in the order of `countries`. */
  readonly country: Uint16Array
  readonly countries: readonly string[]
  /** Ties between two countries, `a * countries.length + b`, each counted from both ends. */
  readonly betweenCountries: Float64Array
  readonly ofCountry: Float64Array
  /** Ends of all ties. */
  readonly ends: number
  /** Ties of a city with a country, `city * countries.length + country`. */
  readonly withCountry: Uint16Array
}

/** Numbers cities and counts their ties. A tie of a city that is not among `cities`, or with itself, is left out; one named twice counts once. */
export function tiesOf(cities: readonly CityFacts[], ties: Iterable<readonly [string, string]>): Ties {
  const numberOf = new Map(cities.map(({ id }, number) => [id, number]))
  const partners = cities.map((): Set<number> => new Set())
  for (const [a, b] of ties) {
    const [one, other] = [numberOf.get(a), numberOf.get(b)]
    if (one === undefined || other === undefined || one === other) continue
    partners[one]?.add(other)
    partners[other]?.add(one)
  }
  return countTies(
    cities,
    numberOf,
    partners.map((each) => [...each]),
  )
}

function countTies(cities: readonly CityFacts[], numberOf: ReadonlyMap<string, number>, partners: readonly (readonly number[])[]): Ties {
  const countries = [...new Set(cities.map(({ country }) => country))].sort()
  const numbers = new Map(countries.map((code, number) => [code, number]))
  const country = Uint16Array.from(cities, (city) => numbers.get(city.country) ?? 0)
  const size = countries.length
  const betweenCountries = new Float64Array(size * size)
  const ofCountry = new Float64Array(size)
  const withCountry = new Uint16Array(cities.length * size)
  partners.forEach((own, city) => {
    const home = country[city] ?? 0
    ofCountry[home]! += own.length
    for (const other of own) {
      const away = country[other] ?? 0
      betweenCountries[home * size + away]!++
      withCountry[city * size + away]!++
    }
  })
  const ends = ofCountry.reduce((sum, each) => sum + each, 0)
  return { cities, numberOf, partners, country, countries, betweenCountries, ofCountry, ends, withCountry }
}
