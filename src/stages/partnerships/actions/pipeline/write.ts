import { now } from '../../../../platform/clock.ts'
import { type Database, transaction } from '../../../../platform/database.ts'
import type { Dossier, Written } from '../../model/pipeline/dossier.ts'
import { addHappened } from '../../store/pipeline/history.ts'
import { addState } from '../../store/pipeline/writing.ts'
import { stateOf } from '../../model/pipeline/dossier.ts'
import { requireGoingOn } from './open.ts'

/** Who writes what down: the id that the page made, and the person. */
export interface Writing {
  readonly id: string
  readonly by: string
}

/** A line of the history. `always`: it may be written when the partnership has ended too. */
interface Line {
  readonly what: string
  readonly details?: Readonly<Record<string, string | number>>
  readonly always?: true
}

/**
 * Adds something to a partnership that goes on, with its line in the history: both or none. Sent twice it is added once. Whoever writes
 * something down wakes a dormant partnership.
 */
export async function write(
  db: Database,
  dossier: Dossier,
  writing: Writing,
  happened: Line,
  add: (tx: Database, written: Written) => Promise<boolean>,
): Promise<void> {
  if (!happened.always) requireGoingOn(dossier)
  const written = { ...writing, at: now() }
  const { partnership } = dossier
  await transaction(db, async (tx) => {
    if (!(await add(tx, written))) return
    await addHappened(tx, partnership, { what: happened.what, by: writing.by, at: written.at, details: happened.details ?? {} })
    if (stateOf(dossier) !== 'dormant') return
    await addState(tx, partnership.code, 'active', happened.what, writing.by, written.at)
    await addHappened(tx, partnership, { what: 'state.active', by: writing.by, at: written.at, details: {} })
  })
}
