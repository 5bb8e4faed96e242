// How long the event loop is held while the figures of a programme are worked out: here, and on a thread of its own. `npm run bench -- recount [RESPONSES]`
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { sow } from '../seeds/index.ts'
import { type Database, migrate, openDatabase } from '../src/platform/database.ts'
import { openEmbeddedPostgres } from '../src/platform/embedded-postgres/index.ts'
import { recount, recountAfter } from '../src/stages/evidence/index.ts'

const PROGRAMME = 'uzbekistan-2020'

/** Both ways over the same answers: the demo's, many times over. */
export async function run([responses = '50000']: readonly string[]): Promise<void> {
  const data = mkdtempSync(path.join(tmpdir(), 'serai-bench-'))
  const postgres = await openEmbeddedPostgres(data)
  const db = await openDatabase(postgres.url)
  try {
    await migrate(db)
    await sow(db, PROGRAMME)
    await multiply(db, Number(responses))
    const event = { id: 0, name: 'response.submitted', subject: '', programme: PROGRAMME, at: new Date(), details: {} }
    await measure('in the process itself', () => recount(db, PROGRAMME))
    await measure('on a thread of its own', () => recountAfter(db, event))
  } finally {
    await db.destroy()
    await postgres.stop()
    rmSync(data, { recursive: true, force: true })
  }
}

async function multiply(db: Database, n: number): Promise<void> {
  await sql`
    insert into surveys_responses (id, wave, language, answers, at)
    select gen_random_uuid(), wave, language, answers, at
    from surveys_responses, generate_series(1, ceil(${n}::numeric / (select count(*) from surveys_responses))::integer)
    limit ${n}`.execute(db)
}

async function measure(name: string, work: () => Promise<unknown>): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 10 })
  const began = performance.now()
  const before = process.threadCpuUsage()
  delay.enable()
  await work()
  delay.disable()
  const { user, system } = process.threadCpuUsage(before)
  const took = ((performance.now() - began) / 1000).toFixed(1)
  const ms = (nanoseconds: number) => (nanoseconds / 1e6).toFixed(0)
  process.stdout.write(
    `${name.padEnd(24)} ${took} s; event loop held at most ${ms(delay.max)} ms, 99% of the time at most ${ms(delay.percentile(99))} ms; the thread of the web computed ${((user + system) / 1000).toFixed(0)} ms\n`,
  )
}
