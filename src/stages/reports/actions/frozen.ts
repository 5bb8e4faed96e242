import { dayIn } from '../../../kernel/day.ts'
import { now } from '../../../platform/clock.ts'
import { type Database, transaction } from '../../../platform/database.ts'
import { record } from '../../../platform/events.ts'
import { figuresOf } from '../../evidence/index.ts'
import { openProgramme } from '../../programmes/index.ts'
import { type Change, changesOf } from '../assemble/index.ts'
import type { Frozen } from '../model.ts'
import { editionsOf, keepText } from '../store.ts'
import { findFrozen } from '../store/frozen.ts'
import { openReport, type Wanted } from './texts.ts'

/** An edition beside the figures of today: which differ. Nothing is frozen of an edition that is not published. */
export interface Compared {
  readonly edition: number
  readonly frozen?: Frozen
  readonly changes: readonly Change[]
}

export async function compareWithToday(db: Database, programme: string, wanted: Wanted): Promise<Compared> {
  const { edition } = await openReport(db, programme, wanted)
  const frozen = await findFrozen(db, programme, edition)
  if (!frozen) return { edition, changes: [] }
  return { edition, frozen, changes: changesOf(frozen.evidence.figures, await figuresOf(db, programme)) }
}

/**
 * Begins a new edition with the text of the newest one, dated today. It prints the figures of today and, among its corrections, which of
 * them the edition before printed otherwise. Where one has begun already, that one is it.
 */
export async function beginEdition(db: Database, programme: string, by: string): Promise<number> {
  const { code, zone } = await openProgramme(db, programme)
  return transaction(db, async (tx) => {
    const text = await openReport(tx, code, { preview: true })
    const [newest] = await editionsOf(tx, code)
    if (newest && !newest.published) return newest.edition
    const edition = text.edition + 1
    await keepText(tx, { ...text, edition, published: dayIn(zone, now()) })
    await record(tx, { name: 'report.written', subject: code, programme: code, actor: by, details: { edition } })
    return edition
  })
}
