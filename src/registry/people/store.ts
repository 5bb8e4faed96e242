import type { Database } from '../../platform/database.ts'
import { asJson, asJsonOrNull, withoutNulls } from '../../platform/json-column.ts'
import type { Person } from './model.ts'

interface PersonRow {
  code: string
  name: Person['name']
  title: Person['title'] | null
  organisation: string | null
  city: string | null
  about: Person['about'] | null
  source: string | null
}
const tables = (db: Database) => db.withTables<{ registry_people: PersonRow }>()

/** Keeps each person; one who is known by the code stays as is. */
export async function keepPeople(db: Database, people: readonly Person[]): Promise<void> {
  if (people.length === 0) return
  const rows = people.map(({ code, name, title, organisation, city, about, source }) => ({
    code,
    name: asJson(name),
    title: asJsonOrNull(title),
    organisation: organisation ?? null,
    city: city ?? null,
    about: asJsonOrNull(about),
    source: source ?? null,
  }))
  await tables(db)
    .insertInto('registry_people')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The people with these codes, by code. */
export async function peopleBy(db: Database, codes: readonly string[]): Promise<ReadonlyMap<string, Person>> {
  if (codes.length === 0) return new Map()
  const rows = await tables(db)
    .selectFrom('registry_people')
    .selectAll()
    .where('code', 'in', [...new Set(codes)])
    .execute()
  return new Map(rows.map((row) => [row.code, withoutNulls(row)]))
}

/** The people of a city, by code. */
export async function peopleIn(db: Database, city: string): Promise<readonly Person[]> {
  const rows = await tables(db).selectFrom('registry_people').selectAll().where('city', '=', city).orderBy('code').execute()
  return rows.map(withoutNulls)
}
