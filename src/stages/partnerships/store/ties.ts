import type { Database } from '../../../platform/database.ts'
import { asJson } from '../../../platform/json-column.ts'
import type { Tie } from '../model/ties.ts'

type Tables = {
  partnerships_ties: {
    code: string
    one: string
    other: string
    kind: Tie['kind']
    since: string | null
    about: Tie['about']
    source: string
  }
}
const tables = (db: Database) => db.withTables<Tables>()

/** Keeps each tie; one that is known by its code stays as it is. */
export async function keepTies(db: Database, ties: readonly Tie[]): Promise<void> {
  if (ties.length === 0) return
  const rows = ties.map(({ code, cities: [one, other], kind, since, about, source }) => ({
    code,
    one,
    other,
    kind,
    since: since ?? null,
    about: asJson(about),
    source,
  }))
  await tables(db)
    .insertInto('partnerships_ties')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The ties that any of these cities has, by code. */
export async function tiesAmong(db: Database, cities: readonly string[]): Promise<readonly Tie[]> {
  if (cities.length === 0) return []
  const rows = await tables(db)
    .selectFrom('partnerships_ties')
    .selectAll()
    .where((where) => where.or([where('one', 'in', cities), where('other', 'in', cities)]))
    .orderBy('code')
    .execute()
  return rows.map(({ one, other, since, ...rest }) => ({ ...rest, cities: [one, other], ...(since === null ? {} : { since }) }))
}

export function tiesOf(db: Database, city: string): Promise<readonly Tie[]> {
  return tiesAmong(db, [city])
}
