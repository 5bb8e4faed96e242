import type { Database } from '../../platform/database.ts'
import type { Event } from '../../platform/events.ts'
import { recount } from './actions.ts'

/** Works a programme's figures out anew when its answers, registrations or indicators have changed. Safe to run twice. */
export async function recountAfter(db: Database, event: Event): Promise<void> {
  if (event.programme !== undefined) await recount(db, event.programme)
}
