import { type Database, transaction } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import type { Request } from './model.ts'
import { problems } from './problems.ts'
import { addRequest, findRequest } from './store.ts'

/** The request with the steps of its triage. */
export async function openRequest(db: Database, code: string): Promise<Request> {
  const request = await findRequest(db, code)
  if (!request) throw problems['request.unknown']({ request: code.slice(0, 80) })
  return request
}

/** Keeps what somebody asked for, with what was done with it so far. */
export async function makeRequest(db: Database, request: Request): Promise<void> {
  await transaction(db, async (tx) => {
    await addRequest(tx, request)
    await record(tx, { name: 'request.made', subject: request.code })
  })
}
