import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { type Database, openDatabase } from '../../src/platform/database.ts'
import { openEmbeddedPostgres } from '../../src/platform/embedded-postgres/index.ts'
import { wavesOf } from '../../src/stages/surveys/index.ts'
import { answerForms } from './answers.ts'
import { load } from './load.ts'
import { startServer } from './server.ts'

const CLIENTS = [1, 8]
const SECONDS = 6
const ROUNDS = 3
const SEED = 20_201_106

/**
 * Submissions of the 2020 survey a second, each durable (fsync on), validated, idempotent and logged with its job queued, beside the bare
 * floor: `node:http` that inserts the posted body with one statement. Both in processes of their own, on one PostgreSQL, in turn.
 */
export async function run(): Promise<void> {
  const data = mkdtempSync(path.join(tmpdir(), 'serai-bench-'))
  const postgres = await openEmbeddedPostgres(data)
  const serai = await startServer('serai', data, postgres.url)
  const bare = await startServer('bare', data, postgres.url)
  const db = await openDatabase(postgres.url)
  try {
    const [wave] = await wavesOf(db, 'uzbekistan-2020')
    if (wave === undefined) throw new Error('The demo has no survey')
    const forms = answerForms(wave.instrument, SEED)
    process.stdout.write('clients  serai/s (median)  bare/s (median)  serai/bare\n')
    for (const clients of CLIENTS) {
      const pairs = []
      for (let round = 0; round <= ROUNDS; round++) {
        const ours = await load(`${serai.url}/en/surveys/${wave.code}`, forms, clients, SECONDS)
        const floor = await load(bare.url, forms, clients, SECONDS)
        if (round > 0) pairs.push({ ours, floor, ratio: ours / floor })
      }
      const [ours, floor, ratio] = [median(pairs.map((p) => p.ours)), median(pairs.map((p) => p.floor)), median(pairs.map((p) => p.ratio))]
      process.stdout.write(
        `${String(clients).padStart(7)}  ${ours.toFixed(0).padStart(16)}  ${floor.toFixed(0).padStart(15)}  ${ratio.toFixed(2).padStart(10)}\n`,
      )
    }
    await tell(db)
  } finally {
    await db.destroy()
    await serai.stop()
    await bare.stop()
    await postgres.stop()
    rmSync(data, { recursive: true, force: true })
  }
}

/** What was stored, and that it would survive a loss of power. */
async function tell(db: Database): Promise<void> {
  const { rows } = await sql<{ responses: number; events: number; fsync: string; commit: string }>`select
    (select count(*) from surveys_responses) as responses, (select count(*) from events where name = 'response.submitted') as events,
    current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`.execute(db)
  const [{ responses, events, fsync, commit } = { responses: 0, events: 0, fsync: '?', commit: '?' }] = rows
  process.stdout.write(`${responses} responses, ${events} events of submissions; fsync ${fsync}, synchronous_commit ${commit}\n`)
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
