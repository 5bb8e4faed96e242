import { runApart } from '../../platform/apart.ts'
import { addressOf, type Database } from '../../platform/database.ts'
import type { Event } from '../../platform/events.ts'
import type { Order } from './apart/recount.ts'

/**
 * Works a programme's figures out anew, on a thread of its own, when its answers, registrations or indicators have changed. Safe to run
 * twice.
 */
export async function recountAfter(db: Database, event: Event): Promise<void> {
  if (event.programme === undefined) return
  const order: Order = { url: addressOf(db), programme: event.programme }
  await runApart(new URL('./apart/recount.ts', import.meta.url), order)
}
