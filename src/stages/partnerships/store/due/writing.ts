import { sql } from 'kysely'
import type { Day } from '../../../../kernel/day.ts'
import type { Database } from '../../../../platform/database.ts'
import type { Completion, DueKind } from '../../model/due/item.ts'

/** What is written down about something due: `item` as `keyOf` says it. */
interface About {
  readonly kind: DueKind
  readonly item: string
  readonly by: string
  readonly at: Date
}

/** Done, once. False when it was done before. */
export async function addCompletion(tx: Database, { kind, item, by, at }: About, evidence: string): Promise<boolean> {
  const { rows } = await sql`
    insert into partnerships_completions (kind, item, evidence, by, at) values (${kind}, ${item}, ${evidence}, ${by}, ${at})
    on conflict do nothing returning item`.execute(tx)
  return rows.length > 0
}

export async function findCompletion(db: Database, kind: DueKind, item: string): Promise<Completion | undefined> {
  const { rows } = await sql<Completion>`
    select evidence, by, at from partnerships_completions where kind = ${kind} and item = ${item}`.execute(db)
  return rows[0]
}

/** What of these was done: by kind and item as `keyOf` says it, with a blank between. */
export async function completionsOf(db: Database, kind: DueKind, items: readonly string[]): Promise<ReadonlyMap<string, Completion>> {
  const { rows } = await sql<Completion & { readonly item: string }>`
    select item, evidence, by, at from partnerships_completions where kind = ${kind} and item = any(${items}::text[])`.execute(db)
  return new Map(rows.map(({ item, ...completion }) => [item, completion]))
}

export async function addPostponement(
  tx: Database,
  id: string,
  { kind, item, by, at }: About,
  until: Day,
  reason: string,
): Promise<boolean> {
  const { rows } = await sql`
    insert into partnerships_postponements (id, kind, item, until, reason, by, at)
    values (${id}::uuid, ${kind}, ${item}, ${until}, ${reason}, ${by}, ${at}) on conflict (id) do nothing returning id`.execute(tx)
  return rows.length > 0
}

export async function addHandover(
  tx: Database,
  id: string,
  { kind, item, by, at }: About,
  person: string,
  reason: string,
): Promise<boolean> {
  const { rows } = await sql`
    insert into partnerships_handovers (id, kind, item, person, reason, by, at)
    values (${id}::uuid, ${kind}, ${item}, ${person}, ${reason}, ${by}, ${at}) on conflict (id) do nothing returning id`.execute(tx)
  return rows.length > 0
}

/** What was put off and handed over, the newest first. */
export async function changesOf(
  db: Database,
  kind: DueKind,
  item: string,
): Promise<readonly { readonly until?: Day; readonly person?: string; readonly reason: string; readonly by: string; readonly at: Date }[]> {
  const { rows } = await sql<{ until: Day | null; person: string | null; reason: string; by: string; at: Date }>`
    select until, null as person, reason, by, at from partnerships_postponements where kind = ${kind} and item = ${item}
    union all
    select null, person, reason, by, at from partnerships_handovers where kind = ${kind} and item = ${item}
    order by at desc`.execute(db)
  return rows.map(({ until, person, ...rest }) => ({ ...rest, ...(until !== null && { until }), ...(person !== null && { person }) }))
}

/** Somebody has left: what that person had goes to the organisers. False when it was known. */
export async function addDeparture(tx: Database, person: string, reason: string, by: string, at: Date): Promise<boolean> {
  const { rows } = await sql`
    insert into partnerships_departures (person, reason, by, at) values (${person}, ${reason}, ${by}, ${at})
    on conflict do nothing returning person`.execute(tx)
  return rows.length > 0
}

/** Who of these has left. */
export async function departedAmong(db: Database, people: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ person: string }>`
    select person from partnerships_departures where person = any(${people}::text[])`.execute(db)
  return new Set(rows.map(({ person }) => person))
}
