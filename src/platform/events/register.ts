import { sql } from 'kysely'
import type { PgBoss } from 'pg-boss'
import type { Database } from '../database/open.ts'
import { withQueues } from '../database/queues.ts'
import type { Jobs, Recurring } from './event.ts'

/** Writes down which jobs follow which event. From then on `record` queues them, in whatever process it runs. */
export async function registerJobs(db: Database, jobs: Jobs): Promise<void> {
  const all = Object.entries(jobs).flatMap(([event, list]) => list.map(({ name, once, wait = 0 }) => ({ event, job: name, once, wait })))
  await withQueues(db, async (boss, tx) => {
    for (const { job, once } of all) await keepQueue(tx, boss, job, once === undefined ? 'standard' : 'short')
    await sql`delete from event_jobs`.execute(tx)
    for (const { event, job, wait } of all)
      await sql`insert into event_jobs (event, job, wait) values (${event}, ${job}, ${wait})`.execute(tx)
  })
}

/** Writes down what recurs and when, in the place of what recurred before. */
export async function registerRecurring(db: Database, recurring: readonly Recurring[]): Promise<void> {
  await withQueues(db, async (boss, tx) => {
    for (const { name } of recurring) await keepQueue(tx, boss, name, 'short')
    for (const { name } of await boss.getSchedules()) await boss.unschedule(name)
    for (const { name, at } of recurring) await boss.schedule(name, at)
  })
}

/** A worker that dies is noticed after ten seconds; a job that fails is tried five times more, each time later. */
const CARE = { heartbeatSeconds: 10, retryLimit: 5, retryDelay: 1, retryBackoff: true, expireInSeconds: 900 }

async function keepQueue(tx: Database, boss: PgBoss, name: string, policy: 'standard' | 'short'): Promise<void> {
  await boss.createQueue(name, { ...CARE, policy })
  await boss.updateQueue(name, CARE)
  await sql`update pgboss.queue set policy = ${policy} where name = ${name} and policy <> ${policy}`.execute(tx)
}
