import { dayIn, type Day } from '../../../../kernel/day.ts'
import { isSlug } from '../../../../kernel/id.ts'
import { now } from '../../../../platform/clock.ts'
import type { Database } from '../../../../platform/database.ts'
import { openProgramme, type Programme } from '../../../programmes/index.ts'
import { type Dossier, stateOf } from '../../model/pipeline/dossier.ts'
import { problems } from '../../problems/pipeline.ts'
import { findDossier } from '../../store/pipeline/dossiers.ts'

/** A partnership of this programme. Throws `partnership.unknown`, also for one of another programme. */
export async function openDossier(db: Database, programme: string, code: string): Promise<Dossier> {
  const dossier = isSlug(code) ? await findDossier(db, code) : undefined
  if (dossier?.partnership.programme !== programme) throw problems['partnership.unknown']({ partnership: code.slice(0, 80) })
  return dossier
}

/** Today where the programme is. */
export function todayOf({ zone }: Pick<Programme, 'zone'>): Day {
  return dayIn(zone, now())
}

/** Today in the zone of a partnership's programme. */
export async function todayFor(db: Database, programme: string): Promise<Day> {
  return todayOf(await openProgramme(db, programme))
}

export function requireGoingOn(dossier: Dossier): void {
  if (stateOf(dossier) === 'ended') throw problems['partnership.ended']()
}
