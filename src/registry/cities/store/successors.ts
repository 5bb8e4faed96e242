import { sql } from 'kysely'
import type { Database } from '../../../platform/database.ts'
import type { Successor } from '../model.ts'

const tables = (db: Database) => db.withTables<{ registry_successors: Successor }>()

/** Keeps that a city became part of another; said again, the last word holds. */
export async function keepSuccessor(db: Database, row: Successor): Promise<void> {
  await tables(db)
    .insertInto('registry_successors')
    .values(row)
    .onConflict((conflict) => conflict.column('city').doUpdateSet(row))
    .execute()
}

export async function removeSuccessor(db: Database, city: string): Promise<void> {
  await tables(db).deleteFrom('registry_successors').where('city', '=', city).execute()
}

/** What is written down of cities that became part of another, by the code of the city. */
export async function mergers(db: Database): Promise<readonly Successor[]> {
  return tables(db).selectFrom('registry_successors').selectAll().orderBy('city').execute()
}

/** For each city that became part of another that other one, by code. */
export async function successors(db: Database): Promise<ReadonlyMap<string, string>> {
  const rows = await tables(db).selectFrom('registry_successors').select(['city', 'successor']).execute()
  return new Map(rows.map(({ city, successor }) => [city, successor]))
}

/** The same for whoever is about to write one down: nobody else does until the transaction ends. */
export async function successorsAlone(tx: Database): Promise<ReadonlyMap<string, string>> {
  await sql`lock table registry_successors in share row exclusive mode`.execute(tx)
  return successors(tx)
}
