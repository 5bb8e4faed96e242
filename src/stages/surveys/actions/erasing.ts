import { now } from '../../../platform/clock.ts'
import { type Database, transaction } from '../../../platform/database.ts'
import { record } from '../../../platform/events.ts'
import type { Wave } from '../model.ts'
import { problems } from '../problems/erasing.ts'
import { eraseAll, findMeant } from '../store/erasing.ts'

/** Whose answers are to be erased, and why. */
export interface ToErase {
  /** The number of the response, of its sheet of paper, or the mail address of somebody invited by name. */
  readonly meant: string
  readonly reason: string
}

const LONGEST = 300

/**
 * Erases one response with all that was kept of it, for good. What remains is that it was done, when, by whom and why. Figures are worked
 * out anew without it; those that a published edition froze stay as they are.
 */
export async function eraseResponse(db: Database, wave: Wave, { meant, reason }: ToErase, by: string): Promise<void> {
  const said = reason.replaceAll('\0', '').trim()
  if (said === '' || said.length > LONGEST) throw problems['erasing.reason']({ most: LONGEST })
  await transaction(db, async (tx) => {
    const response = await findMeant(tx, wave.code, meant.replaceAll('\0', '').trim())
    if (response === undefined) throw problems['erasing.unknown']()
    if (!(await eraseAll(tx, { response, wave: wave.code, reason: said, by, at: now() }))) return
    await record(tx, { name: 'response.erased', subject: wave.code, programme: wave.programme, actor: by, details: { response } })
  })
}
