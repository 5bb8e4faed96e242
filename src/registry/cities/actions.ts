import type { Day } from '../../kernel/day.ts'
import { isSlug } from '../../kernel/id.ts'
import { now } from '../../platform/clock.ts'
import { type Database, transaction } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { type City, cityToday } from './model.ts'
import { problems } from './problems.ts'
import { findCity, keepSuccessor, successorsAlone } from './store.ts'

export async function openCity(db: Database, code: string): Promise<City> {
  const city = isSlug(code) ? await findCity(db, code) : undefined
  if (!city) throw problems['city.unknown']({ city: code.slice(0, 80) })
  return city
}

/** That a city became part of another. Its code stays valid; whoever asks for it is led to the other. */
export interface Merger {
  readonly city: string
  readonly successor: string
  readonly since?: Day
  readonly source: string
}

/** Writes down that a city became part of another. Throws `city.unknown`, and `city.merged-with-itself` where the other is, or became, the city. */
export async function mergeCity(db: Database, { city, successor, since, source }: Merger, by: string): Promise<void> {
  await transaction(db, async (tx) => {
    await openCity(tx, city)
    await openCity(tx, successor)
    const others = new Map(await successorsAlone(tx))
    others.delete(city)
    if (cityToday(others, successor) === city) throw problems['city.merged-with-itself']({ city })
    await keepSuccessor(tx, { city, successor, since: since ?? null, source, at: now(), by })
    await record(tx, { name: 'city.merged', subject: city, actor: by, details: { successor } })
  })
}
