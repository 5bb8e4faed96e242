import type { Database } from '../../../platform/database.ts'
import { asJson, withoutNulls } from '../../../platform/json-column.ts'
import type { Tie } from '../model/ties.ts'

type Tables = {
  partnerships_ties: {
    code: string
    one: string
    other: string
    kind: Tie['kind']
    status: Tie['status']
    since: string | null
    only_year: boolean
    last_activity: string | null
    about: Tie['about']
    source: string
    evidence: string | null
  }
}
type Row = Tables['partnerships_ties']
const tables = (db: Database) => db.withTables<Tables>()

/** Keeps each tie; one that is known by its code stays as it is. */
export async function keepTies(db: Database, ties: readonly Tie[]): Promise<void> {
  if (ties.length === 0) return
  await tables(db)
    .insertInto('partnerships_ties')
    .values(ties.map(rowOf))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Keeps each tie with the facts that it has now, also where its code is known. */
export async function renewTies(db: Database, ties: readonly Tie[]): Promise<void> {
  if (ties.length === 0) return
  await tables(db)
    .insertInto('partnerships_ties')
    .values(ties.map(rowOf))
    .onConflict((conflict) =>
      conflict.column('code').doUpdateSet((row) => ({
        status: row.ref('excluded.status'),
        since: row.ref('excluded.since'),
        only_year: row.ref('excluded.only_year'),
        last_activity: row.ref('excluded.last_activity'),
        about: row.ref('excluded.about'),
        source: row.ref('excluded.source'),
        evidence: row.ref('excluded.evidence'),
      })),
    )
    .execute()
}

/** Every tie, by code. */
export async function allTies(db: Database): Promise<readonly Tie[]> {
  return (await tables(db).selectFrom('partnerships_ties').selectAll().orderBy('code').execute()).map(tieOf)
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
  return rows.map(tieOf)
}

export function tiesOf(db: Database, city: string): Promise<readonly Tie[]> {
  return tiesAmong(db, [city])
}

function rowOf({ code, cities: [one, other], kind, status, since, onlyYear, lastActivity, about, source, evidence }: Tie) {
  return {
    code,
    one,
    other,
    kind,
    status,
    since: since ?? null,
    only_year: onlyYear ?? false,
    last_activity: lastActivity ?? null,
    about: asJson(about),
    source,
    evidence: evidence ?? null,
  }
}

function tieOf({ one, other, only_year, last_activity, ...row }: Row): Tie {
  return {
    ...withoutNulls(row),
    cities: [one, other],
    ...(only_year ? { onlyYear: true } : {}),
    ...(last_activity === null ? {} : { lastActivity: last_activity }),
  }
}
