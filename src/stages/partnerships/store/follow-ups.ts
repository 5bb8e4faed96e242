import type { Database } from '../../../platform/database.ts'
import { asJson, asJsonOrNull } from '../../../platform/json-column.ts'
import type { FollowUp } from '../model/follow-ups.ts'

type Tables = {
  partnerships_follow_ups: {
    programme: string
    code: string
    place: number
    promise: FollowUp['promise']
    owner: string | null
    due: string | null
    indicator: FollowUp['indicator'] | null
    source: string
  }
}
const tables = (db: Database) => db.withTables<Tables>()

/** Keeps follow-ups in the order in which they are shown. */
export async function keepFollowUps(db: Database, followUps: readonly FollowUp[]): Promise<void> {
  if (followUps.length === 0) return
  const rows = followUps.map(({ programme, code, promise, owner, due, indicator, source }, place) => ({
    programme,
    code,
    place,
    promise: asJson(promise),
    owner: owner ?? null,
    due: due ?? null,
    indicator: asJsonOrNull(indicator),
    source,
  }))
  await tables(db)
    .insertInto('partnerships_follow_ups')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function followUpsOf(db: Database, programme: string): Promise<readonly FollowUp[]> {
  const rows = await tables(db)
    .selectFrom('partnerships_follow_ups')
    .selectAll()
    .where('programme', '=', programme)
    .orderBy('place')
    .orderBy('code')
    .execute()
  return rows.map(({ place: _, owner, due, indicator, ...rest }) => ({
    ...rest,
    ...(owner === null ? {} : { owner }),
    ...(due === null ? {} : { due }),
    ...(indicator === null ? {} : { indicator }),
  }))
}
