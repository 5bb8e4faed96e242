import type { Database } from '../../platform/database.ts'
import { asJson, asJsonOrNull } from '../../platform/json-column.ts'
import type { Request, Step } from './model.ts'

interface RequestRow {
  code: string
  title: Request['title']
  sender: string
  receivers: Request['to']
  received: string | null
  mandate: Request['mandate'] | null
  audience: Request['audience']
  objectives: Request['objectives']
  needs: Request['needs']
}
interface StepRow {
  request: string
  place: number
  state: Step['state']
  day: string | null
  by: string
  note: Step['note']
}
const tables = (db: Database) => db.withTables<{ requests_requests: RequestRow; requests_steps: StepRow }>()

export async function addRequest(db: Database, request: Request): Promise<void> {
  const { code, from, to, title, audience, objectives, needs } = request
  await tables(db)
    .insertInto('requests_requests')
    .values({
      code,
      title: asJson(title),
      sender: from,
      receivers: asJson(to),
      received: request.received ?? null,
      mandate: asJsonOrNull(request.mandate),
      audience: asJson(audience),
      objectives: asJson(objectives),
      needs: asJson(needs),
    })
    .execute()
  await addSteps(db, request)
}

async function addSteps(db: Database, { code, triage }: Request): Promise<void> {
  if (triage.length === 0) return
  const rows = triage.map(({ state, day, by, note }, place) => ({ request: code, place, state, day: day ?? null, by, note: asJson(note) }))
  await tables(db).insertInto('requests_steps').values(rows).execute()
}

/** The request with the steps of its triage in their order. */
export async function findRequest(db: Database, code: string): Promise<Request | undefined> {
  const row = await tables(db).selectFrom('requests_requests').selectAll().where('code', '=', code).executeTakeFirst()
  if (!row) return undefined
  const { sender, receivers, received, mandate, ...rest } = row
  return {
    ...rest,
    from: sender,
    to: receivers,
    triage: await stepsOf(db, code),
    ...(received === null ? {} : { received }),
    ...(mandate === null ? {} : { mandate }),
  }
}

async function stepsOf(db: Database, request: string): Promise<readonly Step[]> {
  const rows = await tables(db).selectFrom('requests_steps').selectAll().where('request', '=', request).orderBy('place').execute()
  return rows.map(({ state, day, by, note }) => ({ state, by, note, ...(day === null ? {} : { day }) }))
}
