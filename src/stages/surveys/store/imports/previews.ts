import { sql } from 'kysely'
import type { Database } from '../../../../platform/database.ts'
import { asJson, withoutNulls } from '../../../../platform/json-column.ts'
import type { Present } from '../../imports/compare.ts'
import { type Import, type ImportRow, type Kept, PAGE, type Shown, type Undone } from '../../imports/model.ts'

type Head = Omit<Import, 'kept' | 'undone'>

/** Keeps an import with its rows, in the place of what was read of the same file before. False when it was kept for good meanwhile. */
export async function keepImport(
  tx: Database,
  { id, wave, by, at, file, origin, columns, dayOrder, orderOpen, counts }: Head,
  rows: readonly ImportRow[],
): Promise<boolean> {
  const { rows: held } = await sql`
    insert into surveys_imports (id, wave, by, at, file, origin, columns, day_order, order_open, counts)
    values (${id}, ${wave}, ${by}, ${at}, ${asJson(file)}, ${origin}, ${asJson(columns)}, ${dayOrder}, ${orderOpen}, ${asJson(counts)})
    on conflict (id) do update set columns = excluded.columns, day_order = excluded.day_order, counts = excluded.counts
    where surveys_imports.wave = excluded.wave and not exists (select from surveys_import_keepings where import = excluded.id)
    returning id`.execute(tx)
  if (held.length === 0) return false
  await sql`delete from surveys_import_rows where import = ${id}`.execute(tx)
  for (let from = 0; from < rows.length; from += CHUNK) await addRows(tx, id, rows.slice(from, from + CHUNK))
  return true
}

const CHUNK = 2000

async function addRows(tx: Database, id: string, rows: readonly ImportRow[]): Promise<void> {
  const column = <Value>(value: (row: ImportRow) => Value) => rows.map(value)
  await sql`
    insert into surveys_import_rows (import, place, line, response, state, at, language, answers, faults, before)
    select ${id}::uuid, place, line, response, state, at, language, answers::jsonb, faults::jsonb, before::jsonb
    from unnest(
      ${column(({ place }) => place)}::int[], ${column(({ line }) => line)}::int[], ${column(({ response }) => response ?? null)}::uuid[],
      ${column(({ state }) => state)}::text[], ${column(({ at }) => at?.toISOString() ?? null)}::timestamptz[],
      ${column(({ language }) => language)}::text[], ${column(({ answers }) => JSON.stringify(answers))}::text[],
      ${column(({ faults }) => JSON.stringify(faults))}::text[], ${column(({ before }) => (before ? JSON.stringify(before) : null))}::text[]
    ) as read (place, line, response, state, at, language, answers, faults, before)`.execute(tx)
}

/** The responses that are here under these ids. One is touched when it was changed after the last file that brought it. */
export async function presentResponses(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Present>> {
  const found = new Map<string, Present>()
  for (let from = 0; from < ids.length; from += CHUNK) {
    const { rows } = await sql<Present & { id: string }>`
      select id, answers, coalesce(changed > (
        select max(kept.at) from surveys_import_rows as row join surveys_import_keepings as kept on kept.import = row.import
        where row.response = surveys_responses.id and row.done is not null
      ), false) as touched
      from surveys_responses where id = any(${ids.slice(from, from + CHUNK)}::uuid[])`.execute(db)
    for (const { id, ...present } of rows) found.set(id, present)
  }
  return found
}

/** Which of these ids are responses of the wave: a file that was taken from its data brings them back. */
export async function responsesAmong(db: Database, wave: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    select id from surveys_responses where wave = ${wave} and id = any(${ids}::uuid[])`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

interface ImportLine extends Omit<Import, 'kept' | 'undone'> {
  readonly kept: Kept | null
  readonly undone: Undone | null
}

/** The imports of a wave, the newest first. One query. */
export async function importsOf(db: Database, wave: string): Promise<readonly Import[]> {
  return select(db, sql`surveys_imports.wave = ${wave}`)
}

export async function findImport(db: Database, wave: string, id: string): Promise<Import | undefined> {
  return (await select(db, sql`surveys_imports.wave = ${wave} and surveys_imports.id = ${id}::uuid`))[0]
}

async function select(db: Database, which: ReturnType<typeof sql>): Promise<readonly Import[]> {
  const { rows } = await sql<ImportLine>`
    select id, wave, surveys_imports.by, surveys_imports.at, file, origin, columns, day_order as "dayOrder", order_open as "orderOpen", counts,
      case when kept.import is not null then
        jsonb_build_object('by', kept.by, 'at', kept.at, 'added', kept.added, 'changed', kept.changed, 'leftOut', kept.left_out) end as kept,
      case when undone.import is not null then
        jsonb_build_object('by', undone.by, 'at', undone.at, 'removed', undone.removed, 'restored', undone.restored, 'stayed', undone.stayed)
      end as undone
    from surveys_imports
    left join surveys_import_keepings as kept on kept.import = id left join surveys_import_undoings as undone on undone.import = id
    where ${which} order by surveys_imports.at desc, id`.execute(db)
  return rows.map(({ kept, undone, ...rest }) => ({
    ...rest,
    ...(kept ? { kept: { ...kept, at: new Date(kept.at) } } : {}),
    ...(undone ? { undone: { ...undone, at: new Date(undone.at) } } : {}),
  }))
}

/** One page of the rows that are shown, and how many there are. */
export async function importRows(
  db: Database,
  id: string,
  shown: Shown,
  page: number,
): Promise<{ readonly rows: readonly ImportRow[]; readonly all: number }> {
  const which =
    shown === 'all' ? sql`true` : shown === 'wrong' ? sql`faults <> '[]' and state in ('new', 'changed')` : sql`state = ${shown}`
  const { rows } = await sql<ImportRow & { all: number }>`
    select place, line, response, state, at, language, answers, faults, before, count(*) over () as all
    from surveys_import_rows where import = ${id}::uuid and ${which}
    order by place limit ${PAGE} offset ${(page - 1) * PAGE}`.execute(db)
  return { rows: rows.map(({ all: _, ...row }) => withoutNulls(row) as ImportRow), all: rows[0]?.all ?? 0 }
}

export async function removeImport(db: Database, id: string): Promise<boolean> {
  const { rows } = await sql`
    delete from surveys_imports where id = ${id}::uuid and not exists (select from surveys_import_keepings where import = id) returning id`.execute(
    db,
  )
  return rows.length > 0
}

/** The previews that nobody decided over since then. */
export async function forgottenImports(db: Database, since: Date): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from surveys_imports where at < ${since} and not exists (select from surveys_import_keepings where import = id)`.execute(db)
  return rows.map(({ id }) => id)
}
