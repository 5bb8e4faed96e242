import type { Language } from '../../../kernel/language.ts'
import type { Database } from '../../../platform/database.ts'

/** How a person is reached, and in which language. */
export interface Reach {
  readonly person: string
  readonly mail: string
  readonly language: Language
}

const tables = (db: Database) => db.withTables<{ registry_contacts: { person: string; mail: string; language: Language } }>()

/** Keeps how a person is reached, in the place of what was known before. */
export async function keepReach(db: Database, reach: Reach): Promise<void> {
  await tables(db)
    .insertInto('registry_contacts')
    .values(reach)
    .onConflict((conflict) => conflict.column('person').doUpdateSet({ mail: reach.mail, language: reach.language }))
    .execute()
}

/** How these people are reached, by their codes; who cannot be reached is not among them. */
export async function reachBy(db: Database, people: readonly string[]): Promise<ReadonlyMap<string, Reach>> {
  if (people.length === 0) return new Map()
  const rows = await tables(db)
    .selectFrom('registry_contacts')
    .select(['person', 'mail', 'language'])
    .where('person', 'in', [...new Set(people)])
    .execute()
  return new Map(rows.map((row) => [row.person, row]))
}
