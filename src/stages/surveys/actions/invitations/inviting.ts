import { itemFor } from '../../../../engines/survey/index.ts'
import { newId } from '../../../../kernel/id.ts'
import type { Language } from '../../../../kernel/language.ts'
import { now } from '../../../../platform/clock.ts'
import { type Database, transaction } from '../../../../platform/database.ts'
import { record } from '../../../../platform/events.ts'
import { bytesSource, readTable, type Table } from '../../../../platform/spreadsheet/index.ts'
import { citiesBy } from '../../../../registry/cities/index.ts'
import { registrationsOf } from '../../../learning/index.ts'
import { judge } from '../../invitees/judge.ts'
import { asList, readLines } from '../../invitees/lines.ts'
import { HEADS, type Invitee, type Judged } from '../../invitees/model.ts'
import type { Invitation, Invited, Wave } from '../../model.ts'
import { problems } from '../../problems/invitations.ts'
import { addInvitations, changeInvitation, holdInviting, keepHandover, removeInvitation } from '../../store/invitations/keeping.ts'
import { findInvited, invitedTo } from '../../store/invitations/reading.ts'
import { isUsed } from '../../store/invitations/uses.ts'
import { openers, sealed } from './links.ts'

/** Throws unless people are invited to the wave by personal links. */
export function requirePersonal(wave: Wave): void {
  if (wave.personal === undefined) throw problems['wave.open-link']()
}

export async function openInvitation(db: Database, wave: Wave, id: string): Promise<Invited> {
  const found = await findInvited(db, wave.code, id)
  if (!found) throw problems['invitation.unknown']()
  return found
}

/** Says what will happen to each line of a list. Nothing is kept. `language` is that of those of whom the list does not say it. */
export async function foresee(db: Database, wave: Wave, list: string, language: Language): Promise<readonly Judged[]> {
  const [cities, invited] = [await citiesBy(db), await invitedTo(db, wave.code)]
  return judge(readLines(list), { cities, invited, language, roles: itemFor(wave.instrument, 'role')?.choices ?? [] })
}

/** Invites those of the list who can be, and gives how many that were. Who is invited already stays as is: a repeated post changes nothing. */
export async function invite(db: Database, wave: Wave, list: string, language: Language, by: string): Promise<number> {
  requirePersonal(wave)
  const opener = await openers(db)
  return transaction(db, async (tx) => {
    await holdInviting(tx, wave.code)
    const fresh = (await foresee(tx, wave, list, language)).flatMap(({ what, invitee }) => (what === 'new' && invitee ? [invitee] : []))
    return addAll(tx, wave, fresh, opener, by)
  })
}

async function addAll(
  tx: Database,
  wave: Wave,
  invitees: readonly Invitee[],
  opener: Awaited<ReturnType<typeof openers>>,
  by: string,
): Promise<number> {
  const all = invitees.map((invitee): Invitation => ({ ...invitee, id: newId(), wave: wave.code }))
  const added = await addInvitations(
    tx,
    all.map((invitation) => sealed(invitation, opener(invitation.id))),
    by,
    now(),
  )
  if (added > 0) await record(tx, { name: 'invitations.added', ...aboutWave(wave, by), details: { count: added } })
  return added
}

/** A file of people (CSV, XLSX or ODS) as a list that can be pasted and mended. Throws a problem of the spreadsheet. */
export async function listOfFile(name: string, bytes: Uint8Array): Promise<string> {
  const table = await readTable(bytesSource(name, bytes))
  return asList([table.columns.map(({ head }) => head), ...rowsOf(table)])
}

function rowsOf({ columns, rows }: Table): readonly (readonly string[])[] {
  return Array.from({ length: rows }, (_, row) => columns.map(({ values, rows: places }) => values[places[row] ?? 0] ?? ''))
}

/** The programme's registrations as a list, the number of each as the name: who it is stands with the registrations. */
export async function listOfRegistrations(db: Database, wave: Wave): Promise<string> {
  const all = await registrationsOf(db, wave.programme)
  return asList([HEADS, ...all.map(({ id, language, city = '', role, region = '' }) => [id, '', language, city, role, region, id])])
}

/** Corrects name, address and language; false when somebody else of the wave has the address. Throws when the link was used. */
export async function correct(
  db: Database,
  wave: Wave,
  before: Invited,
  after: Pick<Invitation, 'name' | 'mail' | 'language'>,
  by: string,
): Promise<boolean> {
  if (before.used) throw problems['invitation.answered']()
  return transaction(db, async (tx) => {
    const changed = await changeInvitation(tx, before.id, after)
    if (changed) await record(tx, { name: 'invitation.corrected', ...aboutWave(wave, by), details: { invitation: before.id } })
    return changed
  })
}

/** Withdraws a link that nobody used: it opens nothing any more, and what was typed by it is gone. Who declined by it stays known. */
export async function withdraw(db: Database, wave: Wave, { id }: Invited, by: string): Promise<void> {
  await transaction(db, async (tx) => {
    if (!(await removeInvitation(tx, id))) throw problems[(await isUsed(tx, id)) ? 'invitation.answered' : 'invitation.declined']()
    await record(tx, { name: 'invitation.withdrawn', ...aboutWave(wave, by), details: { invitation: id } })
  })
}

/** Notes that somebody gave the link to the person, or takes that back. */
export async function handOver(db: Database, wave: Wave, { id }: Invited, handed: boolean, by: string): Promise<void> {
  await transaction(db, async (tx) => {
    if (!(await keepHandover(tx, id, handed, by, now()))) return
    const name = handed ? 'invitation.handed-over' : 'invitation.not-handed-over'
    await record(tx, { name, ...aboutWave(wave, by), details: { invitation: id } })
  })
}

function aboutWave({ code, programme }: Wave, by: string) {
  return { subject: code, programme, actor: by }
}
