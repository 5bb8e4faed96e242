import { sql } from 'kysely'
import { PgBoss } from 'pg-boss'
import { addressOf, type Database, transaction } from './open.ts'

/** Makes or updates the queue's own tables (the schema `pgboss`) and lets `work` change its queues. One process at a time does so. */
export function withQueues(db: Database, work: (boss: PgBoss, tx: Database) => Promise<void>): Promise<void> {
  return transaction(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(20201104, 1)`.execute(tx)
    const boss = new PgBoss({ connectionString: addressOf(db), max: 1, supervise: false, schedule: false, registerInstance: false })
    await boss.start()
    try {
      await work(boss, tx)
    } finally {
      await boss.stop({ graceful: false })
    }
  })
}
