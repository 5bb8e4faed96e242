import type { Database } from '../../../platform/database.ts'
import type { PaperSettings } from '../paper/model.ts'

type Tables = { surveys_papers: { wave: string; twice: boolean; returns: string; by: string; at: Date } }

export async function findPaper(db: Database, wave: string): Promise<PaperSettings | undefined> {
  return db.withTables<Tables>().selectFrom('surveys_papers').select(['twice', 'returns']).where('wave', '=', wave).executeTakeFirst()
}

export async function keepPaper(db: Database, wave: string, { twice, returns }: PaperSettings, by: string, at: Date): Promise<void> {
  await db
    .withTables<Tables>()
    .insertInto('surveys_papers')
    .values({ wave, twice, returns, by, at })
    .onConflict((conflict) => conflict.column('wave').doUpdateSet({ twice, returns, by, at }))
    .execute()
}
