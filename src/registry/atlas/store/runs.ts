import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../../platform/database.ts'
import { withoutNulls } from '../../../platform/json-column.ts'
import type { CityFacts, Inputs, Outcome, Progress, ReadyGrid, Run, SeenCity } from '../model/results.ts'

/** Keeps a run; false when it is there already. */
export async function addRun(
  tx: Database,
  { id, title, by, at }: Pick<Run, 'id' | 'title' | 'by' | 'at'>,
  result: string,
): Promise<boolean> {
  const { rows } = await sql`
    insert into atlas_runs (id, result, title, by, at) values (${id}::uuid, ${result}, ${title}, ${by ?? null}, ${at})
    on conflict (id) do nothing returning id`.execute(tx)
  return rows.length > 0
}

export async function findRun(db: Database, id: string): Promise<Run | undefined> {
  return (await selectRuns(db, sql`run.id = ${id}::uuid`))[0]
}

/** All runs, the newest first. */
export async function allRuns(db: Database): Promise<readonly Run[]> {
  return selectRuns(db, sql`true`)
}

/** The runs that the pages of cities show, each done; also those that are still at work where they are asked for. */
export async function shownRuns(db: Database, which: 'done' | 'also at work' = 'done'): Promise<readonly Run[]> {
  return selectRuns(db, which === 'done' ? sql`shown.at is not null and done.result is not null` : sql`shown.at is not null`)
}

/** Those of these runs that are done. */
export async function runsBy(db: Database, ids: readonly string[]): Promise<readonly Run[]> {
  return selectRuns(db, sql`run.id = any(${ids}::uuid[]) and done.result is not null`)
}

/** Calls a run off; false when it was called off before. */
export async function addCancellation(tx: Database, run: string, by: string | undefined, at: Date): Promise<boolean> {
  const { rows } = await sql`
    insert into atlas_cancellations (run, by, at) values (${run}::uuid, ${by ?? null}, ${at}) on conflict do nothing returning run`.execute(
    tx,
  )
  return rows.length > 0
}

export async function addShowing(tx: Database, run: string, by: string | undefined, at: Date): Promise<void> {
  await sql`insert into atlas_showings (run, by, at) values (${run}::uuid, ${by ?? null}, ${at}) on conflict do nothing`.execute(tx)
}

export async function removeShowing(tx: Database, run: string): Promise<void> {
  await sql`delete from atlas_showings where run = ${run}::uuid`.execute(tx)
}

/** What these results say of all their cities, without the cells around them. */
export async function factsIn(
  db: Database,
  results: readonly string[],
): Promise<readonly { readonly result: string; readonly city: string; readonly facts: CityFacts }[]> {
  const { rows } = await sql<{ result: string; city: string; facts: CityFacts }>`
    select result, city, facts - 'window' - 'at' as facts from atlas_cities where result = any(${results}::text[]) order by city, result`.execute(
    db,
  )
  return rows
}

/** What these results say of one city, by result. */
export async function factsOf(db: Database, city: string, results: readonly string[]): Promise<ReadonlyMap<string, SeenCity>> {
  const { rows } = await sql<{ result: string; facts: SeenCity }>`
    select result, facts from atlas_cities where city = ${city} and result = any(${results}::text[])`.execute(db)
  return new Map(rows.map(({ result, facts }) => [result, facts]))
}

interface RunRow {
  id: string
  title: string
  by: string | null
  at: Date
  cancelled: Date | null
  shown: Date | null
  hash: string
  inputs: Inputs
  engine: number
  grid: ReadyGrid | null
  progress: Progress | null
  outcome: Outcome | null
  begun: Date
  finished: Date | null
}

async function selectRuns(db: Database, which: RawBuilder<unknown>): Promise<readonly Run[]> {
  const { rows } = await sql<RunRow>`
    select run.id, run.title, run.by, run.at, called.at as cancelled, shown.at as shown,
      hash, inputs, engine, grid, progress, outcome, result.at as begun, done.at as finished
    from atlas_runs as run join atlas_results as result on hash = run.result
    left join atlas_outcomes as done on done.result = hash
    left join atlas_cancellations as called on called.run = run.id
    left join atlas_showings as shown on shown.run = run.id
    where ${which} order by run.at desc, run.id`.execute(db)
  return rows.map(({ id, title, by, at, cancelled, shown, begun, ...result }) => ({
    ...withoutNulls({ id, title, by, at, cancelled, shown }),
    result: withoutNulls({ ...result, at: begun }),
  }))
}
