import type { Database } from '../../../../platform/database.ts'
import type { FollowUp } from '../../model/follow-ups.ts'
import { addFollowUps } from '../follow-ups.ts'

/** Writes down a promise that somebody heard. The page made the id: sent twice it stands there once. */
export function addFollowUp(db: Database, programme: string, id: string, promise: Omit<FollowUp, 'code' | 'programme'>): Promise<void> {
  return addFollowUps(db, [{ code: id, programme, ...promise }])
}
