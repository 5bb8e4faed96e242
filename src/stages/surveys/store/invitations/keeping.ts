import { sql } from 'kysely'
import type { Database } from '../../../../platform/database.ts'
import type { Invitation } from '../../model.ts'

/** An invitation with the hashes of its link and of its code. */
export interface Sealed extends Invitation {
  readonly secretHash: string
  readonly codeHash: string
}

/** Whoever invites to one wave waits for the other: of two lists that come together the second finds those of the first. */
export async function holdInviting(tx: Database, wave: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`invite ${wave}`}, 0))`.execute(tx)
}

/** Adds invitations in their order and gives how many: who is invited already, by mail or as a registration, is left as is. */
export async function addInvitations(tx: Database, invitations: readonly Sealed[], by: string, at: Date): Promise<number> {
  if (invitations.length === 0) return 0
  const { rows } = await sql`
    insert into surveys_invitations (
      id, wave, secret_hash, code_hash, name, mail, language, city, region, role, registration, added, by
    )
    select id, wave, "secretHash", "codeHash", name, mail, language, city, region, role, registration, ${at}::timestamptz, ${by}
    from jsonb_to_recordset(${JSON.stringify(invitations.map((each, place) => ({ ...each, place })))}::jsonb) as given (
      id uuid, wave text, "secretHash" text, "codeHash" text, name text, mail text, language text, city text, region text, role text,
      registration text, place integer
    )
    order by given.place
    on conflict do nothing returning id`.execute(tx)
  return rows.length
}

/** Puts another name, address and language in the place of those that were; false when somebody else of the wave has the address. */
export async function changeInvitation(
  db: Database,
  id: string,
  { name, mail, language }: Pick<Invitation, 'name' | 'mail' | 'language'>,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update surveys_invitations as own set name = ${name}, mail = ${mail ?? null}, language = ${language}
    where id = ${id}::uuid and not exists (
      select from surveys_invitations as other where other.wave = own.wave and other.id <> own.id and lower(other.mail) = lower(${mail ?? null})
    )`.execute(db)
  return numAffectedRows === 1n
}

/** Withdraws an invitation, with what was typed by its link; false when it was used. */
export async function removeInvitation(db: Database, id: string): Promise<boolean> {
  const { rows } = await sql`
    with gone as (
      delete from surveys_invitations where id = ${id}::uuid
        and not exists (select from surveys_uses where invitation = ${id}::uuid)
        and not exists (select from surveys_declines where invitation = ${id}::uuid)
      returning draft
    ), typed as (
      delete from surveys_drafts where response in (select draft from gone)
    )
    select from gone`.execute(db)
  return rows.length > 0
}

/** Notes that the link was given to the person, or that it was not; false when it stood so already. */
export async function keepHandover(db: Database, invitation: string, handed: boolean, by: string, at: Date): Promise<boolean> {
  const { numAffectedRows } = handed
    ? await sql`
        insert into surveys_handovers (invitation, by, at) values (${invitation}::uuid, ${by}, ${at}) on conflict do nothing`.execute(db)
    : await sql`delete from surveys_handovers where invitation = ${invitation}::uuid`.execute(db)
  return (numAffectedRows ?? 0n) > 0n
}

/** Notes that the person does not want to be asked again; false when it stood so already. */
export async function addDecline(db: Database, invitation: string, at: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into surveys_declines (invitation, at) values (${invitation}::uuid, ${at}) on conflict do nothing`.execute(db)
  return (numAffectedRows ?? 0n) > 0n
}

/** Takes back that the person does not want to be asked; false when nothing stood. */
export async function removeDecline(db: Database, invitation: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from surveys_declines where invitation in (
      select other.id from surveys_invitations as own
      join surveys_waves as asked on asked.code = own.wave
      join surveys_invitations as other on other.id = own.id or lower(other.mail) = lower(own.mail)
      join surveys_waves as before on before.code = other.wave and before.programme = asked.programme
      where own.id = ${invitation}::uuid
    )`.execute(db)
  return (numAffectedRows ?? 0n) > 0n
}
