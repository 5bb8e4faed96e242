import type { Database } from '../../../platform/database.ts'
import { secretHash } from '../../../platform/hash.ts'

/** A personal link of a city's office: to its page of offers, or to one introduction. */
export interface OfficeLink {
  readonly city: string
  readonly programme: string
  readonly introduction?: string
  readonly ends: Date
}

type Tables = {
  partnerships_links: {
    secret_hash: string
    city: string
    programme: string
    introduction: string | null
    ends: Date
    made: Date
    by: string
  }
}
const tables = (db: Database) => db.withTables<Tables>()

/** Only the hash of a secret is kept. */
export async function addLink(
  db: Database,
  secret: string,
  { introduction, ...link }: OfficeLink & { readonly made: Date; readonly by: string },
): Promise<void> {
  await tables(db)
    .insertInto('partnerships_links')
    .values({ ...link, introduction: introduction ?? null, secret_hash: secretHash(secret) })
    .execute()
}

/** The link of that secret, while it has not ended. */
export async function findLink(db: Database, secret: string, now: Date): Promise<OfficeLink | undefined> {
  const row = await tables(db)
    .selectFrom('partnerships_links')
    .select(['city', 'programme', 'introduction', 'ends'])
    .where('secret_hash', '=', secretHash(secret))
    .where('ends', '>', now)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { introduction, ...link } = row
  return introduction === null ? link : { ...link, introduction }
}

/** Ends the links of a city's office: all of them, or those to its page of offers alone. */
export async function removeLinks(db: Database, city: string, which: 'all' | 'offers'): Promise<void> {
  let query = tables(db).deleteFrom('partnerships_links').where('city', '=', city)
  if (which === 'offers') query = query.where('introduction', 'is', null)
  await query.execute()
}

/** Until when the offices of these cities can open their page of offers; only of those that can. */
export async function offerLinksOf(db: Database, now: Date): Promise<ReadonlyMap<string, Date>> {
  const rows = await tables(db)
    .selectFrom('partnerships_links')
    .select((select) => ['city', select.fn.max('ends').as('ends')])
    .where('introduction', 'is', null)
    .where('ends', '>', now)
    .groupBy('city')
    .execute()
  return new Map(rows.map(({ city, ends }) => [city, ends]))
}
