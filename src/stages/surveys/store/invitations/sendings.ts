import { sql } from 'kysely'
import type { Day } from '../../../../kernel/day.ts'
import type { Database } from '../../../../platform/database.ts'
import type { Invitation } from '../../model.ts'
import { isOpenAt } from '../open.ts'
import { HAS_DECLINED } from './reading.ts'

/** Who is asked now. `first`: nobody has written to this person yet. */
export interface Asked extends Pick<Invitation, 'id' | 'name' | 'language'> {
  readonly mail: string
  readonly first: boolean
}

/** The codes of the waves with personal links that are open at this moment. */
export async function personalWavesOpenAt(db: Database, at: Date): Promise<readonly string[]> {
  const { rows } = await sql<{ code: string }>`
    select code from surveys_waves where personal is not null and ${isOpenAt(sql`${at}::timestamptz`)} order by code`.execute(db)
  return rows.map(({ code }) => code)
}

/**
 * Notes that the next of those who are to be asked get a message today, at most `most` of them, and gives them: who has an address, has
 * not answered, has not declined, and got no message on the day `since` or after it. Whoever notes it at the same moment gets others.
 */
export async function askNext(
  tx: Database,
  wave: string,
  { since, today, by, at, most }: { since?: Day; today: Day; by?: string; at: Date; most: number },
): Promise<readonly Asked[]> {
  const { rows } = await sql<Asked>`
    with due as (
      select invitation.id, name, invitation.language, mail, not exists (
        select from surveys_sendings where surveys_sendings.invitation = invitation.id
      ) as first
      from surveys_invitations as invitation join surveys_waves as asked on asked.code = invitation.wave
      where invitation.wave = ${wave} and mail is not null
        and not exists (select from surveys_uses where surveys_uses.invitation = invitation.id)
        and not ${HAS_DECLINED}
        and not exists (
          select from surveys_sendings where surveys_sendings.invitation = invitation.id and day >= coalesce(${since ?? null}::date, '-infinity')
        )
      order by place limit ${most}
    ), kept as (
      insert into surveys_sendings (invitation, day, by, at)
      select id, ${today}::date, ${by ?? null}, ${at}::timestamptz from due on conflict do nothing returning invitation
    )
    select due.* from due join kept on kept.invitation = due.id`.execute(tx)
  return rows
}
