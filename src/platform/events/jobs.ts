import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { PgBoss } from 'pg-boss'
import { type Database, transaction } from '../database/open.ts'
import { withoutNulls } from '../json-column.ts'
import { log } from '../log.ts'
import type { Event, Jobs, Kind, Recurring } from './event.ts'
import { lockOf } from './record.ts'
import { registerJobs, registerRecurring } from './register.ts'

export interface RunningJobs {
  /** Lets the jobs that are running finish, then stops. */
  stop(): Promise<void>
  /** Lets waiting jobs begin at once; resolves when none waits or runs; throws what a job threw. For tests. */
  settle(): Promise<void>
}

/**
 * Works off the jobs of `jobs` in this process, each within about a second of its event, and what recurs. Several processes may do so
 * at once.
 */
export async function startJobs(db: Database, url: string, jobs: Jobs, recurring: readonly Recurring[] = []): Promise<RunningJobs> {
  await registerJobs(db, jobs)
  await registerRecurring(db, recurring)
  const boss = new PgBoss({ connectionString: url, max: 4, application_name: 'serai-jobs', superviseIntervalSeconds: 10 })
  boss.on('error', (err) => log.error({ err }, 'the job queue has a fault'))
  await boss.start()
  const stopping = new AbortController()
  const kinds = new Map(Object.values(jobs).flatMap((list) => list.map((kind) => [kind.name, kind] as const)))
  const workers = await Promise.all([...kinds.values()].map((kind) => startWorker(db, boss, kind, stopping.signal)))
  await Promise.all(recurring.map(({ name, run }) => boss.work(name, { pollingIntervalSeconds: 10 }, () => run(db))))
  return {
    stop: () => {
      stopping.abort()
      return boss.stop({ graceful: true, timeout: 20_000 })
    },
    settle: () => settle(db, () => workers.forEach((worker) => boss.notifyWorker(worker))),
  }
}

interface Order {
  readonly event: number
}

function startWorker(db: Database, boss: PgBoss, { name, run, apart }: Kind, stopping: AbortSignal): Promise<string> {
  return boss.work<Order, void, { pollingIntervalSeconds: number }>(name, { pollingIntervalSeconds: 1 }, async ([order]) => {
    if (order === undefined) return
    const began = performance.now()
    try {
      await run(db, await openEvent(db, order.data.event))
    } catch (err) {
      log.error({ err, job: name, event: order.data.event, tries: order.retryCount + 1 }, 'a job failed')
      throw err
    }
    if (apart === undefined) await rest(performance.now() - began, stopping)
  })
}

/** After a job its kind rests nineteen times as long as it took, half a minute at most: visitors come first. */
async function rest(took: number, stopping: AbortSignal): Promise<void> {
  await pause(Math.min(19 * took, 30_000), undefined, { signal: stopping }).catch(() => undefined)
}

interface EventRow extends Omit<Event, 'programme' | 'actor'> {
  readonly programme: string | null
  readonly actor: string | null
}

async function openEvent(db: Database, id: number): Promise<Event> {
  const { rows } = await sql<EventRow>`select id, name, subject, programme, actor, details, at from events where id = ${id}`.execute(db)
  const [event] = rows
  if (event === undefined) throw new Error(`There is no event ${id}`)
  await transaction(db, (tx) => sql`select ${lockOf(sql`${event.subject}`, 'alone')}`.execute(tx))
  return withoutNulls(event)
}

async function settle(db: Database, wake: () => void): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ state: string; name: string; output: unknown }>`
      select state, name, output from pgboss.job where state in ('created', 'retry', 'active', 'failed') and name not like '\\_\\_pgboss%'
      order by state desc limit 1`.execute(db)
    const [job] = rows
    if (job === undefined) return
    if (job.output !== null) throw new Error(`The job ${job.name} failed: ${JSON.stringify(job.output)}`)
    await sql`update pgboss.job set start_after = created_on where state = 'created' and start_after > now()`.execute(db)
    wake()
    await pause(20)
  }
}
