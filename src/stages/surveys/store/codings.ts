import { sql } from 'kysely'
import type { Database } from '../../../platform/database.ts'
import { asJson } from '../../../platform/json-column.ts'
import type { Frame, FrameCode, OpenAnswer, Reading, Settlement, Way } from '../coding/model.ts'

type Tables = {
  surveys_responses: { id: string; wave: string }
  surveys_codings: { response: string; item: string; codes: readonly string[]; by: string }
  surveys_code_frames: { instrument: string; item: string; version: number; codes: readonly FrameCode[]; by: string; at: Date }
  surveys_coding_ways: { wave: string; item: string; way: Way; by: string; at: Date }
  surveys_readings: {
    response: string
    item: string
    coder: string
    answer: string
    codes: Reading['codes']
    taught: Reading['taught']
    frame: number | null
    at: Date
  }
  surveys_settlements: { response: string; item: string; answer: string; codes: readonly string[]; by: string; at: Date }
}
const tables = (db: Database) => db.withTables<Tables>()

/** What respondents of a wave wrote under a key, in the order of their ids. */
export async function openAnswersOf(db: Database, wave: string, item: string): Promise<readonly OpenAnswer[]> {
  const { rows } = await sql<OpenAnswer>`
    select id as response, answers -> ${item}::text ->> 0 as text from surveys_responses
    where wave = ${wave} and trim(coalesce(answers -> ${item}::text ->> 0, '')) <> '' order by id`.execute(db)
  return rows
}

/** The newest version of a question's frame; undefined while it has none. */
export async function findFrame(db: Database, instrument: string, item: string): Promise<Frame | undefined> {
  const query = tables(db).selectFrom('surveys_code_frames').select(['version', 'codes']).where('instrument', '=', instrument)
  return query.where('item', '=', item).orderBy('version', 'desc').limit(1).executeTakeFirst()
}

/** Keeps a version of a frame; false when somebody else made it meanwhile. */
export async function addFrame(db: Database, instrument: string, item: string, frame: Frame, by: string, at: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(db)
    .insertInto('surveys_code_frames')
    .values({ instrument, item, version: frame.version, codes: asJson(frame.codes), by, at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** How the answers of each question of a wave are coded, where somebody has said it. */
export async function waysOf(db: Database, wave: string): Promise<ReadonlyMap<string, Way>> {
  const rows = await tables(db).selectFrom('surveys_coding_ways').select(['item', 'way']).where('wave', '=', wave).execute()
  return new Map(rows.map(({ item, way }) => [item, way]))
}

export async function keepWay(db: Database, wave: string, item: string, way: Way, by: string, at: Date): Promise<void> {
  await tables(db)
    .insertInto('surveys_coding_ways')
    .values({ wave, item, way, by, at })
    .onConflict((conflict) => conflict.columns(['wave', 'item']).doUpdateSet({ way, by, at }))
    .execute()
}

/** What coders read in the answers of a wave as they are now; readings of answers that were changed since are left out. */
export async function readingsOf(db: Database, wave: string, item: string): Promise<readonly Reading[]> {
  return tables(db)
    .selectFrom('surveys_readings')
    .innerJoin('surveys_responses', 'surveys_responses.id', 'surveys_readings.response')
    .select(['response', 'coder', 'codes', 'taught', 'surveys_readings.at'])
    .where('wave', '=', wave)
    .where('item', '=', item)
    .where(sql<boolean>`answers -> item ->> 0 = answer`)
    .orderBy('response')
    .orderBy('coder')
    .execute()
}

/** Keeps what a coder read; a new reading of the same answer takes the place of the coder's earlier one. */
export async function keepReadings(
  db: Database,
  item: string,
  readings: readonly (Reading & { readonly answer: string })[],
  frame: number | undefined,
): Promise<void> {
  if (readings.length === 0) return
  const rows = readings.map(({ codes, taught, ...rest }) => ({
    ...rest,
    item,
    codes: asJson(codes),
    taught: asJson(taught),
    frame: frame ?? null,
  }))
  await tables(db)
    .insertInto('surveys_readings')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['response', 'item', 'coder']).doUpdateSet((row) => ({
        answer: row.ref('excluded.answer'),
        codes: row.ref('excluded.codes'),
        taught: row.ref('excluded.taught'),
        frame: row.ref('excluded.frame'),
        at: row.ref('excluded.at'),
      })),
    )
    .execute()
}

/** What people decided about answers of a wave as they are now. */
export async function settlementsOf(db: Database, wave: string, item: string): Promise<readonly Settlement[]> {
  return tables(db)
    .selectFrom('surveys_settlements')
    .innerJoin('surveys_responses', 'surveys_responses.id', 'surveys_settlements.response')
    .select(['response', 'codes', 'by', 'surveys_settlements.at'])
    .where('wave', '=', wave)
    .where('item', '=', item)
    .where(sql<boolean>`answers -> item ->> 0 = answer`)
    .orderBy('response')
    .execute()
}

export async function keepSettlement(db: Database, item: string, answer: string, { response, codes, by, at }: Settlement): Promise<void> {
  await tables(db)
    .insertInto('surveys_settlements')
    .values({ response, item, answer, codes: asJson(codes), by, at })
    .onConflict((conflict) => conflict.columns(['response', 'item']).doUpdateSet({ answer, codes: asJson(codes), by, at }))
    .execute()
}

/** Takes away what counted for these answers. */
export async function removeCodings(db: Database, item: string, responses: readonly string[]): Promise<void> {
  if (responses.length === 0) return
  await tables(db).deleteFrom('surveys_codings').where('item', '=', item).where('response', 'in', responses).execute()
}

/** How many answers each question of a wave has, how many are coded, and how many the coder has read: one query for all of them. */
export async function countOpen(db: Database, wave: string, items: readonly string[], coder: string): Promise<readonly OpenCount[]> {
  const { rows } = await sql<OpenCount>`
    select item, count(*)::int as answers, count(coded)::int as counted, count(mine)::int as mine
    from unnest(${items}::text[]) as item
    join surveys_responses on wave = ${wave} and trim(coalesce(answers -> item ->> 0, '')) <> ''
    left join lateral (select 1 as coded from surveys_codings where response = id and surveys_codings.item = item.item) as codings on true
    left join lateral (
      select 1 as mine from surveys_readings
      where response = id and surveys_readings.item = item.item and coder = ${coder} and answer = answers -> item.item ->> 0
    ) as readings on true
    group by item`.execute(db)
  return rows
}

export interface OpenCount {
  readonly item: string
  readonly answers: number
  readonly counted: number
  readonly mine: number
}
