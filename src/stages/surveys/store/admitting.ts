import { sql } from 'kysely'
import { type Database, PREPARED } from '../../../platform/database.ts'
import { recordSql } from '../../../platform/events.ts'
import type { Response } from '../model.ts'
import { isOpenAt } from './open.ts'

/** The invitation that a response comes by, and the id under which its draft was kept. */
export interface By {
  readonly id: string
  readonly draft: string
}

/**
 * Keeps a new response of a wave that has limits or personal links, with its event; its draft goes, and the invitation is used. One
 * statement, in which responses of one wave wait for each other where there are limits: however many send at once, none is kept beyond
 * them, and none twice by one invitation. False when it was not kept for any of these reasons, its id is taken, or the wave is closed.
 */
export async function admitResponse(db: Database, response: Response, programme: string, by?: By): Promise<boolean> {
  const { id, wave, language, answers, at } = response
  const given = JSON.stringify(answers)
  const { rows } = await sql<{ id: string }>`${PREPARED}
    with asked as (
      select code from surveys_waves
      where code = ${wave}::text and ${isOpenAt(sql`${at.toISOString()}::timestamptz`)}
        and (personal is null) = (${by?.id ?? null}::uuid is null)
        and not exists (select from surveys_responses where id = ${id}::uuid)
        and surveys_admits(${wave}::text, ${id}::uuid, ${given}::jsonb)
    ), used as (
      insert into surveys_uses (invitation)
      select invitation.id from asked join surveys_invitations as invitation on invitation.wave = asked.code
      where invitation.id = ${by?.id ?? null}::uuid
      on conflict do nothing returning invitation
    ), added as (
      insert into surveys_responses (id, wave, language, answers, at)
      select ${id}::uuid, code, ${language}::text, ${given}::jsonb, ${at.toISOString()}::timestamptz
      from asked where ${by?.id ?? null}::uuid is null or exists (select from used)
      on conflict (id) do nothing returning id
    ), sent as (
      delete from surveys_drafts where response in (${id}::uuid, ${by?.draft ?? null}::uuid) and exists (select from added)
    ), ${recordSql({ name: 'response.submitted', subject: wave, programme }, 'added')}
    select id from added`.execute(db)
  return rows.length > 0
}

/** Whether these answers stay within the wave's limits, the response's own earlier answers left out. Others wait until the transaction ends. */
export async function admits(tx: Database, { id, wave, answers }: Response): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`
    select surveys_admits(${wave}::text, ${id}::uuid, ${JSON.stringify(answers)}::jsonb) as yes`.execute(tx)
  return rows[0]?.yes ?? false
}
