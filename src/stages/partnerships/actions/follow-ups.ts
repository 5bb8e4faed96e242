import { type Database, transaction } from '../../../platform/database.ts'
import { record } from '../../../platform/events.ts'
import type { FollowUp } from '../model/follow-ups.ts'
import { keepFollowUps } from '../store/follow-ups.ts'

export async function addFollowUps(db: Database, followUps: readonly FollowUp[]): Promise<void> {
  await transaction(db, async (tx) => {
    await keepFollowUps(tx, followUps)
    for (const [programme, all] of Map.groupBy(followUps, (each) => each.programme)) {
      await record(tx, { name: 'follow-ups.added', subject: programme, programme, details: { count: all.length } })
    }
  })
}
