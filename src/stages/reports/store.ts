import type { Generated } from 'kysely'
import type { Database } from '../../platform/database.ts'
import { asJson } from '../../platform/json-column.ts'
import type { Edition, ReportText } from './model.ts'

type Tables = {
  reports_texts: { programme: string; edition: number; content: ReportText }
  reports_publications: { programme: string; edition: number; at: Generated<Date>; by: string }
}
const tables = (db: Database) => db.withTables<Tables>()

/** Keeps the text of an edition, in place of an earlier one of its number. */
export async function keepText(db: Database, text: ReportText): Promise<void> {
  const { programme, edition } = text
  await tables(db)
    .insertInto('reports_texts')
    .values({ programme, edition, content: asJson(text) })
    .onConflict((conflict) => conflict.columns(['programme', 'edition']).doUpdateSet((row) => ({ content: row.ref('excluded.content') })))
    .execute()
}

export async function findText(db: Database, programme: string, edition: number): Promise<ReportText | undefined> {
  const row = await tables(db)
    .selectFrom('reports_texts')
    .select('content')
    .where('programme', '=', programme)
    .where('edition', '=', edition)
    .executeTakeFirst()
  return row?.content
}

/** Keeps others from changing the text of an edition until the transaction ends. */
export async function lockText(tx: Database, programme: string, edition: number): Promise<void> {
  const query = tables(tx).selectFrom('reports_texts').select('edition').where('programme', '=', programme).where('edition', '=', edition)
  await query.forUpdate().execute()
}

/** The editions of a programme's report, the newest first. */
export async function editionsOf(db: Database, programme: string): Promise<readonly Edition[]> {
  const rows = await tables(db)
    .selectFrom('reports_texts')
    .leftJoin('reports_publications', (join) =>
      join
        .onRef('reports_publications.programme', '=', 'reports_texts.programme')
        .onRef('reports_publications.edition', '=', 'reports_texts.edition'),
    )
    .select(['reports_texts.edition', 'at', 'by'])
    .where('reports_texts.programme', '=', programme)
    .orderBy('reports_texts.edition', 'desc')
    .execute()
  return rows.map(({ edition, at, by }) =>
    at === null || by === null ? { edition, published: false } : { edition, published: true, at, by },
  )
}

/** False when the edition was published before. */
export async function addPublication(db: Database, programme: string, edition: number, by: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await tables(db)
    .insertInto('reports_publications')
    .values({ programme, edition, by })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows > 0n
}
