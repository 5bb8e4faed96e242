import { type Database, transaction } from '../../../platform/database.ts'
import { record } from '../../../platform/events.ts'
import { citiesBy } from '../../../registry/cities/index.ts'
import type { Tie } from '../model/ties.ts'
import { problems } from '../problems.ts'
import { keepTies } from '../store/ties.ts'

/** Keeps ties that cities have. Each joins two cities of the register. */
export async function addTies(db: Database, ties: readonly Tie[]): Promise<void> {
  await transaction(db, async (tx) => {
    await requireCities(tx, ties)
    await keepTies(tx, ties)
    for (const tie of ties) await record(tx, { name: 'tie.added', subject: tie.code })
  })
}

async function requireCities(db: Database, ties: readonly Tie[]): Promise<void> {
  const cities = await citiesBy(
    db,
    ties.flatMap((tie) => tie.cities),
  )
  const known = new Set(cities.map(({ code }) => code))
  for (const {
    code: tie,
    cities: [one, other],
  } of ties) {
    if (one === other) throw problems['tie.with-itself']({ tie, city: one })
    const missing = [one, other].find((city) => !known.has(city))
    if (missing !== undefined) throw problems['tie.city-unknown']({ tie, city: missing.slice(0, 80) })
  }
}
