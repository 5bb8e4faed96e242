import type { Apart } from '../../../platform/apart.ts'
import { openDatabase } from '../../../platform/database.ts'
import { recount } from '../actions.ts'

/** Where the answers lie, and whose figures are worked out. */
export interface Order {
  readonly url: string
  readonly programme: string
}

/** Works the figures of a programme out on a thread of its own, with a connection of its own: ten thousand answers keep no visitor waiting. */
export const run: Apart<Order, null> = async ({ url, programme }) => {
  const db = await openDatabase(url)
  try {
    await recount(db, programme)
    return null
  } finally {
    await db.destroy()
  }
}
