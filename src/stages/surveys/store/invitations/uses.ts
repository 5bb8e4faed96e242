import { sql } from 'kysely'
import type { Database } from '../../../../platform/database.ts'

/** Whether somebody has answered by this invitation. */
export async function isUsed(db: Database, invitation: string): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`
    select exists (select from surveys_uses where invitation = ${invitation}::uuid) as used`.execute(db)
  return rows[0]?.used ?? false
}
