import { type Answers, typedFrom } from '../../../engines/survey/index.ts'
import { now } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/database.ts'
import type { Draft, Wave } from '../model.ts'
import { problems } from '../problems.ts'
import { findDraft, keepDraft } from '../store/drafts.ts'
import { findResponse } from '../store.ts'

/** What was typed under this id: not yet sent, or else sent and to be changed. Throws when there is nothing. */
export async function openTyped(db: Database, wave: Wave, id: string): Promise<Draft> {
  const found = await findTyped(db, wave, id)
  if (!found) throw problems['response.unknown']()
  return found
}

export async function findTyped(db: Database, wave: Wave, id: string): Promise<Draft | undefined> {
  const draft = await findDraft(db, wave.code, id)
  if (draft) return draft
  const response = await findResponse(db, id)
  return response?.wave === wave.code ? { response: id, typed: typedFrom(wave.instrument, response.answers) } : undefined
}

/** What a page that is wrong may hold, in characters. What is right is limited by the questions themselves. */
const MOST = 60_000

/** Keeps what was typed so far. What is wrong is kept too, unless it is longer than any answer. */
export async function keepTyped(db: Database, wave: Wave, draft: Draft, right: boolean): Promise<void> {
  const typed = withoutBlanks(draft.typed)
  if (!right && JSON.stringify(typed).length > MOST) return
  await keepDraft(db, wave.code, { ...draft, typed }, now())
}

function withoutBlanks(typed: Answers): Answers {
  const filled = Object.entries(typed).map(([name, values]) => [name, values.filter((value) => value.trim() !== '')] as const)
  return Object.fromEntries(filled.filter(([, values]) => values.length > 0))
}
