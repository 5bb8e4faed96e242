import { fromKysely, PgBoss } from 'pg-boss'
import type { Database } from './open.ts'

/** Opens the queue's own tables (the schema `pgboss`), makes or updates them first, and lets `work` change its queues. */
export async function withQueues(db: Database, work: (boss: PgBoss) => Promise<void>): Promise<void> {
  const boss = new PgBoss({ db: fromKysely(db), supervise: false, schedule: false, registerInstance: false })
  await boss.start()
  try {
    await work(boss)
  } finally {
    await boss.stop({ graceful: false })
  }
}
