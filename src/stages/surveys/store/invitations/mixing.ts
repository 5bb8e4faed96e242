import { sql } from 'kysely'
import type { Database } from '../../../../platform/database.ts'

/**
 * Writes the uses of the links of anonymous waves anew, in an order by chance and all in one transaction, so that neither their places nor
 * the transactions that wrote them say which response came with them. Whoever answers at this moment waits.
 */
export async function mixUses(tx: Database): Promise<void> {
  await sql`lock table surveys_uses in share row exclusive mode`.execute(tx)
  const { rows } = await sql<{ invitation: string }>`
    delete from surveys_uses using surveys_invitations, surveys_waves
    where surveys_invitations.id = invitation and surveys_waves.code = wave and personal = 'anonymous' returning invitation`.execute(tx)
  const used = rows.map(({ invitation }) => invitation)
  await sql`insert into surveys_uses (invitation) select used from unnest(${used}::uuid[]) as used order by random()`.execute(tx)
}

/** Leaves the day, in the zone of the wave, of the time at which a response of an anonymous wave came. */
export async function coarsenTimes(tx: Database): Promise<void> {
  await sql`
    update surveys_responses set at = date_trunc('day', at, zone), changed = date_trunc('day', changed, zone)
    from surveys_waves
    where surveys_waves.code = wave and personal = 'anonymous'
      and (at <> date_trunc('day', at, zone) or changed <> date_trunc('day', changed, zone))`.execute(tx)
}

/** Takes what was deleted out of the files of the table. Outside of any transaction. */
export async function sweepUses(db: Database): Promise<void> {
  await sql`vacuum surveys_uses`.execute(db)
}
