import { sql } from 'kysely'
import { type Database, PREPARED } from '../../../platform/database.ts'
import { recordSql } from '../../../platform/events.ts'
import type { Response } from '../model.ts'
import { isOpenAt } from './open.ts'

/**
 * Keeps a new response by the open link with its event; its draft goes. Responses that come while others are being kept go together in the
 * next statement: one round trip and one write to the disk for all of them. False when its id is taken, as after a repeated post, when the
 * wave was closed meanwhile, and when it has limits or personal links: `admitResponse` is for those.
 */
export async function addResponse(db: Database, response: Response, programme: string): Promise<boolean> {
  if (db.isTransaction) return (await addTogether(db, [response], programme)).has(response.id)
  const queue = queueOf(db)
  const added = new Promise<boolean>((done, failed) => queue.waiting.push({ response, programme, done, failed }))
  if (queue.running < AT_ONCE) void workOff(db, queue)
  return added
}

interface Waiting {
  readonly response: Response
  readonly programme: string
  readonly done: (added: boolean) => void
  readonly failed: (error: unknown) => void
}

interface Queue {
  waiting: Waiting[]
  running: number
}

/** Most responses of one statement, and most statements under way: while one waits for the disk the next is made ready. */
const MOST = 100
const AT_ONCE = 2

const queues = new WeakMap<Database, Queue>()

function queueOf(db: Database): Queue {
  const queue = queues.get(db) ?? { waiting: [], running: 0 }
  queues.set(db, queue)
  return queue
}

async function workOff(db: Database, queue: Queue): Promise<void> {
  queue.running++
  while (queue.waiting.length > 0) {
    const next = queue.waiting.splice(0, MOST)
    for (const group of Map.groupBy(next, ({ response }) => response.wave).values()) await keep(db, group)
  }
  queue.running--
}

/** Answers all of the group. Where one of them cannot be kept, each is tried alone: it spoils nothing for the others. */
async function keep(db: Database, group: readonly Waiting[]): Promise<void> {
  try {
    const added = await addTogether(
      db,
      group.map(({ response }) => response),
      group[0]!.programme,
    )
    // Of two posts under one id that came together only the first was kept.
    for (const { response, done } of group) done(added.delete(response.id))
  } catch (error) {
    if (group.length === 1) group[0]!.failed(error)
    else for (const each of group) await keep(db, [each])
  }
}

/** Keeps responses of one wave in one statement; gives the ids of those that were added. */
async function addTogether(db: Database, responses: readonly Response[], programme: string): Promise<Set<string>> {
  const wave = responses[0]!.wave
  const column = (value: (response: Response) => string) => responses.map(value)
  const { rows } = await sql<{ id: string }>`${PREPARED}
    with added as (
      insert into surveys_responses (id, wave, language, answers, at)
      select id, ${wave}::text, language, answers::jsonb, at
      from unnest(
        ${column(({ id }) => id)}::uuid[], ${column(({ language }) => language)}::text[],
        ${column(({ answers }) => JSON.stringify(answers))}::text[], ${column(({ at }) => at.toISOString())}::timestamptz[]
      ) as posted (id, language, answers, at)
      where exists (
        select from surveys_waves
        where code = ${wave}::text and ${isOpenAt(sql`posted.at`)} and personal is null and most is null and quotas = '[]'
      )
      on conflict (id) do nothing returning id
    ), sent as (
      delete from surveys_drafts where response in (select id from added)
    ), ${recordSql({ name: 'response.submitted', subject: wave, programme }, 'added')}
    select id from added`.execute(db)
  return new Set(rows.map(({ id }) => id))
}
