import type { Database } from '../../../../platform/database.ts'
import { asJson } from '../../../../platform/json-column.ts'
import { record } from '../../../../platform/events.ts'
import type { Happened } from '../../model/pipeline/dossier.ts'
import type { Partnership } from '../../model/partnerships.ts'
import { pipelineTables } from './tables.ts'

/** Writes a line into the history of the partnership and logs it as the event `partnership.changed`, in the caller's transaction. */
export async function addHappened(
  tx: Database,
  { code, programme }: Pick<Partnership, 'code' | 'programme'>,
  { what, by, at, details }: Happened,
): Promise<void> {
  await pipelineTables(tx)
    .insertInto('partnerships_history')
    .values({ partnership: code, what, by, at, details: asJson(details) })
    .execute()
  await record(tx, { name: 'partnership.changed', subject: code, programme, actor: by, details: { what, ...details } })
}

/** The history of a partnership, the newest first. */
export async function historyOf(db: Database, partnership: string): Promise<readonly Happened[]> {
  return pipelineTables(db)
    .selectFrom('partnerships_history')
    .select(['what', 'by', 'at', 'details'])
    .where('partnership', '=', partnership)
    .orderBy('id', 'desc')
    .execute()
}

/** When somebody last did something for each partnership that has a history; what Serai does by the clock is no sign of life. */
export async function lastHappened(db: Database): Promise<ReadonlyMap<string, Date>> {
  const rows = await pipelineTables(db)
    .selectFrom('partnerships_history')
    .select(({ fn }) => ['partnership', fn.max('at').as('last')])
    .where('by', '<>', 'serai')
    .groupBy('partnership')
    .execute()
  return new Map(rows.map(({ partnership, last }) => [partnership, last]))
}
