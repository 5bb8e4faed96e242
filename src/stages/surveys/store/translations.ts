import type { Database } from '../../../platform/database.ts'
import type { Translation } from '../coding/translation.ts'

type Tables = {
  surveys_responses: { id: string; wave: string }
  surveys_translations: {
    id: string
    response: string
    item: string
    answer: string
    language: Translation['language']
    text: string
    machine: string | null
    by: string
    at: Date
    reviewer: string | null
    reviewed: Date | null
  }
}
const tables = (db: Database) => db.withTables<Tables>()

/** All translations of answers of a wave, the oldest first. */
export async function translationsOf(db: Database, wave: string): Promise<readonly Translation[]> {
  const rows = await tables(db)
    .selectFrom('surveys_translations')
    .innerJoin('surveys_responses', 'surveys_responses.id', 'surveys_translations.response')
    .selectAll('surveys_translations')
    .where('wave', '=', wave)
    .orderBy('at')
    .orderBy('surveys_translations.id')
    .execute()
  return rows.map(({ response: _, machine, reviewer, reviewed, ...row }) => ({
    ...row,
    ...(machine === null ? {} : { machine }),
    ...(reviewer === null || reviewed === null ? {} : { review: { by: reviewer, at: reviewed } }),
  }))
}

/** Keeps a translation of a response's answer; one whose id is taken is the same post again. */
export async function addTranslation(db: Database, response: string, { review: _, machine, ...translation }: Translation): Promise<void> {
  await tables(db)
    .insertInto('surveys_translations')
    .values({ ...translation, response, machine: machine ?? null, reviewer: null, reviewed: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Notes who reviewed a translation; what was reviewed before stays as it is. */
export async function keepReview(db: Database, id: string, reviewer: string, reviewed: Date): Promise<void> {
  await tables(db)
    .updateTable('surveys_translations')
    .set({ reviewer, reviewed })
    .where('id', '=', id)
    .where('reviewed', 'is', null)
    .execute()
}
