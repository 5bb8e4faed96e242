import { type Gazetteer, type Place, resolve } from '../../../engines/matching/index.ts'
import { foldForSearch } from '../../../engines/script/index.ts'
import { LANGUAGES } from '../../../kernel/language.ts'
import { type City, countryName, gazetteerHere } from '../../../registry/cities/index.ts'
import { partnerCode } from '../model/interests.ts'
import type { Found } from '../model/ties/import.ts'

/** A name that is one of the place's own, with or without a case ending. What only sounds or looks like one is asked about. */
const SURE = 0.95

/**
 * What finds the city that a typed name means, in any script: the register's own names first, then the gazetteer. `country` is a code or a
 * name in any of our languages. A place that the register lacks comes with the code that it will get.
 */
export function findCities(cities: readonly City[]): (text: string, country: string) => Found | 'country-unknown' {
  const gazetteer = gazetteerHere()
  const byId = new Map(cities.flatMap((city) => (city.geonames === undefined ? [] : [[city.geonames, city.code] as const])))
  const codes = new Set(cities.map(({ code }) => code))
  const byName = Map.groupBy(
    cities.flatMap((city) =>
      LANGUAGES.flatMap((language) => (city.names[language] === undefined ? [] : [{ city, name: foldForSearch(city.names[language]) }])),
    ),
    ({ name }) => name,
  )
  const of = (place: Place): Found => {
    const code = byId.get(place.id)
    return code === undefined ? { code: codeFor(place, codes), place, candidates: [] } : { code, candidates: [] }
  }
  return (text, country) => {
    const inside = countryOf(gazetteer, country)
    if (inside === undefined) return 'country-unknown'
    if (/^\d+$/.test(text)) return ofId(gazetteer, Number(text), of)
    if (codes.has(text)) return { code: text, candidates: [] }
    const own = new Set(
      (byName.get(foldForSearch(text)) ?? [])
        .map(({ city }) => city)
        .filter((city) => inside.length === 0 || inside.includes(city.country)),
    )
    const [only] = own
    if (only !== undefined && own.size === 1) return { code: only.code, candidates: [] }
    const { place, score, candidates } = resolve(gazetteer, text, inside)
    return place === undefined || score < SURE ? { candidates: candidates.map((each) => each.place) } : of(place)
  }
}

function ofId(gazetteer: Gazetteer, id: number, of: (place: Place) => Found): Found {
  const place = gazetteer.places.find((each) => each.id === id)
  return place === undefined ? { candidates: [] } : of(place)
}

/** The country as a list for the resolver: empty for none; undefined for a text that is no country. */
function countryOf(gazetteer: Gazetteer, text: string): readonly string[] | undefined {
  if (text === '') return []
  const code = text.toUpperCase()
  if (/^[A-Z]{2}$/.test(code) && countryName(code, 'en') !== code) return [code]
  const named = gazetteer.countryNamed(text)
  return named === undefined ? undefined : [named]
}

function codeFor(place: Place, codes: ReadonlySet<string>): string {
  const code = partnerCode(`${place.country}:${place.name}`) ?? ''
  const bare = `${place.country.toLowerCase()}-`
  return code === '' || code === bare || codes.has(code) ? `${bare}${place.id}`.replace('--', '-') : code
}

/** A place of the gazetteer as a city of the register. */
export function cityFrom(place: Place, code: string): City {
  const { id, name, country, population, latitude, longitude } = place
  return {
    code,
    country,
    names: { en: name },
    ...(id > 0 ? { geonames: id } : {}),
    latitude,
    longitude,
    ...(population > 0 ? { population: { people: population, source: 'GeoNames' } } : {}),
  }
}
