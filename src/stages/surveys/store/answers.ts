import { sql } from 'kysely'
import type { Answers } from '../../../engines/survey/index.ts'
import type { Database } from '../../../platform/database.ts'
import type { Response } from '../model.ts'

type Tables = {
  surveys_responses: { id: string; wave: string; language: Response['language']; answers: Answers; at: Date; changed: Date | null }
  surveys_sheets: { wave: string; number: number; response: string }
  surveys_earlier_answers: { response: string; at: Date; answers: Answers }
  surveys_codings: { response: string; item: string; codes: readonly string[]; by: string }
}
const tables = (db: Database) => db.withTables<Tables>()

/** A response in the list of those that people read. */
export interface ReadResponse extends Response {
  readonly changed: Date | null
  /** The number of the sheet of paper from which it came. */
  readonly sheet: number | null
}

/** Some responses of a wave, the last first: those with an answer under `key`, or all; `some` of them from the place `from` on. */
export async function readResponses(
  db: Database,
  wave: string,
  { key, from, some }: { readonly key?: string | undefined; readonly from: number; readonly some: number | undefined },
): Promise<readonly ReadResponse[]> {
  let query = selectRead(db)
    .where('surveys_responses.wave', '=', wave)
    .orderBy('surveys_responses.at', 'desc')
    .orderBy('surveys_responses.id')
  if (key !== undefined) query = query.where(hasKey(key))
  if (some !== undefined) query = query.offset(from).limit(some)
  return query.execute()
}

export async function countRead(db: Database, wave: string, key: string | undefined): Promise<number> {
  let query = tables(db)
    .selectFrom('surveys_responses')
    .select((each) => each.fn.countAll<number>().as('n'))
    .where('wave', '=', wave)
  if (key !== undefined) query = query.where(hasKey(key))
  return (await query.executeTakeFirstOrThrow()).n
}

export async function findRead(db: Database, id: string): Promise<ReadResponse | undefined> {
  return selectRead(db).where('surveys_responses.id', '=', id).executeTakeFirst()
}

function hasKey(key: string) {
  return sql<boolean>`answers -> ${key}::text is not null`
}

function selectRead(db: Database) {
  return tables(db)
    .selectFrom('surveys_responses')
    .leftJoin('surveys_sheets', 'surveys_sheets.response', 'surveys_responses.id')
    .select(['surveys_responses.id', 'surveys_responses.wave', 'language', 'answers', 'at', 'changed', 'surveys_sheets.number as sheet'])
}

/** What a response said before, the oldest first; `at` is when it stopped saying so. */
export async function earlierOf(db: Database, response: string): Promise<readonly { readonly at: Date; readonly answers: Answers }[]> {
  return tables(db).selectFrom('surveys_earlier_answers').select(['at', 'answers']).where('response', '=', response).orderBy('at').execute()
}

/** What counts as read in a response, by item. */
export async function codingsIn(
  db: Database,
  response: string,
): Promise<ReadonlyMap<string, { readonly codes: readonly string[]; readonly by: string }>> {
  const rows = await tables(db).selectFrom('surveys_codings').select(['item', 'codes', 'by']).where('response', '=', response).execute()
  return new Map(rows.map(({ item, codes, by }) => [item, { codes, by }]))
}
