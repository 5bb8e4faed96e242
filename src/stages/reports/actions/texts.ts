import { type Database, transaction } from '../../../platform/database.ts'
import { record } from '../../../platform/events.ts'
import type { ReportText } from '../model.ts'
import { problems } from '../problems.ts'
import { editionsOf, findText, keepText } from '../store.ts'

/** Keeps the text of an edition. One that is published does not change any more. */
export async function addReportText(db: Database, text: ReportText): Promise<void> {
  const { programme, edition } = text
  await transaction(db, async (tx) => {
    // Kept first: it waits for who publishes the edition at this moment, and then it is refused.
    await keepText(tx, text)
    const known = (await editionsOf(tx, programme)).find((each) => each.edition === edition)
    if (known?.published) throw problems['report.edition-closed']({ programme, edition })
    await record(tx, { name: 'report.written', subject: programme, programme, details: { edition } })
  })
}

/** The newest edition that everybody may read. */
export async function findReport(db: Database, programme: string): Promise<ReportText | undefined> {
  const newest = (await editionsOf(db, programme)).find(({ published }) => published)
  return newest && findText(db, programme, newest.edition)
}

/** Which edition is asked for: a number, or the newest; `preview` opens those that are not published too. */
export interface Wanted {
  readonly edition?: number | undefined
  readonly preview: boolean
}

export async function openReport(db: Database, programme: string, { edition, preview }: Wanted): Promise<ReportText> {
  const readable = (await editionsOf(db, programme)).filter(({ published }) => published || preview)
  const found = edition === undefined ? readable[0] : readable.find((each) => each.edition === edition)
  const text = found && (await findText(db, programme, found.edition))
  if (text) return text
  throw edition === undefined ? problems['report.unknown']({ programme }) : problems['report.edition-unknown']({ programme, edition })
}
