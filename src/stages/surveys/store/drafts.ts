import { sql } from 'kysely'
import type { Database } from '../../../platform/database.ts'
import type { Draft } from '../model.ts'

/** A draft that nobody touches for so many days is removed. */
const DAYS = 60

type Tables = { surveys_drafts: { response: string; wave: string; typed: Draft['typed']; page: string | null; changed: Date } }

export async function findDraft(db: Database, wave: string, response: string): Promise<Draft | undefined> {
  const row = await db
    .withTables<Tables>()
    .selectFrom('surveys_drafts')
    .select(['response', 'typed', 'page'])
    .where('response', '=', response)
    .where('wave', '=', wave)
    .executeTakeFirst()
  return row && { response: row.response, typed: row.typed, ...(row.page === null ? {} : { page: row.page }) }
}

/** Keeps what was typed so far in the place of what was kept before, and removes drafts that were forgotten: one statement. */
export async function keepDraft(db: Database, wave: string, { response, typed, page }: Draft, at: Date): Promise<void> {
  await sql`
    with forgotten as (
      delete from surveys_drafts where changed < ${at}::timestamptz - ${DAYS} * interval '1 day' and response <> ${response}::uuid
    )
    insert into surveys_drafts (response, wave, typed, page, changed)
    values (${response}::uuid, ${wave}, ${JSON.stringify(typed)}::jsonb, ${page ?? null}, ${at})
    on conflict (response) do update set typed = excluded.typed, page = excluded.page, changed = excluded.changed
    where surveys_drafts.wave = excluded.wave`.execute(db)
}

export async function removeDraft(db: Database, response: string): Promise<void> {
  await db.withTables<Tables>().deleteFrom('surveys_drafts').where('response', '=', response).execute()
}
