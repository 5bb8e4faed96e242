import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../../../platform/database.ts'
import { withoutNulls } from '../../../../platform/json-column.ts'
import type { Invited } from '../../model.ts'

/** Everybody who is invited to a wave, in the order in which they were added. One query, however many they are. */
export function invitedTo(db: Database, wave: string): Promise<readonly Invited[]> {
  return select(db, sql`invitation.wave = ${wave} order by invitation.place`)
}

export async function findInvited(db: Database, wave: string, id: string): Promise<Invited | undefined> {
  return (await select(db, sql`invitation.wave = ${wave} and invitation.id = ${id}::uuid`))[0]
}

/** Whose link it is, by the hash of its secret. */
export async function findByLink(db: Database, wave: string, secretHash: string): Promise<Invited | undefined> {
  return (await select(db, sql`invitation.wave = ${wave} and invitation.secret_hash = ${secretHash}`))[0]
}

/** Whose letter it is, by the hash of its code. */
export async function findByCode(db: Database, wave: string, codeHash: string): Promise<Invited | undefined> {
  return (await select(db, sql`invitation.wave = ${wave} and invitation.code_hash = ${codeHash}`))[0]
}

/** Whether this person has asked, by any link of the programme, not to be asked again: for the row `invitation` of the wave `asked`. */
export const HAS_DECLINED = sql`(
  exists (select from surveys_declines where surveys_declines.invitation = invitation.id)
  or exists (
    select from surveys_invitations as other
    join surveys_declines on surveys_declines.invitation = other.id
    join surveys_waves as before on before.code = other.wave
    where lower(other.mail) = lower(invitation.mail) and before.programme = asked.programme
  )
)`

type Row = Omit<Invited, 'mail' | 'city' | 'region' | 'role' | 'registration' | 'handed' | 'asked'> & {
  readonly [Column in 'mail' | 'city' | 'region' | 'role' | 'registration' | 'asked']: string | null
} & { readonly handed: Date | null }

async function select(db: Database, condition: RawBuilder<unknown>): Promise<readonly Invited[]> {
  const { rows } = await sql<Row>`
    select invitation.id, invitation.wave, place, draft, name, mail, invitation.language, city, region, role, registration,
      exists (select from surveys_uses where surveys_uses.invitation = invitation.id) as used, ${HAS_DECLINED} as declined,
      (select at from surveys_handovers where surveys_handovers.invitation = invitation.id) as handed,
      (select max(day) from surveys_sendings where surveys_sendings.invitation = invitation.id) as asked
    from surveys_invitations as invitation join surveys_waves as asked on asked.code = invitation.wave
    where ${condition}`.execute(db)
  return rows.map(withoutNulls)
}
