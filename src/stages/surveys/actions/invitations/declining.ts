import { now } from '../../../../platform/clock.ts'
import { type Database, transaction } from '../../../../platform/database.ts'
import { record } from '../../../../platform/events.ts'
import type { Invited, Wave } from '../../model.ts'
import { addDecline, removeDecline } from '../../store/invitations/keeping.ts'

/** The person does not want to be asked again, in any wave of the programme; or does after all. The link goes on to work. */
export async function decline(db: Database, wave: Wave, { id }: Invited, declined: boolean): Promise<void> {
  await transaction(db, async (tx) => {
    if (!(await (declined ? addDecline(tx, id, now()) : removeDecline(tx, id)))) return
    const name = declined ? 'invitation.declined' : 'invitation.taken-up'
    await record(tx, { name, subject: wave.code, programme: wave.programme, details: { invitation: id } })
  })
}
