import { sql } from 'kysely'
import { now } from '../platform/clock.ts'
import { type Database, transaction } from '../platform/database.ts'

export type Seed = (db: Database, name: string) => Promise<void>

/** True when nothing was ever sown here, not even `none`. */
export async function isUnsown(db: Database): Promise<boolean> {
  const { rows } = await sql<{ sown: boolean }>`select exists (select from installation_seeds) as sown`.execute(db)
  return !rows[0]?.sown
}

/** Sows the seed and writes that down, both or neither. False when it was sown before. `none` sows nothing. */
export function sow(db: Database, name: string, seed: Seed): Promise<boolean> {
  return transaction(db, async (tx) => {
    const { rows } =
      await sql`insert into installation_seeds (name, at) values (${name}, ${now()}) on conflict do nothing returning name`.execute(tx)
    if (rows.length === 0) return false
    if (name !== 'none') await seed(tx, name)
    return true
  })
}
