import { sql } from 'kysely'
import type { Database } from '../../../../platform/database.ts'
import { withoutNulls } from '../../../../platform/json-column.ts'
import type { Publisher } from '../../model/publishing/publisher.ts'

/** Who publishes a programme's activities for IATI, as was said last. */
export async function findPublisher(db: Database, programme: string): Promise<Publisher | undefined> {
  const { rows } = await sql<Omit<Publisher, 'organisation'> & { readonly organisation: string | null }>`
    select ref, name, type, organisation from partnerships_publishers where programme = ${programme} order by id desc limit 1`.execute(db)
  const [row] = rows
  return row && withoutNulls(row)
}

export async function addPublisher(
  tx: Database,
  programme: string,
  { ref, name, type, organisation }: Publisher,
  by: string,
  at: Date,
): Promise<void> {
  await sql`
    insert into partnerships_publishers (programme, ref, name, type, organisation, by, at)
    values (${programme}, ${ref}, ${name}, ${type}, ${organisation ?? null}, ${by}, ${at})`.execute(tx)
}
