import type { Generated } from 'kysely'
import type { Reason } from '../../../engines/matching/index.ts'
import type { Database } from '../../../platform/database.ts'
import { asJson, withoutNulls } from '../../../platform/json-column.ts'
import type { Answer, End, Introduction } from '../model/introductions.ts'

type Tables = {
  partnerships_introductions: {
    id: string
    round: string
    programme: string
    demand: string
    offer: string
    score: number | null
    reasons: readonly Reason[]
    asked: Date
    expires: Date
  }
  partnerships_answers: {
    id: Generated<number>
    introduction: string
    side: Answer['side']
    answer: Answer['answer']
    code: Answer['code'] | null
    words: string | null
    until: string | null
    at: Date
    by: string
  }
  partnerships_reminders: { introduction: string; side: Answer['side']; day: string; at: Date }
  partnerships_introduction_ends: { introduction: string; how: End['how']; at: Date }
}
type Row = Tables['partnerships_introductions']
const tables = (db: Database) => db.withTables<Tables>()

/** Adds introductions; one of two cities that the round has introduced already is left out. Gives those that are new. */
export async function addIntroductions(
  db: Database,
  introductions: readonly Omit<Introduction, 'answers' | 'end'>[],
): Promise<ReadonlySet<string>> {
  if (introductions.length === 0) return new Set()
  const rows = await tables(db)
    .insertInto('partnerships_introductions')
    .values(introductions.map(({ reasons, score, ...row }) => ({ ...row, score: score ?? null, reasons: asJson(reasons) })))
    .onConflict((conflict) => conflict.columns(['round', 'demand', 'offer']).doNothing())
    .returning('id')
    .execute()
  return new Set(rows.map(({ id }) => id))
}

export async function introductionsOf(db: Database, round: string): Promise<readonly Introduction[]> {
  const rows = await tables(db)
    .selectFrom('partnerships_introductions')
    .selectAll()
    .where('round', '=', round)
    .orderBy('asked')
    .orderBy('demand')
    .orderBy('offer')
    .execute()
  return gathered(db, rows)
}

/** An introduction. `lock` keeps others from answering or ending it until the transaction ends. */
export async function findIntroduction(db: Database, id: string, lock?: 'lock'): Promise<Introduction | undefined> {
  let query = tables(db).selectFrom('partnerships_introductions').selectAll().where('id', '=', id)
  if (lock !== undefined) query = query.forUpdate()
  return (await gathered(db, await query.execute()))[0]
}

/** The introductions of these cities that have not ended. */
export async function openIntroductionsOf(db: Database, city: string): Promise<readonly Introduction[]> {
  const rows = await tables(db)
    .selectFrom('partnerships_introductions')
    .selectAll()
    .where((where) => where.or([where('demand', '=', city), where('offer', '=', city)]))
    .where('id', 'not in', (query) => query.selectFrom('partnerships_introduction_ends').select('introduction'))
    .orderBy('id')
    .execute()
  return gathered(db, rows)
}

/** The rounds in which an introduction has not ended. */
export async function roundsWithOpen(db: Database): Promise<readonly string[]> {
  const rows = await tables(db)
    .selectFrom('partnerships_introductions')
    .select('round')
    .distinct()
    .where('id', 'not in', (query) => query.selectFrom('partnerships_introduction_ends').select('introduction'))
    .orderBy('round')
    .execute()
  return rows.map(({ round }) => round)
}

/** Pairs of which one said no, in any round. */
export async function refusedPairs(db: Database): Promise<readonly (readonly [string, string])[]> {
  const rows = await tables(db)
    .selectFrom('partnerships_introductions')
    .innerJoin('partnerships_introduction_ends', 'partnerships_introduction_ends.introduction', 'partnerships_introductions.id')
    .select(['demand', 'offer'])
    .distinct()
    .where('how', '=', 'declined')
    .orderBy('demand')
    .orderBy('offer')
    .execute()
  return rows.map(({ demand, offer }) => [demand, offer])
}

export async function addAnswer(db: Database, introduction: string, { code, words, until, ...answer }: Answer): Promise<void> {
  await tables(db)
    .insertInto('partnerships_answers')
    .values({ introduction, ...answer, code: code ?? null, words: words ?? null, until: until ?? null })
    .execute()
}

/** Ends an introduction. False when it has ended already. */
export async function addEnd(db: Database, introduction: string, { how, at }: End): Promise<boolean> {
  const row = await tables(db)
    .insertInto('partnerships_introduction_ends')
    .values({ introduction, how, at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('introduction')
    .executeTakeFirst()
  return row !== undefined
}

export async function keepExpiry(db: Database, introduction: string, expires: Date): Promise<void> {
  await tables(db).updateTable('partnerships_introductions').set({ expires }).where('id', '=', introduction).execute()
}

/** Writes down that a side is reminded for that day. False when it was before. */
export async function addReminder(db: Database, introduction: string, side: Answer['side'], day: string, at: Date): Promise<boolean> {
  const row = await tables(db)
    .insertInto('partnerships_reminders')
    .values({ introduction, side, day, at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('day')
    .executeTakeFirst()
  return row !== undefined
}

async function gathered(db: Database, rows: readonly Row[]): Promise<readonly Introduction[]> {
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const answers = await tables(db).selectFrom('partnerships_answers').selectAll().where('introduction', 'in', ids).orderBy('id').execute()
  const ends = await tables(db).selectFrom('partnerships_introduction_ends').selectAll().where('introduction', 'in', ids).execute()
  const byId = Map.groupBy(answers, ({ introduction }) => introduction)
  const ended = new Map(ends.map(({ introduction, how, at }) => [introduction, { how, at }]))
  return rows.map((row): Introduction => {
    const end = ended.get(row.id)
    const own = (byId.get(row.id) ?? []).map(({ id: _, introduction: __, ...answer }) => withoutNulls(answer))
    return { ...withoutNulls(row), answers: own, ...(end && { end }) }
  })
}
