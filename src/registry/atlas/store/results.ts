import { sql } from 'kysely'
import type { Database } from '../../../platform/database.ts'
import { withoutNulls } from '../../../platform/json-column.ts'
import type { SeenCity, Inputs, Outcome, Progress, ReadyGrid, Result, Strip } from '../model/results.ts'

/** Keeps a result that is to be worked out; one that is known stays as it is, but a problem that came out of it is forgotten: it may be gone. */
export async function keepResult(
  db: Database,
  { hash, inputs, engine, cuts, at }: Pick<Result, 'hash' | 'inputs' | 'engine' | 'cuts' | 'at'>,
): Promise<void> {
  await sql`
    insert into atlas_results (hash, inputs, engine, cuts, at) values (${hash}, ${JSON.stringify(inputs)}::jsonb, ${engine}, ${cuts ?? null}, ${at})
    on conflict (hash) do nothing`.execute(db)
  await sql`delete from atlas_outcomes where result = ${hash} and outcome ->> 'kind' = 'problem'`.execute(db)
}

interface ResultRow {
  hash: string
  inputs: Inputs
  engine: number
  cuts: number | null
  grid: ReadyGrid | null
  progress: Progress | null
  outcome: Outcome | null
  at: Date
  finished: Date | null
}

export async function findResult(db: Database, hash: string): Promise<Result | undefined> {
  const { rows } = await sql<ResultRow>`
    select hash, inputs, engine, cuts, grid, progress, outcome, result.at, done.at as finished
    from atlas_results as result left join atlas_outcomes as done on done.result = hash where hash = ${hash}`.execute(db)
  return rows[0] && withoutNulls(rows[0])
}

/** Whether somebody still waits for it: a run that asks for it and was not called off. */
export async function isWanted(db: Database, hash: string): Promise<boolean> {
  const { rows } = await sql<{ wanted: boolean }>`
    select exists (select from atlas_runs as run where result = ${hash} and not exists (select from atlas_cancellations where run = run.id))
      and not exists (select from atlas_outcomes where result = ${hash}) as wanted`.execute(db)
  return rows[0]?.wanted ?? false
}

export async function tellProgress(db: Database, hash: string, progress: Progress): Promise<void> {
  await sql`update atlas_results set progress = ${JSON.stringify(progress)}::jsonb where hash = ${hash}`.execute(db)
}

/** Keeps the grid that is ready and its strips; what another process has cut stays. */
export async function keepReady(tx: Database, hash: string, grid: ReadyGrid, strips: readonly Strip[]): Promise<void> {
  await sql`update atlas_results set grid = ${JSON.stringify(grid)}::jsonb where hash = ${hash}`.execute(tx)
  for (const { place, first, rows } of strips) {
    await sql`
      insert into atlas_strips (result, place, first, rows) values (${hash}, ${place}, ${first}, ${rows}) on conflict do nothing`.execute(
      tx,
    )
  }
}

export async function stripsOf(db: Database, hash: string): Promise<readonly Strip[]> {
  const { rows } = await sql<{ place: number; first: number; rows: number; scanned: Date | null }>`
    select place, first, rows, scanned from atlas_strips where result = ${hash} order by place`.execute(db)
  return rows.map(withoutNulls)
}

/**
 * Takes a strip that nobody has scanned and nobody scans now, for as long as the transaction lasts. A process that dies lets go of it, as its connection
 * ends.
 */
export async function takeStrip(tx: Database, hash: string): Promise<Strip | undefined> {
  const { rows } = await sql<Strip>`
    select place, first, rows from atlas_strips where result = ${hash} and scanned is null
    order by place limit 1 for update skip locked`.execute(tx)
  return rows[0]
}

/** Marks the strip as scanned; true when it was the last one. Those who end at once wait for each other, so that one of them is told so. */
export async function endStrip(tx: Database, hash: string, place: number, by: string, at: Date): Promise<boolean> {
  await sql`select from atlas_results where hash = ${hash} for update`.execute(tx)
  await sql`update atlas_strips set scanned = ${at}, by = ${by} where result = ${hash} and place = ${place}`.execute(tx)
  const { rows } = await sql<{ left: number }>`
    select count(*)::int as left from atlas_strips where result = ${hash} and scanned is null`.execute(tx)
  return rows[0]?.left === 0
}

/** Keeps what came out, once. False when it is there already. */
export async function keepOutcome(tx: Database, hash: string, outcome: Outcome, at: Date): Promise<boolean> {
  const { rows } = await sql`
    insert into atlas_outcomes (result, outcome, at) values (${hash}, ${JSON.stringify(outcome)}::jsonb, ${at})
    on conflict do nothing returning result`.execute(tx)
  return rows.length > 0
}

export async function keepCityFacts(
  tx: Database,
  hash: string,
  cities: readonly { readonly city: string; readonly facts: SeenCity }[],
): Promise<void> {
  for (const { city, facts } of cities) {
    await sql`
      insert into atlas_cities (result, city, facts) values (${hash}, ${city}, ${JSON.stringify(facts)}::jsonb) on conflict do nothing`.execute(
      tx,
    )
  }
}

/** Results that somebody waits for and of which nothing was heard since. */
export async function silentResults(db: Database, since: Date): Promise<readonly string[]> {
  const { rows } = await sql<{ hash: string }>`
    select distinct result as hash from atlas_runs as run join atlas_results on hash = run.result
    where run.at < ${since} and coalesce((progress ->> 'at')::bigint, 0) < ${since.getTime()}
      and not exists (select from atlas_cancellations where run = run.id) and not exists (select from atlas_outcomes where result = hash)
    order by hash`.execute(db)
  return rows.map(({ hash }) => hash)
}
