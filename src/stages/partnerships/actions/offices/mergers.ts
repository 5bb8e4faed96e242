import { type Day, isDay } from '../../../../kernel/day.ts'
import type { Database } from '../../../../platform/database.ts'
import { type City, findCity, mergeCity, partCity } from '../../../../registry/cities/index.ts'
import { type Fault, firstOf, type Typed } from '../../model/profiles.ts'
import { problems } from '../../problems/brokering.ts'
import { isConcern } from './concern.ts'

/** Writes down that a city became part of another, as the organiser typed it. Ties, needs, offers and introductions count for that one from then on. */
export async function mergeTyped(db: Database, city: City, typed: Typed, by: string, programme: string): Promise<readonly Fault[]> {
  await requireOwn(db, programme, city)
  const [successor, since, source] = [firstOf(typed, 'successor'), firstOf(typed, 'since'), firstOf(typed, 'source')]
  const faults: Fault[] = []
  if (successor === '' || successor === city.code || (await findCity(db, successor)) === undefined)
    faults.push({ field: 'successor', code: 'city-unknown', found: successor.slice(0, 60) || '—' })
  if (since !== '' && !isDay(since)) faults.push({ field: 'since', code: 'day', found: firstOf(typed, 'since').slice(0, 60) })
  if (source === '') faults.push({ field: 'source', code: 'source', found: '' })
  if (source.length > LONGEST) faults.push({ field: 'source', code: 'too-long', found: String(LONGEST) })
  if (faults.length === 0) await mergeCity(db, { city: city.code, successor, source, programme, ...daysOf(since) }, by)
  return faults
}

const LONGEST = 500

function daysOf(since: string): { readonly since?: Day } {
  return since === '' ? {} : { since }
}

/** Takes that back. What has begun or ended in the other's name meanwhile stays. */
export async function partAgain(db: Database, city: City, by: string, programme: string): Promise<void> {
  await requireOwn(db, programme, city)
  await partCity(db, { city: city.code, programme }, by)
}

async function requireOwn(db: Database, programme: string, city: City): Promise<void> {
  if (!(await isConcern(db, programme, city.code))) throw problems['city.not-yours-to-merge']({ city: city.names.en })
}
