import { newId } from '../../kernel/id.ts'
import type { Database } from '../../platform/database.ts'
import type { Event } from '../../platform/events.ts'
import { checkFile } from './actions/files.ts'
import { finishResult, prepareResult, scanStrips } from './actions/work.ts'

/** Which process scanned a strip: for whoever wants to see that several did. */
const ME = newId()

/** Says what an added file is. */
export async function checkAdded(db: Database, event: Event): Promise<void> {
  await checkFile(db, event.subject)
}

/** Begins a run that was asked for, or goes on with one that was broken off. */
export async function prepareAsked(db: Database, event: Event): Promise<void> {
  await prepareResult(db, event.subject)
}

/** Scans a strip, and then others that are left. */
export async function scanCut(db: Database, event: Event): Promise<void> {
  await scanStrips(db, event.subject, ME)
}

/** Joins the strips when the last one is scanned. */
export async function finishScanned(db: Database, event: Event): Promise<void> {
  await finishResult(db, event.subject)
}
