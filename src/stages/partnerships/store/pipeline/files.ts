import { sql } from 'kysely'
import type { Database } from '../../../../platform/database.ts'
import { pipelineTables } from './tables.ts'

/** A file with what it is by its bytes. */
export interface KeptFile {
  readonly name: string
  readonly type: string
  readonly file: Uint8Array
}

/** The signed paper of an agreement. */
export async function findSignedFile(db: Database, partnership: string, agreement: string): Promise<KeptFile | undefined> {
  return pipelineTables(db)
    .selectFrom('partnerships_agreements')
    .select(['file_name as name', 'file_type as type', 'file'])
    .where('partnership', '=', partnership)
    .where('id', '=', agreement)
    .executeTakeFirst()
}

/** Keeps a file while the rest of its form is being put right; what was forgotten goes after a day. */
export async function holdFile(db: Database, id: string, { name, type, file }: KeptFile, by: string, at: Date): Promise<void> {
  await sql`
    with forgotten as (delete from partnerships_held_files where at < ${at}::timestamptz - interval '1 day')
    insert into partnerships_held_files (id, name, type, file, by, at)
    values (${id}::uuid, ${name}, ${type}, ${Buffer.from(file)}, ${by}, ${at}) on conflict (id) do nothing`.execute(db)
}

/** A file that this person's form left here. */
export async function findHeldFile(db: Database, id: string, by: string): Promise<KeptFile | undefined> {
  return pipelineTables(db)
    .selectFrom('partnerships_held_files')
    .select(['name', 'type', 'file'])
    .where('id', '=', id)
    .where('by', '=', by)
    .executeTakeFirst()
}
