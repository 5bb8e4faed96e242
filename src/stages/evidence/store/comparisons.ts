import type { Database } from '../../../platform/database.ts'
import { asJson } from '../../../platform/json-column.ts'
import type { Comparisons } from '../comparisons/model.ts'

type Tables = { evidence_comparisons: { programme: string; content: Comparisons } }
const tables = (db: Database) => db.withTables<Tables>()

/** Puts the comparisons of a programme in the place of the earlier ones. */
export async function keepComparisons(db: Database, programme: string, comparisons: Comparisons): Promise<void> {
  await tables(db)
    .insertInto('evidence_comparisons')
    .values({ programme, content: asJson(comparisons) })
    .onConflict((conflict) => conflict.column('programme').doUpdateSet((row) => ({ content: row.ref('excluded.content') })))
    .execute()
}

/** The comparisons of a programme as they were last made; empty before that. */
export async function comparisonsOf(db: Database, programme: string): Promise<Comparisons> {
  const row = await tables(db).selectFrom('evidence_comparisons').select('content').where('programme', '=', programme).executeTakeFirst()
  return row?.content ?? { waves: [], pairs: [], applied: [] }
}
