import { sql } from 'kysely'
import type { Database } from '../../../platform/database.ts'

/** That a response was erased: when, by whom and why; nothing of what it said. */
export interface Erasure {
  readonly response: string
  readonly wave: string
  readonly reason: string
  readonly by: string
  readonly at: Date
}

/** The response that is meant by its number, by the number of its sheet of paper, or by the address of somebody invited by name. */
export async function findMeant(db: Database, wave: string, meant: string): Promise<string | undefined> {
  const sheet = /^\d{1,6}$/.test(meant) ? Number(meant) : null
  const { rows } = await sql<{ id: string }>`
    select id from surveys_responses where wave = ${wave} and id::text = lower(${meant})
    union all select response from surveys_sheets where wave = ${wave} and number = ${sheet}::int
    union all
    select draft from surveys_invitations join surveys_waves on code = wave
    where wave = ${wave} and personal = 'named' and lower(mail) = lower(${meant}) and exists (select from surveys_responses where id = draft)
    limit 1`.execute(db)
  return rows[0]?.id
}

/** Removes a response with all that was kept of it: earlier answers, drafts, entries from paper, rows of imported files, readings. */
export async function eraseAll(tx: Database, { response, wave, reason, by, at }: Erasure): Promise<boolean> {
  const { rows } = await sql<{ response: string }>`
    insert into surveys_erasures (response, wave, reason, by, at) values (${response}::uuid, ${wave}, ${reason}, ${by}, ${at})
    on conflict do nothing returning response`.execute(tx)
  if (rows.length === 0) return false
  const sheet = sql`(wave, sheet) in (select wave, number from surveys_sheets where response = ${response}::uuid)`
  await sql`delete from surveys_entry_choices where ${sheet}`.execute(tx)
  await sql`delete from surveys_entries where ${sheet}`.execute(tx)
  await sql`delete from surveys_sheets where response = ${response}::uuid`.execute(tx)
  await sql`delete from surveys_import_rows where response = ${response}::uuid`.execute(tx)
  await sql`delete from surveys_earlier_answers where response = ${response}::uuid`.execute(tx)
  await sql`delete from surveys_drafts where response = ${response}::uuid`.execute(tx)
  await sql`delete from surveys_responses where id = ${response}::uuid`.execute(tx)
  return true
}

export async function isErased(db: Database, response: string): Promise<boolean> {
  const { rows } = await sql`select from surveys_erasures where response = ${response}::uuid`.execute(db)
  return rows.length > 0
}

/** What was erased of a wave, the last first. */
export async function erasuresOf(db: Database, wave: string): Promise<readonly Erasure[]> {
  const { rows } = await sql<Erasure>`
    select response, wave, reason, by, at from surveys_erasures where wave = ${wave} order by at desc, response`.execute(db)
  return rows
}
