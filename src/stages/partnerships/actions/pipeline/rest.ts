import { now } from '../../../../platform/clock.ts'
import { dayIn } from '../../../../kernel/day.ts'
import { type Database, transaction } from '../../../../platform/database.ts'
import { listProgrammes } from '../../../programmes/index.ts'
import { monthsAfter } from '../../model/due/days.ts'
import { stateOf } from '../../model/pipeline/dossier.ts'
import { dossiersOf } from '../../store/pipeline/dossiers.ts'
import { addHappened, lastHappened } from '../../store/pipeline/history.ts'
import { addState } from '../../store/pipeline/writing.ts'

const MONTHS = 12

/** A partnership of which nothing was heard for twelve months is dormant, and says so. */
export async function restDormant(db: Database): Promise<void> {
  const last = await lastHappened(db)
  const at = now()
  for (const { code: programme, zone } of await listProgrammes(db)) {
    for (const dossier of await dossiersOf(db, programme)) {
      const { partnership } = dossier
      const heard = dayIn(zone, last.get(partnership.code) ?? partnership.begun)
      if (stateOf(dossier) !== 'active' || monthsAfter(heard, MONTHS) > dayIn(zone, at)) continue
      await transaction(db, async (tx) => {
        await addState(tx, partnership.code, 'dormant', `silent since ${heard}`, 'serai', at)
        await addHappened(tx, partnership, { what: 'state.dormant', by: 'serai', at, details: { day: heard } })
      })
    }
  }
}
