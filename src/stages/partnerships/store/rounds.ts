import type { Database } from '../../../platform/database.ts'
import { asJson, withoutNulls } from '../../../platform/json-column.ts'
import type { Decision, Plan, Round, RoundCity, Step } from '../model/rounds/index.ts'
import type { Inputs } from '../model/rounds/market.ts'
import type { Result } from '../model/rounds/result.ts'

type Tables = {
  partnerships_rounds: { id: string; programme: string; title: string; content: Plan; made: Date; by: string }
  partnerships_round_cities: { round: string; city: string; side: RoundCity['side']; capacity: number; approval: string | null }
  partnerships_round_decisions: Decision & { round: string }
  partnerships_round_steps: { round: string; step: Step['step']; reason: string | null; at: Date; by: string }
  partnerships_round_results: { round: string; inputs: Inputs; hash: string; model: string; result: Result; at: Date }
}
const tables = (db: Database) => db.withTables<Tables>()

/** Adds a round in the making. False when it is there already. */
export async function addRound(
  db: Database,
  { id, programme, title, plan, made, by }: Omit<Round, 'cities' | 'decisions' | 'steps'>,
): Promise<boolean> {
  const row = await tables(db)
    .insertInto('partnerships_rounds')
    .values({ id, programme, title, content: asJson(plan), made, by })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function keepPlan(db: Database, round: string, title: string, plan: Plan): Promise<void> {
  await tables(db)
    .updateTable('partnerships_rounds')
    .set({ title, content: asJson(plan) })
    .where('id', '=', round)
    .execute()
}

/** Sets who takes part, in place of who did. */
export async function keepRoundCities(db: Database, round: string, cities: readonly RoundCity[]): Promise<void> {
  await tables(db).deleteFrom('partnerships_round_cities').where('round', '=', round).execute()
  if (cities.length === 0) return
  const rows = cities.map(({ city, side, capacity, approval }) => ({ round, city, side, capacity, approval: approval ?? null }))
  await tables(db).insertInto('partnerships_round_cities').values(rows).execute()
}

/** Keeps what was decided of a pair, in place of what was decided before. */
export async function keepDecision(db: Database, round: string, decision: Decision): Promise<void> {
  const { demand: _, offer: __, ...row } = decision
  await tables(db)
    .insertInto('partnerships_round_decisions')
    .values({ round, ...decision })
    .onConflict((conflict) => conflict.columns(['round', 'demand', 'offer']).doUpdateSet(row))
    .execute()
}

export async function removeDecision(db: Database, round: string, demand: string, offer: string): Promise<void> {
  await tables(db)
    .deleteFrom('partnerships_round_decisions')
    .where('round', '=', round)
    .where('demand', '=', demand)
    .where('offer', '=', offer)
    .execute()
}

/** Takes a step with a round. False when it was taken before. */
export async function addStep(db: Database, round: string, { step, reason, at, by }: Step): Promise<boolean> {
  const row = await tables(db)
    .insertInto('partnerships_round_steps')
    .values({ round, step, reason: reason ?? null, at, by })
    .onConflict((conflict) => conflict.doNothing())
    .returning('step')
    .executeTakeFirst()
  return row !== undefined
}

/** The rounds of a programme, the newest first. Four queries, however many there are. */
export async function roundsOf(db: Database, programme: string): Promise<readonly Round[]> {
  const rows = await tables(db)
    .selectFrom('partnerships_rounds')
    .selectAll()
    .where('programme', '=', programme)
    .orderBy('made', 'desc')
    .orderBy('id')
    .execute()
  return gathered(db, rows)
}

/** A round; undefined when there is none of that id. `lock` keeps others from changing it until the transaction ends. */
export async function findRound(db: Database, id: string, lock?: 'lock'): Promise<Round | undefined> {
  let query = tables(db).selectFrom('partnerships_rounds').selectAll().where('id', '=', id)
  if (lock !== undefined) query = query.forUpdate()
  return (await gathered(db, await query.execute()))[0]
}

async function gathered(db: Database, rows: readonly Tables['partnerships_rounds'][]): Promise<readonly Round[]> {
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const cities = await tables(db).selectFrom('partnerships_round_cities').selectAll().where('round', 'in', ids).orderBy('city').execute()
  const decisions = await tables(db)
    .selectFrom('partnerships_round_decisions')
    .selectAll()
    .where('round', 'in', ids)
    .orderBy('at')
    .execute()
  const steps = await tables(db).selectFrom('partnerships_round_steps').selectAll().where('round', 'in', ids).orderBy('at').execute()
  return rows.map(({ content, ...row }) => ({
    ...row,
    plan: content,
    cities: cities.filter(({ round }) => round === row.id).map(({ round: _, ...each }) => withoutNulls(each)),
    decisions: decisions.filter(({ round }) => round === row.id).map(({ round: _, ...each }) => each),
    steps: steps.filter(({ round }) => round === row.id).map(({ round: _, ...each }) => withoutNulls(each)),
  }))
}

/** What an approved round was worked out from and came to. */
export interface Kept {
  readonly inputs: Inputs
  /** SHA-256 of the inputs as canonical JSON. */
  readonly hash: string
  readonly model: string
  readonly result: Result
  readonly at: Date
}

export async function keepResult(db: Database, round: string, { inputs, hash, model, result, at }: Kept): Promise<void> {
  await tables(db)
    .insertInto('partnerships_round_results')
    .values({ round, inputs: asJson(inputs), hash, model, result: asJson(result), at })
    .execute()
}

export async function findResult(db: Database, round: string): Promise<Kept | undefined> {
  const row = await tables(db).selectFrom('partnerships_round_results').selectAll().where('round', '=', round).executeTakeFirst()
  if (row === undefined) return undefined
  const { round: _, ...kept } = row
  return kept
}
