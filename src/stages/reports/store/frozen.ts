import type { Database } from '../../../platform/database.ts'
import { asJson } from '../../../platform/json-column.ts'
import type { Evidence } from '../../evidence/index.ts'
import type { Frozen } from '../model.ts'

type Content = Evidence & { readonly version: string; readonly runs?: readonly string[] }
type Tables = {
  reports_frozen: { programme: string; edition: number; content: Content; at: Date }
}
const tables = (db: Database) => db.withTables<Tables>()

/** Keeps the figures of an edition as they are. They never change again. */
export async function addFrozen(db: Database, programme: string, edition: number, { at, version, evidence, runs }: Frozen): Promise<void> {
  await tables(db)
    .insertInto('reports_frozen')
    .values({ programme, edition, content: asJson({ ...evidence, version, runs }), at })
    .execute()
}

export async function findFrozen(db: Database, programme: string, edition: number): Promise<Frozen | undefined> {
  const row = await tables(db)
    .selectFrom('reports_frozen')
    .select(['content', 'at'])
    .where('programme', '=', programme)
    .where('edition', '=', edition)
    .executeTakeFirst()
  return row && frozenOf(row)
}

/** The newest frozen edition before this one. */
export async function findFrozenBefore(
  db: Database,
  programme: string,
  edition: number,
): Promise<(Frozen & { readonly edition: number }) | undefined> {
  const row = await tables(db)
    .selectFrom('reports_frozen')
    .select(['edition', 'content', 'at'])
    .where('programme', '=', programme)
    .where('edition', '<', edition)
    .orderBy('edition', 'desc')
    .executeTakeFirst()
  return row && { edition: row.edition, ...frozenOf(row) }
}

function frozenOf({ content: { version, runs = [], ...evidence }, at }: Pick<Tables['reports_frozen'], 'content' | 'at'>): Frozen {
  return { at, version, evidence, runs }
}
