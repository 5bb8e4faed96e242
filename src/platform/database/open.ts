import { createHash } from 'node:crypto'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { log } from '../log.ts'
import { problems } from './problems.ts'

/** The database as a stage's store sees it: `db.withTables<Tables>()` gives it the tables it knows. A transaction is one too. */
export type Database = Kysely<Record<never, never>>

/** The oldest server whose SQL is written here. */
const OLDEST = 15

/**
 * Opens a pool of connections to a PostgreSQL server and asks it who it is. `bigint` and `numeric` come back as numbers, `date` as
 * `YYYY-MM-DD`, `timestamptz` as a Date. Close it with `db.destroy()`. Throws `database.unreachable`, `.refused` or `.too-old`.
 */
export async function openDatabase(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10, types: { getTypeParser }, application_name: 'serai' })
  pool.on('error', ({ message }) => pool.ending || log.warn({ said: message }, 'a database connection was lost'))
  pool.on('connect', prepareMarked)
  const db: Database = new Kysely({ dialect: new PostgresDialect({ pool }) })
  addresses.set(db, url)
  try {
    await requireVersion(db)
    return db
  } catch (error) {
    await db.destroy()
    throw problemOf(error, url)
  }
}

/**
 * Begins a statement that runs so often that it should be parsed and planned only once for each connection:
 * sql`${PREPARED} insert ...`. Its text may not vary.
 */
export const PREPARED = sql.raw('/* prepared */')

const MARK = '/* prepared */'
const names = new Map<string, string>()

function prepareMarked(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...given: readonly unknown[]) => unknown
  const marked = (first: unknown, values: unknown, ...rest: readonly unknown[]) =>
    typeof first === 'string' && first.startsWith(MARK)
      ? query({ name: nameOf(first), text: first, values }, ...rest)
      : query(first, values, ...rest)
  client.query = marked as typeof client.query
}

function nameOf(text: string): string {
  const name = names.get(text) ?? createHash('sha256').update(text).digest('hex').slice(0, 32)
  names.set(text, name)
  return name
}

/** Does `work` in one transaction: all of it is kept, or none when it throws. Inside a transaction it joins that one. */
export function transaction<T>(db: Database, work: (tx: Database) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work)
}

/** Where the database was opened: for the queue and for threads, which have connections of their own. */
export function addressOf(db: Database): string {
  const url = addresses.get(db)
  if (url === undefined) throw new Error('Only a database that openDatabase gave has an address')
  return url
}

const addresses = new WeakMap<Database, string>()

const PARSERS = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.INT8, Number],
  [pg.types.builtins.NUMERIC, Number],
  [pg.types.builtins.DATE, String],
])

function getTypeParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  return (format === 'binary' ? undefined : PARSERS.get(oid)) ?? pg.types.getTypeParser(oid, format)
}

async function requireVersion(db: Database): Promise<void> {
  const { rows } = await sql<{ number: string }>`select current_setting('server_version_num') as number`.execute(db)
  const major = Math.floor(Number(rows[0]?.number) / 10_000)
  if (major < OLDEST) throw problems['database.too-old']({ found: major, oldest: OLDEST })
}

/** Classes of PostgreSQL's error codes: authorization (28), no such database (3D), no right (42501). */
const REFUSED = /^(28|3D|42501)/
const UNREACHABLE = ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'ECONNRESET', 'EAI_AGAIN', '57P03']

function problemOf(error: unknown, url: string): unknown {
  const { code, message } = error as { readonly code?: string; readonly message?: string }
  const where = new URL(url).host
  if (code !== undefined && REFUSED.test(code)) return problems['database.refused']({ where, said: message ?? code })
  if (code !== undefined && UNREACHABLE.includes(code)) return problems['database.unreachable']({ where })
  return error
}
