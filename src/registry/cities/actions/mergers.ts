import type { Day } from '../../../kernel/day.ts'
import { now } from '../../../platform/clock.ts'
import { type Database, transaction } from '../../../platform/database.ts'
import { record } from '../../../platform/events.ts'
import { openCity } from '../actions.ts'
import { cityToday } from '../model.ts'
import { problems } from '../problems.ts'
import { keepSuccessor, removeSuccessor, successorsAlone } from '../store/successors.ts'

/** That a city became part of another. Its code stays valid; whoever asks for it is led to the other. */
export interface Merger {
  readonly city: string
  readonly successor: string
  readonly since?: Day
  readonly source: string
  /** In which programme it was written down. */
  readonly programme?: string
}

/** Writes down that a city became part of another. Throws `city.unknown`, and `city.merged-with-itself` where the other is, or became, the city. */
export async function mergeCity(db: Database, { city, successor, since, source, programme }: Merger, by: string): Promise<void> {
  await transaction(db, async (tx) => {
    await openCity(tx, city)
    await openCity(tx, successor)
    const others = new Map(await successorsAlone(tx))
    others.delete(city)
    if (cityToday(others, successor) === city) throw problems['city.merged-with-itself']({ city })
    await keepSuccessor(tx, { city, successor, since: since ?? null, source, at: now(), by })
    await record(tx, { name: 'city.merged', subject: city, actor: by, details: { successor, source }, ...(programme && { programme }) })
  })
}

/** Takes back that a city became part of another: from then on it is by itself again. False where nothing was written down. */
export async function partCity(db: Database, { city, programme }: Pick<Merger, 'city' | 'programme'>, by: string): Promise<boolean> {
  return transaction(db, async (tx) => {
    const successor = (await successorsAlone(tx)).get(city)
    if (successor === undefined) return false
    await removeSuccessor(tx, city)
    await record(tx, { name: 'city.parted', subject: city, actor: by, details: { successor }, ...(programme && { programme }) })
    return true
  })
}
