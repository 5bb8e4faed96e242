import { sql } from 'kysely'
import type { Database } from '../../../../platform/database.ts'
import type { Undone } from '../../imports/model.ts'

/** What of an import can be taken back, and what cannot because it was changed or read by a coder since. */
export async function undoable(db: Database, id: string): Promise<Pick<Undone, 'removed' | 'restored' | 'stayed'>> {
  const { rows } = await sql<{ done: string; free: boolean; n: number }>`
    select done, ${FREE} as free, count(*) as n
    from surveys_import_rows as row join surveys_import_keepings as kept on kept.import = row.import
    left join surveys_responses as now on now.id = row.response
    where row.import = ${id}::uuid and row.done is not null and now.id is not null group by 1, 2`.execute(db)
  const sum = (wanted: (row: (typeof rows)[number]) => boolean) => rows.filter(wanted).reduce((all, { n }) => all + n, 0)
  return {
    removed: sum(({ done, free }) => done === 'added' && free),
    restored: sum(({ done, free }) => done === 'changed' && free),
    stayed: sum(({ free }) => !free),
  }
}

/** Nobody changed the response after the import, and no coder read in it. */
const FREE = sql<boolean>`(
  case when row.done = 'added' then now.changed is null or now.changed <= kept.at else now.changed = kept.at end
  and not exists (select from surveys_codings where response = now.id)
  and not exists (select from surveys_readings where response = now.id)
  and not exists (select from surveys_translations where response = now.id)
)`

/** Takes an import back: responses that it added go, those that it changed are as before. */
export async function undoRows(tx: Database, id: string, by: string, at: Date): Promise<Undone> {
  const counts = await undoable(tx, id)
  const free = sql`(
    select row.response from surveys_import_rows as row join surveys_import_keepings as kept on kept.import = row.import
    join surveys_responses as now on now.id = row.response where row.import = ${id}::uuid and row.done is not null and ${FREE}
  )`
  await sql`create temporary table undone on commit drop as select response from ${free} as free`.execute(tx)
  await sql`
    update surveys_responses set answers = row.before, changed = row.before_changed from surveys_import_rows as row
    where row.import = ${id}::uuid and row.done = 'changed' and surveys_responses.id = row.response
      and row.response in (select response from undone)`.execute(tx)
  const added = sql`(
    select response from surveys_import_rows where import = ${id}::uuid and done = 'added' and response in (select response from undone)
  )`
  await sql`delete from surveys_earlier_answers where response in ${added}`.execute(tx)
  await sql`delete from surveys_responses where id in ${added}`.execute(tx)
  await sql`
    insert into surveys_import_undoings (import, by, at, removed, restored, stayed)
    values (${id}, ${by}, ${at}, ${counts.removed}, ${counts.restored}, ${counts.stayed})`.execute(tx)
  return { by, at, ...counts }
}
