import { promises as fs } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Kysely, sql } from 'kysely'
import { FileMigrationProvider, Migrator } from 'kysely/migration'
import type { Database } from './open.ts'
import { problems } from './problems.ts'
import { withQueues } from './queues.ts'

const FOLDER = fileURLToPath(new URL('../../../migrations', import.meta.url))

/**
 * Brings the tables up to date with `migrations/` and gives the names of what was done. Two starts at once wait for each other; a
 * migration that fails leaves nothing behind. Throws `database.newer` when the database knows a migration that this code does not.
 */
export async function migrate(db: Database): Promise<readonly string[]> {
  const load = (file: string) => import(pathToFileURL(file).href)
  const provider = new FileMigrationProvider({ fs, path, migrationFolder: FOLDER, import: load })
  await refuseNewer(db, Object.keys(await provider.getMigrations()))
  const { error, results } = await new Migrator({ db: db as Kysely<unknown>, provider }).migrateToLatest()
  if (error !== undefined) throw error
  await withQueues(db, async () => undefined)
  return (results ?? []).map((each) => each.migrationName)
}

async function refuseNewer(db: Database, known: readonly string[]): Promise<void> {
  const { rows } = await sql<{ made: boolean }>`select to_regclass('kysely_migration') is not null as made`.execute(db)
  if (!rows[0]?.made) return
  const done = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  const unknown = done.rows.find(({ name }) => !known.includes(name))
  if (unknown) throw problems['database.newer']({ migration: unknown.name })
}
