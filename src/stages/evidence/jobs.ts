import { runApart } from '../../platform/apart.ts'
import { addressOf, type Database } from '../../platform/database.ts'
import type { Event } from '../../platform/events.ts'
import type { Order } from './apart/recount.ts'

/**
 * Works a programme's figures out anew, on a thread of its own, when its answers, registrations or indicators have changed. Safe to run
 * twice. Where one follows another closely, three quarters of the time stay free for visitors.
 */
export async function recountAfter(db: Database, event: Event): Promise<void> {
  if (event.programme === undefined) return
  await pause((quiet.get(event.programme) ?? 0) - performance.now())
  const began = performance.now()
  const order: Order = { url: addressOf(db), programme: event.programme }
  await runApart(new URL('./apart/recount.ts', import.meta.url), order)
  const took = performance.now() - began
  quiet.set(event.programme, performance.now() + Math.min(3 * took, LONGEST))
}

const LONGEST = 15_000

/** Until when the figures of each programme are left alone. */
const quiet = new Map<string, number>()

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)))
}
