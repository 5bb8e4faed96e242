import { sql } from 'kysely'
import type { Database } from '../../../../platform/database.ts'
import { withoutNulls } from '../../../../platform/json-column.ts'
import type { Turnout } from '../../model.ts'

/** How many of each group were invited to the wave, and how many of them answered; the largest first. One query. */
export async function turnoutOf(db: Database, wave: string): Promise<readonly Turnout[]> {
  const { rows } = await sql<Omit<Turnout, 'group'> & { group: string | null }>`
    select groups.by, "group", count(*)::int as invited, count(invitation)::int as answered
    from surveys_invitations left join surveys_uses on invitation = id,
      lateral (values ('role', role), ('region', region), ('city', city), ('language', language)) as groups (by, "group")
    where wave = ${wave}
    group by groups.by, "group" order by groups.by, invited desc, "group"`.execute(db)
  return rows.map(withoutNulls)
}

/** How many were invited to the wave, used their link, or do not want to be asked. */
export interface Reached {
  readonly invited: number
  readonly used: number
  readonly declined: number
}

export async function countInvited(db: Database, wave: string): Promise<Reached> {
  const { rows } = await sql<Reached>`
    select count(*)::int as invited, count(surveys_uses.invitation)::int as used, count(surveys_declines.invitation)::int as declined
    from surveys_invitations
    left join surveys_uses on surveys_uses.invitation = id
    left join surveys_declines on surveys_declines.invitation = id
    where wave = ${wave}`.execute(db)
  return rows[0] ?? { invited: 0, used: 0, declined: 0 }
}

/** How many responses of the wave name each group, by the items that ask for it; and how many came in each language. One query. */
export async function answeredBy(
  db: Database,
  wave: string,
  items: readonly (readonly [by: Turnout['by'], item: string])[],
): Promise<readonly Pick<Turnout, 'by' | 'group' | 'answered'>[]> {
  const asked = JSON.stringify(Object.fromEntries(items))
  const { rows } = await sql<{ by: Turnout['by']; group: string | null; answered: number }>`
    select groups.by, "group", count(*)::int as answered
    from surveys_responses, lateral (
      select 'language' as by, language as "group"
      union all select key, answers -> value ->> 0 from jsonb_each_text(${asked}::jsonb)
    ) as groups
    where wave = ${wave} group by groups.by, "group"`.execute(db)
  return rows.map(withoutNulls)
}
