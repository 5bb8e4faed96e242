import type { Database } from '../../platform/database.ts'
import { asJson, asJsonOrNull, withoutNulls } from '../../platform/json-column.ts'
import type { Organisation } from './model.ts'

interface OrganisationRow {
  code: string
  name: Organisation['name']
  short: Organisation['short'] | null
  country: string | null
  kind: Organisation['kind']
  about: Organisation['about'] | null
}
const tables = (db: Database) => db.withTables<{ registry_organisations: OrganisationRow }>()

/** Keeps each organisation; one that is known by its code stays as it is. */
export async function keepOrganisations(db: Database, organisations: readonly Organisation[]): Promise<void> {
  if (organisations.length === 0) return
  const rows = organisations.map(({ code, name, short, country, kind, about }) => ({
    code,
    name: asJson(name),
    short: asJsonOrNull(short),
    country: country ?? null,
    kind,
    about: asJsonOrNull(about),
  }))
  await tables(db)
    .insertInto('registry_organisations')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The organisations with these codes, by code. */
export async function organisationsBy(db: Database, codes: readonly string[]): Promise<ReadonlyMap<string, Organisation>> {
  if (codes.length === 0) return new Map()
  const rows = await tables(db)
    .selectFrom('registry_organisations')
    .selectAll()
    .where('code', 'in', [...new Set(codes)])
    .execute()
  return new Map(rows.map((row) => [row.code, withoutNulls(row)]))
}
