import { isSlug } from '../../kernel/id.ts'
import { type Database, transaction } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import type { Lecture, OpeningMessage, Registration } from './model.ts'
import { problems } from './problems.ts'
import { findLecture, keepLectures, keepMessages, keepRegistrations } from './store.ts'

export async function openLecture(db: Database, programme: string, code: string): Promise<Lecture> {
  const lecture = isSlug(code) ? await findLecture(db, programme, code) : undefined
  if (!lecture) throw problems['lecture.unknown']({ programme, lecture: code.slice(0, 80) })
  return lecture
}

export async function addLectures(db: Database, lectures: readonly Lecture[]): Promise<void> {
  await transaction(db, async (tx) => {
    await keepLectures(tx, lectures)
    await recordEach(tx, 'lectures.added', lectures)
  })
}

export async function addMessages(db: Database, messages: readonly OpeningMessage[]): Promise<void> {
  await transaction(db, async (tx) => {
    await keepMessages(tx, messages)
    await recordEach(tx, 'messages.added', messages)
  })
}

export async function addRegistrations(db: Database, registrations: readonly Registration[]): Promise<void> {
  await transaction(db, async (tx) => {
    await keepRegistrations(tx, registrations)
    await recordEach(tx, 'registrations.imported', registrations)
  })
}

/** One event for each programme that something was added to, with how many. */
async function recordEach(tx: Database, name: string, added: readonly { readonly programme: string }[]): Promise<void> {
  for (const [programme, all] of Map.groupBy(added, (each) => each.programme)) {
    await record(tx, { name, subject: programme, programme, details: { count: all.length } })
  }
}
