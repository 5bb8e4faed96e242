import { isSlug } from '../../kernel/id.ts'
import { type Database, transaction } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import type { Programme } from './model.ts'
import { problems } from './problems.ts'
import { addProgramme, findProgramme } from './store.ts'

/** The programme with its parts and sessions. */
export async function openProgramme(db: Database, code: string): Promise<Programme> {
  const programme = isSlug(code) ? await findProgramme(db, code) : undefined
  if (!programme) throw problems['programme.unknown']({ programme: code.slice(0, 80) })
  return programme
}

export async function makeProgramme(db: Database, programme: Programme): Promise<void> {
  await transaction(db, async (tx) => {
    await addProgramme(tx, programme)
    await record(tx, { name: 'programme.made', subject: programme.code, programme: programme.code })
  })
}
