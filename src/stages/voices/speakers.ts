import type { Database } from '../../platform/database.ts'
import { citiesBy, type City } from '../../registry/cities/index.ts'
import { type Organisation, organisationsBy } from '../../registry/organisations/index.ts'
import { peopleBy, type Person } from '../../registry/people/index.ts'
import type { Voice } from './model.ts'

/** Who speaks in some voices, and where they work or live, by code. */
export interface Speakers {
  readonly people: ReadonlyMap<string, Person>
  readonly cities: ReadonlyMap<string, City>
  readonly organisations: ReadonlyMap<string, Organisation>
}

/** Three queries, however many voices. */
export async function speakersOf(db: Database, voices: readonly Voice[]): Promise<Speakers> {
  const people = await peopleBy(
    db,
    voices.map(({ person }) => person),
  )
  const known = [...people.values()]
  const cities = await citiesBy(
    db,
    known.flatMap(({ city }) => city ?? []),
  )
  const organisations = await organisationsBy(
    db,
    known.flatMap(({ organisation }) => organisation ?? []),
  )
  return { people, cities: new Map(cities.map((city) => [city.code, city])), organisations }
}
