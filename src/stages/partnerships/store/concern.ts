import type { Database } from '../../../platform/database.ts'
import { pipelineTables } from './pipeline/tables.ts'

type Tables = { partnerships_introductions: { programme: string; demand: string; offer: string } }

/** The cities that a programme has introduced to each other, or whose partnership is in it; some may come twice. */
export async function broughtTogether(db: Database, programme: string): Promise<readonly string[]> {
  const introduced = await db
    .withTables<Tables>()
    .selectFrom('partnerships_introductions')
    .select(['demand', 'offer'])
    .where('programme', '=', programme)
    .execute()
  const partners = await pipelineTables(db)
    .selectFrom('partnerships_partnerships')
    .select(['one', 'other'])
    .where('programme', '=', programme)
    .execute()
  return [...introduced.flatMap(({ demand, offer }) => [demand, offer]), ...partners.flatMap(({ one, other }) => [one, other])]
}
