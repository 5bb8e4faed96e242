import type { Database } from '../../platform/database.ts'
import { type Organisation, organisationsBy } from '../../registry/organisations/index.ts'
import type { Request } from './model.ts'

/** All organisations that a request speaks of, by code. One query. */
export function organisationsIn(db: Database, request: Request): Promise<ReadonlyMap<string, Organisation>> {
  return organisationsBy(db, [request.from, ...request.to, ...request.triage.map(({ by }) => by)])
}
