import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { PgBoss } from 'pg-boss'
import { stopClockAt } from '../../src/platform/clock.ts'
import { type Database, transaction } from '../../src/platform/database.ts'
import { type Event, type Job, type Jobs, record, recordSql, registerJobs, startJobs } from '../../src/platform/events.ts'
import { logTo } from '../../src/platform/log.ts'
import { openTestDatabase } from '../harness/database.ts'
import { onEachServer } from './servers.ts'

const HAPPENED = { name: 'thing.made', subject: 'a', programme: 'p', actor: 'x', details: { size: 3 } }

const nothing: Job = async () => undefined
const count = async (db: Database, table: string) =>
  (await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db)).rows[0]?.n

onEachServer('events', (server) => {
  test('what happened is kept as it was, with its time', async () => {
    const { db, url, close } = await openTestDatabase(server())
    const at = new Date('2020-11-03T04:00:00Z')
    const goOn = stopClockAt(at)
    const seen: Event[] = []
    const jobs = await startJobs(db, url, { 'thing.made': [{ name: 'see', run: async (_, event) => void seen.push(event) }] })
    await record(db, HAPPENED)
    await record(db, { name: 'thing.made', subject: 'b' })
    goOn()
    await jobs.settle()
    await jobs.stop()
    assert.deepEqual(seen, [
      { id: 1, ...HAPPENED, at },
      { id: 2, name: 'thing.made', subject: 'b', details: {}, at },
    ])
    await close()
  })

  test('nobody changes or deletes an event', async () => {
    const { db, close } = await openTestDatabase(server())
    await record(db, HAPPENED)
    const kept = { message: 'events are never changed or deleted' }
    await assert.rejects(sql`update events set subject = 'b'`.execute(db), kept)
    await assert.rejects(sql`delete from events`.execute(db), kept)
    await assert.rejects(sql`truncate events`.execute(db), kept)
    assert.equal(await count(db, 'events'), 1)
    await close()
  })

  test('a change that is rolled back leaves neither event nor job', async () => {
    const { db, close } = await openTestDatabase(server())
    await registerJobs(db, { 'thing.made': [{ name: 'see', run: nothing }] })
    const work = transaction(db, async (tx) => {
      await record(tx, HAPPENED)
      throw new Error('no')
    })
    await assert.rejects(work, { message: 'no' })
    assert.deepEqual([await count(db, 'events'), await count(db, 'pgboss.job')], [0, 0])
    await close()
  })

  test('a job that is to wait begins no sooner, and events meanwhile share it', async () => {
    const { db, close } = await openTestDatabase(server())
    await registerJobs(db, { 'thing.made': [{ name: 'see', run: nothing, once: 'subject', wait: 30 }] })
    for (let time = 0; time < 3; time++) await record(db, HAPPENED)
    const { rows } = await sql`select extract(epoch from start_after - created_on)::int as wait from pgboss.job`.execute(db)
    assert.deepEqual(rows, [{ wait: 30 }])
    await close()
  })

  test('one statement logs an event for each row that it added, and none for a repeated post', async () => {
    const { db, close } = await openTestDatabase(server())
    await registerJobs(db, { 'thing.made': [{ name: 'see', run: nothing }] })
    const add = () =>
      sql`
        with added as (insert into installation_seeds values ('a', now()) on conflict do nothing returning name),
        ${recordSql(HAPPENED, 'added')}
        select name from added`.execute(db)
    assert.deepEqual([(await add()).rows.length, (await add()).rows.length], [1, 0])
    assert.deepEqual([await count(db, 'events'), await count(db, 'pgboss.job')], [1, 1])
    await close()
  })

  test('a job is queued exactly as pg-boss itself would queue it', async () => {
    const { db, url, close } = await openTestDatabase(server())
    for (const once of [undefined, 'subject' as const]) {
      const jobs: Jobs = { 'thing.made': [{ name: `see-${once}`, run: nothing, ...(once && { once }) }] }
      await registerJobs(db, jobs)
      await record(db, HAPPENED)
      const ours = await takeJobs(db)
      const boss = await new PgBoss({ connectionString: url, supervise: false, schedule: false }).start()
      await boss.send(`see-${once}`, { event: once ? 2 : 1 }, once && { singletonKey: 'a' })
      await boss.stop()
      assert.deepEqual(ours, await takeJobs(db))
    }
    await close()
  })

  test('events of one subject share the job that waits; a job that runs is followed by one more', async () => {
    const { db, url, close } = await openTestDatabase(server())
    const seen: string[] = []
    const run: Job = async (tx, { subject }) => {
      seen.push(subject)
      if (seen.length === 1) for (let i = 0; i < 3; i++) await record(tx, { ...HAPPENED, subject })
    }
    const table: Jobs = { 'thing.made': [{ name: 'see', run, once: 'subject' }] }
    await registerJobs(db, table)
    for (const subject of ['a', 'a', 'a']) await record(db, { ...HAPPENED, subject })
    const jobs = await startJobs(db, url, table)
    await jobs.settle()
    assert.deepEqual(seen, ['a', 'a'])
    await transaction(db, async (tx) => {
      for (const subject of ['b', 'b', 'c']) await record(tx, { ...HAPPENED, subject })
    })
    await jobs.settle()
    await jobs.stop()
    assert.deepEqual(seen.slice(2), ['b', 'c'])
    await close()
  })

  test('a shared job never overlooks an event: whatever was added is counted when all has settled', async () => {
    const { db, url, close } = await openTestDatabase(server())
    let counted = 0
    const run: Job = async (tx) => {
      counted = (await count(tx, 'installation_seeds')) ?? 0
    }
    const jobs = await startJobs(db, url, { 'thing.made': [{ name: 'recount', run, once: 'subject' }] })
    const clients = Array.from({ length: 6 }, async (_, client) => {
      for (let i = 0; i < 40; i++) {
        await transaction(db, async (tx) => {
          await record(tx, HAPPENED)
          await sql`insert into installation_seeds values (${`${client}-${i}`}, now())`.execute(tx)
        })
      }
    })
    const settling = (async () => {
      for (let i = 0; i < 20; i++) await jobs.settle()
    })()
    await Promise.all([...clients, settling])
    await jobs.settle()
    await jobs.stop()
    assert.equal(counted, 240)
    await close()
  })

  test('a job that fails stays visible and is tried again', async () => {
    const { db, url, close } = await openTestDatabase(server())
    logTo('stderr', 'silent')
    let tries = 0
    const run: Job = async () => {
      if (++tries === 1) throw new Error('the mail server is away')
    }
    const jobs = await startJobs(db, url, { 'thing.made': [{ name: 'thank', run }] })
    await record(db, HAPPENED)
    await assert.rejects(jobs.settle(), /The job thank failed: .*the mail server is away/)
    const waiting =
      await sql`select name, state::text, retry_count, output->>'message' as said from pgboss.job where name = 'thank'`.execute(db)
    assert.deepEqual(waiting.rows, [{ name: 'thank', state: 'retry', retry_count: 0, said: 'the mail server is away' }])
    await sql`update pgboss.job_common set start_after = now(), output = null where state = 'retry'`.execute(db)
    await jobs.settle()
    await jobs.stop()
    assert.equal(tries, 2)
    await close()
  })

  test('of two processes each job is done by one', async () => {
    const { db, url, close } = await openTestDatabase(server())
    const seen: string[] = []
    const table: Jobs = { 'thing.made': [{ name: 'see', run: async (_, { subject }) => void seen.push(subject) }] }
    const both = [await startJobs(db, url, table), await startJobs(db, url, table)]
    const subjects = Array.from({ length: 20 }, (_, i) => String(i + 10))
    for (const subject of subjects) await record(db, { ...HAPPENED, subject })
    await Promise.all(both.map((each) => each.settle()))
    for (const each of both) await each.stop()
    assert.deepEqual(seen.sort(), subjects)
    await close()
  })

  test('a job that was taken out of the table is queued no more', async () => {
    const { db, close } = await openTestDatabase(server())
    await registerJobs(db, { 'thing.made': [{ name: 'see', run: nothing }] })
    await registerJobs(db, { 'thing.sold': [{ name: 'see', run: nothing }] })
    await record(db, HAPPENED)
    assert.equal(await count(db, 'pgboss.job'), 0)
    await close()
  })
})

/** The waiting jobs without what differs each time, and deletes them. */
async function takeJobs(db: Database): Promise<readonly unknown[]> {
  const { rows } = await sql`
    select to_jsonb(job) - array['id', 'created_on', 'start_after', 'keep_until'] as job, keep_until - start_after as kept,
      start_after = created_on as now
    from pgboss.job where name like 'see%'`.execute(db)
  await sql`delete from pgboss.job_common where name like 'see%'`.execute(db)
  return rows
}
