import { promises as fs, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Kysely, sql } from 'kysely'
import { FileMigrationProvider, Migrator } from 'kysely/migration'
import { sha256 } from '../hash.ts'
import { addressOf, type Database, transaction } from './open.ts'
import { problems } from './problems.ts'
import { withQueues } from './queues.ts'

const FOLDER = fileURLToPath(new URL('../../../migrations', import.meta.url))

/**
 * Brings the tables up to date with `migrations/` and gives the names of what was done. Two starts at once wait for each other; a
 * migration that fails leaves nothing behind. Throws `database.newer` when the database knows a migration that this code does not, and
 * `database.different` when it was made by other text under the name of one; `database.no-right` when its user may not make tables.
 */
export async function migrate(db: Database): Promise<readonly string[]> {
  try {
    return await bringUpToDate(db)
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message: string }
    if (code !== NO_RIGHT) throw error
    throw problems['database.no-right']({ where: new URL(addressOf(db)).host, said: message })
  }
}

/** PostgreSQL's code for a missing right. */
const NO_RIGHT = '42501'

async function bringUpToDate(db: Database): Promise<readonly string[]> {
  const load = (file: string) => import(pathToFileURL(file).href)
  const provider = new FileMigrationProvider({ fs, path, migrationFolder: FOLDER, import: load })
  await checkPast(db, Object.keys(await provider.getMigrations()))
  const { error, results } = await new Migrator({ db: db as Kysely<unknown>, provider }).migrateToLatest()
  if (error !== undefined) throw error
  await withQueues(db, async () => undefined)
  return (results ?? []).map((each) => each.migrationName)
}

/** Compares what was done here with the files, and writes down the prints of what is still to be done: before it is, so that no crash loses them. */
async function checkPast(db: Database, known: readonly string[]): Promise<void> {
  const done = await migrationsDone(db)
  const newer = done.find((name) => !known.includes(name))
  if (newer !== undefined) throw problems['database.newer']({ migration: newer })
  await transaction(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(20201105, 1)`.execute(tx)
    await sql`create table if not exists installation_migrations (name text primary key, print text not null)`.execute(tx)
    const { rows } = await sql<{ name: string; print: string }>`select name, print from installation_migrations`.execute(tx)
    const prints = new Map(rows.map(({ name, print }) => [name, print]))
    const different = done.find((name) => prints.get(name) !== printOf(name))
    if (different !== undefined) throw problems['database.different']({ migration: different })
    for (const name of known.filter((each) => !done.includes(each))) {
      await sql`
        insert into installation_migrations (name, print) values (${name}, ${printOf(name)})
        on conflict (name) do update set print = excluded.print`.execute(tx)
    }
  })
}

async function migrationsDone(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ made: boolean }>`select to_regclass('kysely_migration') is not null as made`.execute(db)
  if (!rows[0]?.made) return []
  const done = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return done.rows.map(({ name }) => name)
}

/** What a migration is known by: its text without comments and spacing, which may change. */
function printOf(name: string): string {
  const text = readFileSync(path.join(FOLDER, `${name}.ts`), 'utf8')
  return sha256(text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(/\s+/g, ' '))
}
