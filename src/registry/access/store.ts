import { sql } from 'kysely'
import type { Role, Visitor } from '../../kernel/visitor.ts'
import type { Database } from '../../platform/database.ts'
import { secretHash } from '../../platform/hash.ts'

type Tables = {
  access_memberships: { person: string; programme: string; role: Role }
  access_links: { secret_hash: string; person: string; ends: Date; used: Date | null }
  access_sessions: { secret_hash: string; person: string; ends: Date }
  access_rates: { key: string; since: Date; hits: number }
  registry_people: { code: string; name: { en: string } }
}
const tables = (db: Database) => db.withTables<Tables>()

export async function addMembership(db: Database, person: string, programme: string, role: Role): Promise<void> {
  await tables(db)
    .insertInto('access_memberships')
    .values({ person, programme, role })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Those who have a role in a programme, by code. */
export async function members(db: Database): Promise<readonly { person: string; programme: string; role: Role }[]> {
  return tables(db).selectFrom('access_memberships').select(['person', 'programme', 'role']).orderBy('person').execute()
}

/** Only the hash of a secret is kept. */
export async function addLink(db: Database, person: string, secret: string, ends: Date): Promise<void> {
  await tables(db)
    .insertInto('access_links')
    .values({ person, secret_hash: secretHash(secret), ends, used: null })
    .execute()
}

/** Uses the link up and says whose it was; undefined when it was used, has ended or never was. One statement: two clicks, one sign-in. */
export async function useLink(db: Database, secret: string, now: Date): Promise<string | undefined> {
  const row = await tables(db)
    .updateTable('access_links')
    .set({ used: now })
    .where('secret_hash', '=', secretHash(secret))
    .where('used', 'is', null)
    .where('ends', '>', now)
    .returning('person')
    .executeTakeFirst()
  return row?.person
}

/** True while the link can still be used. */
export async function isGoodLink(db: Database, secret: string, now: Date): Promise<boolean> {
  const row = await tables(db)
    .selectFrom('access_links')
    .select('person')
    .where('secret_hash', '=', secretHash(secret))
    .where('used', 'is', null)
    .where('ends', '>', now)
    .executeTakeFirst()
  return row !== undefined
}

export async function addSession(db: Database, person: string, secret: string, ends: Date): Promise<void> {
  await tables(db)
    .insertInto('access_sessions')
    .values({ person, secret_hash: secretHash(secret), ends })
    .execute()
}

export async function removeSession(db: Database, secret: string): Promise<void> {
  await tables(db).deleteFrom('access_sessions').where('secret_hash', '=', secretHash(secret)).execute()
}

/** The person of a session with all roles; undefined when the session has ended. */
export async function findVisitor(db: Database, secret: string, now: Date): Promise<Visitor | undefined> {
  const rows = await tables(db)
    .selectFrom('access_sessions')
    .innerJoin('registry_people', 'registry_people.code', 'access_sessions.person')
    .leftJoin('access_memberships', 'access_memberships.person', 'access_sessions.person')
    .select(['registry_people.code', 'registry_people.name', 'access_memberships.programme', 'access_memberships.role'])
    .where('access_sessions.secret_hash', '=', secretHash(secret))
    .where('access_sessions.ends', '>', now)
    .execute()
  const [first] = rows
  if (!first) return undefined
  const roles = rows.flatMap(({ programme, role }) => (programme !== null && role !== null ? [{ programme, role }] : []))
  return { person: first.code, name: first.name.en, roles }
}

/** Counts one more attempt under this key and says how many there were in the last `minutes`. One statement, so it holds across servers. */
export async function countAttempt(db: Database, key: string, minutes: number): Promise<number> {
  const { rows } = await sql<{ hits: number }>`
    insert into access_rates as rate (key, since, hits) values (${key}, now(), 1)
    on conflict (key) do update set
      hits = case when rate.since < now() - make_interval(mins => ${minutes}::int) then 1 else rate.hits + 1 end,
      since = case when rate.since < now() - make_interval(mins => ${minutes}::int) then now() else rate.since end
    returning hits`.execute(db)
  return rows[0]?.hits ?? 1
}

/** Removes sessions and links that ended and counts of attempts that are a day old: none of them opens anything any more. */
export async function removeEnded(db: Database, now: Date): Promise<void> {
  await tables(db).deleteFrom('access_sessions').where('ends', '<=', now).execute()
  await tables(db).deleteFrom('access_links').where('ends', '<=', now).execute()
  await sql`delete from access_rates where since < now() - interval '1 day'`.execute(db)
}
