import { type RawBuilder, sql } from 'kysely'
import type { Text } from '../../../../kernel/language.ts'
import type { Database } from '../../../../platform/database.ts'
import { withoutNulls } from '../../../../platform/json-column.ts'
import type { DueItem, DueKind } from '../../model/due/item.ts'

/** What waits, as it is kept: an introduction has a moment at which it expires in the place of a day. */
export interface Waiting extends DueItem {
  readonly expires?: Date
}

interface Row {
  readonly kind: DueKind
  readonly item: string
  readonly programme: string
  readonly partnership: string | null
  readonly cities: readonly string[]
  readonly what: Text | null
  readonly months: number | null
  readonly owner: string | null
  readonly left: string | null
  readonly due: string | null
  readonly first: string | null
  readonly expires: Date | null
  readonly round: string | null
}

/**
 * All that waits in these programmes, from whatever it came: follow-ups, items of plans, milestones, assessments that nobody answered,
 * introductions that a side has not answered. One query. What is done is not in it, nor what belongs to a partnership that has ended.
 */
export function waitingIn(db: Database, programmes: readonly string[]): Promise<readonly Waiting[]> {
  return select(db, sql`items.programme = any(${programmes}::text[])`)
}

export async function findWaiting(db: Database, programme: string, kind: DueKind, item: string): Promise<Waiting | undefined> {
  const [found] = await select(db, sql`items.programme = ${programme} and items.kind = ${kind} and items.item = ${item}`)
  return found
}

/** How an item is called where something is written down about it: a follow-up's code says it only in its programme. */
export function keyOf({ kind, programme, item }: Pick<DueItem, 'kind' | 'programme' | 'item'>): string {
  return kind === 'follow-up' ? `${programme}/${item}` : item
}

async function select(db: Database, which: RawBuilder<unknown>): Promise<readonly Waiting[]> {
  const { rows } = await sql<Row>`
    with items as (${ALL})
    select items.kind, items.item, items.programme, items.partnership, items.cities, items.what, items.months, items.expires, items.round,
      case when gone.person is null then coalesce(handed.person, items.owner) end as owner, gone.person as left,
      coalesce(put.until, items.due) as due, case when put.until is not null then items.due end as first
    from items
    left join lateral (
      select until from partnerships_postponements where kind = items.kind and item = items.key order by at desc, id desc limit 1
    ) put on true
    left join lateral (
      select person from partnerships_handovers where kind = items.kind and item = items.key order by at desc, id desc limit 1
    ) handed on true
    left join partnerships_departures gone on gone.person = coalesce(handed.person, items.owner)
    where ${which}
      and not exists (select from partnerships_completions where kind = items.kind and item = items.key)
      and coalesce((
        select state from partnerships_states where partnerships_states.partnership = items.partnership order by id desc limit 1
      ), 'active') <> 'ended'`.execute(db)
  return rows.map(withoutNulls)
}

const ALL = sql`
  select 'follow-up' as kind, code as item, programme || '/' || code as key, programme, null::text as partnership,
    '{}'::text[] as cities, promise as what, null::integer as months, owner, due, null::timestamptz as expires, null::text as round
  from partnerships_follow_ups
  union all
  select 'plan', plan.id::text, plan.id::text, partnership.programme, partnership.code, array[one, other],
    jsonb_build_object('en', what) || jsonb_build_object(language, what), null, owner, due, null, null
  from partnerships_plan_items plan join partnerships_partnerships partnership on partnership.code = plan.partnership
  union all
  select 'milestone', milestone.id::text, milestone.id::text, partnership.programme, partnership.code, array[one, other],
    jsonb_build_object('en', what) || jsonb_build_object(language, what), null, owner, due, null, null
  from partnerships_milestones milestone
  join partnerships_pilots pilot on pilot.id = milestone.pilot
  join partnerships_partnerships partnership on partnership.code = pilot.partnership
  union all
  select 'assessment', asked.id::text, asked.id::text, partnership.programme, partnership.code, array[city], null, months, null, due, null, null
  from partnerships_assessments asked join partnerships_partnerships partnership on partnership.code = asked.partnership
  where not exists (select from partnerships_assessment_answers where assessment = asked.id)
  union all
  select 'introduction', introduction.id::text, introduction.id::text, introduction.programme, null, array[demand, offer], null, null, null, null, expires,
    introduction.round::text
  from partnerships_introductions introduction
  where not exists (select from partnerships_introduction_ends where introduction = introduction.id)
    and not exists (select from partnerships_partnerships where partnerships_partnerships.introduction = introduction.id)`
