import { sql } from 'kysely'
import type { Database } from '../../../../platform/database.ts'
import { newSecret } from '../../../../platform/hash.ts'

const NAME = 'invitations'
const known = new WeakMap<Database, string>()

/** The key from which personal links are worked out: made once for each installation. */
export async function linkKey(db: Database): Promise<string> {
  const key = known.get(db) ?? (await readKey(db))
  known.set(db, key)
  return key
}

async function readKey(db: Database): Promise<string> {
  await sql`insert into surveys_keys (name, key) values (${NAME}, ${newSecret()}) on conflict do nothing`.execute(db)
  const { rows } = await sql<{ key: string }>`select key from surveys_keys where name = ${NAME}`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('The key of personal links is not kept')
  return row.key
}
