import type { Database } from '../../../platform/database.ts'
import { asJson, withoutNulls } from '../../../platform/json-column.ts'
import type { Office, Profile, Typed } from '../model/profiles.ts'

type Said = Omit<Profile, 'city' | 'validUntil' | 'changed' | 'by'>
type Tables = {
  partnerships_profiles: { city: string; content: Said; valid_until: string; changed: Date; by: string }
  partnerships_profile_drafts: { city: string; typed: Typed; changed: Date }
  partnerships_offices: Omit<Office, 'programme'> & { programme: string | null }
}
const tables = (db: Database) => db.withTables<Tables>()

/** Keeps what an office said last, and forgets what it had begun. */
export async function keepProfile(db: Database, { city, validUntil, changed, by, ...said }: Profile): Promise<void> {
  const row = { content: asJson(said), valid_until: validUntil, changed, by }
  await tables(db)
    .insertInto('partnerships_profiles')
    .values({ city, ...row })
    .onConflict((conflict) => conflict.column('city').doUpdateSet(row))
    .execute()
  await tables(db).deleteFrom('partnerships_profile_drafts').where('city', '=', city).execute()
}

/** The profiles of these cities, by code; of all where none are named. */
export async function profilesOf(db: Database, cities?: readonly string[]): Promise<ReadonlyMap<string, Profile>> {
  if (cities?.length === 0) return new Map()
  let query = tables(db).selectFrom('partnerships_profiles').selectAll()
  if (cities) query = query.where('city', 'in', [...new Set(cities)])
  const rows = await query.execute()
  return new Map(rows.map(({ content, valid_until, ...row }) => [row.city, { ...content, ...row, validUntil: valid_until }]))
}

/** Keeps what an office has typed and not sent. */
export async function keepProfileDraft(db: Database, city: string, typed: Typed, changed: Date): Promise<void> {
  const row = { typed: asJson(typed), changed }
  await tables(db)
    .insertInto('partnerships_profile_drafts')
    .values({ city, ...row })
    .onConflict((conflict) => conflict.column('city').doUpdateSet(row))
    .execute()
}

export async function findProfileDraft(db: Database, city: string): Promise<Typed | undefined> {
  return (await tables(db).selectFrom('partnerships_profile_drafts').select('typed').where('city', '=', city).executeTakeFirst())?.typed
}

/** The cities whose offices have begun and not sent. */
export async function draftsBegun(db: Database): Promise<ReadonlySet<string>> {
  return new Set((await tables(db).selectFrom('partnerships_profile_drafts').select('city').execute()).map(({ city }) => city))
}

/** Keeps who answers for a city now. Who did before is forgotten. */
export async function keepOffice(db: Database, office: Office): Promise<void> {
  const values = { ...office, programme: office.programme ?? null }
  const { city: _, ...row } = values
  await tables(db)
    .insertInto('partnerships_offices')
    .values(values)
    .onConflict((conflict) => conflict.column('city').doUpdateSet(row))
    .execute()
}

/** The offices of these cities, by code; of all where none are named. */
export async function officesOf(db: Database, cities?: readonly string[]): Promise<ReadonlyMap<string, Office>> {
  if (cities?.length === 0) return new Map()
  let query = tables(db).selectFrom('partnerships_offices').selectAll()
  if (cities) query = query.where('city', 'in', [...new Set(cities)])
  return new Map((await query.execute()).map((office) => [office.city, withoutNulls(office)]))
}
