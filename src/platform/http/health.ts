import { sql } from 'kysely'
import { log } from '../log.ts'
import type { Visit } from './visit.ts'

/** For what watches a server: 200 while the database answers, 503 while it does not. It says no more than that to a stranger. */
export async function answerHealth(c: Visit): Promise<Response> {
  c.header('cache-control', 'no-store')
  try {
    await sql`select 1`.execute(c.get('db'))
    return c.text('well\n')
  } catch (err) {
    log.warn({ err }, 'asked for its health, and the database is away')
    return c.text('the database is away\n', 503)
  }
}
