import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../../platform/database.ts'
import { withoutNulls } from '../../../platform/json-column.ts'
import type { AtlasFile, Found, Kind } from '../model/files.ts'

/** Keeps what is said of a file. False when it is there already: a repeated post is the same file. */
export async function keepFile(db: Database, file: AtlasFile): Promise<boolean> {
  const {
    id,
    kind,
    title,
    licence,
    source,
    epoch = null,
    name,
    place,
    bytes = null,
    print,
    noData = null,
    illustrative,
    recipe,
    by = null,
    at,
  } = file
  const { rows } = await sql`
    insert into atlas_files (id, kind, title, licence, source, epoch, name, place, bytes, print, no_data, illustrative, recipe, by, at)
    values (${id}::uuid, ${kind}, ${title}, ${licence}, ${source}, ${epoch}, ${name}, ${place}, ${bytes}, ${print}, ${noData}, ${illustrative},
      ${recipe === undefined ? null : JSON.stringify(recipe)}::jsonb, ${by}, ${at})
    on conflict (id) do nothing returning id`.execute(db)
  return rows.length > 0
}

export async function findFile(db: Database, id: string): Promise<AtlasFile | undefined> {
  return (await selectFiles(db, sql`file.id = ${id}::uuid`))[0]
}

/** All files, the newest first. */
export async function allFiles(db: Database): Promise<readonly AtlasFile[]> {
  return selectFiles(db, sql`true`)
}

export async function filesBy(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, AtlasFile>> {
  const files = await selectFiles(db, sql`file.id = any(${ids}::uuid[])`)
  return new Map(files.map((file) => [file.id, file]))
}

/** Removes what is kept of a file; false when a result rests on it. */
export async function removeFile(db: Database, id: string): Promise<boolean> {
  const { rows } = await sql`
    delete from atlas_files where id = ${id}::uuid and not exists (
      select from atlas_results, jsonb_each_text(inputs -> 'files') as input where input.value = ${id})
    returning id`.execute(db)
  return rows.length > 0
}

/** Keeps what a file turned out to be, in the place of what was found before. */
export async function keepFound(db: Database, file: string, found: Found, at: Date): Promise<void> {
  await sql`
    insert into atlas_checks (file, found, at) values (${file}::uuid, ${JSON.stringify(found)}::jsonb, ${at})
    on conflict (file) do update set found = excluded.found, at = excluded.at`.execute(db)
}

interface FileRow {
  id: string
  kind: Kind
  title: string
  licence: string
  source: string
  epoch: number | null
  name: string
  place: string
  bytes: number | null
  print: string
  noData: number | null
  illustrative: boolean
  recipe: AtlasFile['recipe'] | null
  by: string | null
  at: Date
  found: Found | null
}

async function selectFiles(db: Database, which: RawBuilder<unknown>): Promise<readonly AtlasFile[]> {
  const { rows } = await sql<FileRow>`
    select file.id, kind, title, licence, source, epoch, name, place, bytes, print, no_data as "noData", illustrative, recipe, by, file.at, found
    from atlas_files as file left join atlas_checks as checked on checked.file = file.id
    where ${which} order by file.at desc, file.id`.execute(db)
  return rows.map(withoutNulls)
}
