import { clockIn, type Day, dayIn } from '../../../../kernel/day.ts'
import { now } from '../../../../platform/clock.ts'
import { type Database, transaction } from '../../../../platform/database.ts'
import { record } from '../../../../platform/events.ts'
import { post } from '../../../../platform/mail/index.ts'
import { openProgramme } from '../../../programmes/index.ts'
import { daysBefore, type Wave } from '../../model.ts'
import { askNext, personalWavesOpenAt } from '../../store/invitations/sendings.ts'
import { openWave, requireOpen } from '../../actions.ts'
import { requirePersonal } from './inviting.ts'
import { letter } from './letters.ts'
import { openers } from './links.ts'

/**
 * Writes to everybody who has an address and has not answered, as a person asks for it: the link to whom nobody wrote yet, a reminder to the
 * others; nobody twice on one day, and not to whoever declined. Gives how many messages were posted. Throws when the wave is not open.
 */
export async function askNow(db: Database, wave: Wave, by: string): Promise<number> {
  requirePersonal(wave)
  requireOpen(wave)
  const sent = await askAll(db, wave, dayIn(wave.zone, now()), by)
  if (sent > 0)
    await record(db, { name: 'messages.asked-for', subject: wave.code, programme: wave.programme, actor: by, details: { sent } })
  return sent
}

/**
 * Writes to whom it is due now in every open wave with personal links: the link when the wave has opened or somebody was added, and
 * reminders from the days planned for them on. By day only, in the wave's zone.
 */
export async function askDue(db: Database): Promise<void> {
  for (const code of await personalWavesOpenAt(db, now())) {
    const wave = await openWave(db, code)
    const hour = Number(clockIn(wave.zone, now()).slice(0, 2))
    if (hour >= EARLIEST && hour < LATEST) await askAll(db, wave, lastPlanned(wave))
  }
}

/** Nobody's phone rings before nine in the morning and after eight in the evening. */
const EARLIEST = 9
const LATEST = 20

/** The last planned day of reminders that has come; undefined when none has, so that only first messages are due. */
function lastPlanned({ closes, reminders = [], opens, zone }: Wave): Day | undefined {
  const today = dayIn(zone, now())
  const planned = closes === undefined ? [] : reminders.map((days) => daysBefore(closes, days))
  return planned
    .filter((day) => day > opens && day <= today)
    .toSorted()
    .at(-1)
}

/** Most messages of one transaction. */
const MOST = 100

async function askAll(db: Database, wave: Wave, since: Day | undefined, by?: string): Promise<number> {
  const [programme, opener] = [await openProgramme(db, wave.programme), await openers(db)]
  const today = dayIn(wave.zone, now())
  for (let sent = 0; ;) {
    const part = await transaction(db, async (tx) => {
      const asked = await askNext(tx, wave.code, { today, at: now(), most: MOST, ...(since && { since }), ...(by !== undefined && { by }) })
      const letters = asked.map((each) => ({
        ...letter(wave, programme, each, opener(each.id).secret),
        key: `invitation/${each.id}/${today}`,
        programme: wave.programme,
        address: each.mail,
      }))
      await post(tx, letters)
      return letters.length
    })
    sent += part
    if (part < MOST) return sent
  }
}
