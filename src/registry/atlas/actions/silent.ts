import { now } from '../../../platform/clock.ts'
import { type Database, transaction } from '../../../platform/database.ts'
import { record } from '../../../platform/events.ts'
import { silentResults } from '../store/results.ts'

/** Nothing was heard of work for so long: the process that did it is gone, or its job was given up. Milliseconds. */
const SILENCE = 5 * 60_000

/** Begins anew with runs that somebody waits for and nobody works on. What was scanned before is not scanned again. */
export async function goOnWithRuns(db: Database): Promise<void> {
  const silent = await silentResults(db, new Date(now().getTime() - SILENCE))
  await transaction(db, async (tx) => {
    for (const hash of silent) await record(tx, { name: 'atlas-run.asked', subject: hash })
  })
}
