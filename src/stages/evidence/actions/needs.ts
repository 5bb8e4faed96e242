import { now } from '../../../platform/clock.ts'
import { type Database, transaction } from '../../../platform/database.ts'
import { record } from '../../../platform/events.ts'
import { isPurpose } from '../../../registry/purposes/index.ts'
import type { SaidSector } from '../needs/sectors.ts'
import { problems } from '../problems.ts'
import { tablesOf } from '../store.ts'
import { addExclusion, exclusionsOf, findNumbers, keepSectors, removeExclusion } from '../store/needs.ts'

const LONGEST = 1000

/** Which answer is left out, why, and by whom. */
export interface LeavingOut {
  readonly response: string
  readonly item: string
  readonly reason: string
  readonly by: string
}

/**
 * Leaves an implausible answer out of every figure, with a reason that is kept and printed; the answer itself stays. Only what is listed as
 * implausible can be left out. Twice is once.
 */
export async function leaveOut(db: Database, programme: string, { response, item, reason, by }: LeavingOut): Promise<void> {
  const said = reason.trim()
  if (said === '' || said.length > LONGEST) throw problems['exclusion.reason']({ most: LONGEST })
  await transaction(db, async (tx) => {
    const { implausible } = await findNumbers(tx, programme)
    const found = implausible.find((each) => each.response === response && each.item === item)
    if (!found) {
      if ((await exclusionsOf(tx, programme)).some((each) => each.response === response && each.item === item)) return
      throw problems['exclusion.unknown']()
    }
    const exclusion = { response, item, wave: found.wave, value: String(found.value), reason: said, by, at: now() }
    if (!(await addExclusion(tx, programme, exclusion))) return
    await record(tx, { name: 'answer.excluded', subject: programme, programme, actor: by, details: { response, item, reason: said } })
  })
}

/** Takes an answer in again that was left out. */
export async function takeIn(db: Database, programme: string, response: string, item: string, by: string): Promise<void> {
  await transaction(db, async (tx) => {
    if (!(await removeExclusion(tx, programme, response, item))) return
    await record(tx, { name: 'answer.included', subject: programme, programme, actor: by, details: { response, item } })
  })
}

/** Says to which purposes the choices of a programme's questions come; a choice or a purpose that nobody knows is passed over. */
export async function nameSectors(db: Database, programme: string, said: readonly SaidSector[], by: string): Promise<void> {
  await transaction(db, async (tx) => {
    const known = new Set((await tablesOf(tx, programme)).flatMap(({ item, rows }) => rows.map(({ code }) => `${item} ${code}`)))
    const kept = said.filter(({ item, code, purpose }) => known.has(`${item} ${code}`) && (purpose === undefined || isPurpose(purpose)))
    await keepSectors(tx, programme, kept, by, now())
    await record(tx, { name: 'sectors.named', subject: programme, programme, actor: by, details: { choices: kept.length } })
  })
}
