import type { Database } from '../../../platform/database.ts'

/** A spelling of a place that a person accepted, and that is known from then on. */
export interface Spelling {
  /** Under which it is found in every script. */
  readonly key: string
  readonly spelling: string
  /** GeoNames' id of the place. */
  readonly place: number
  readonly by: string
  readonly at: Date
}

const tables = (db: Database) => db.withTables<{ registry_spellings: Spelling }>()

/** Every spelling that was taught, the last first. */
export async function spellingsOf(db: Database): Promise<readonly Spelling[]> {
  return tables(db).selectFrom('registry_spellings').selectAll().orderBy('at', 'desc').orderBy('key').execute()
}

/** Remembers spellings; the last to teach one is right. */
export async function keepSpellings(db: Database, spellings: readonly Spelling[]): Promise<void> {
  const last = [...new Map(spellings.map((each) => [each.key, each])).values()]
  if (last.length === 0) return
  await tables(db)
    .insertInto('registry_spellings')
    .values(last)
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((row) => ({
        spelling: row.ref('excluded.spelling'),
        place: row.ref('excluded.place'),
        by: row.ref('excluded.by'),
        at: row.ref('excluded.at'),
      })),
    )
    .execute()
}

export async function removeSpelling(db: Database, key: string): Promise<boolean> {
  const { numDeletedRows } = await tables(db).deleteFrom('registry_spellings').where('key', '=', key).executeTakeFirst()
  return numDeletedRows > 0n
}
