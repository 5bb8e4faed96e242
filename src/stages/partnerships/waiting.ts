import { dayIn } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { now } from '../../platform/clock.ts'
import type { Database } from '../../platform/database.ts'
import { citiesBy } from '../../registry/cities/index.ts'
import type { Html } from '../../ui/html.ts'
import type { Programme } from '../programmes/index.ts'
import { type Asker, waitingFor } from './actions/due/waiting.ts'
import { ownersBy } from './routes/due/owners.ts'
import { waitingPiece } from './views/due/waiting.ts'

/** What waits for somebody in these programmes, as a piece of a page and how many. As many queries for one programme as for three. */
export async function tellWaiting(
  db: Database,
  programmes: readonly Programme[],
  asker: Asker,
  language: Language,
): Promise<{ readonly count: number; readonly piece: Html }> {
  const items = await waitingFor(db, programmes, asker)
  const owners = await ownersBy(
    db,
    items.flatMap(({ owner, left }) => [owner, left].flatMap((code) => code ?? [])),
  )
  const cities = new Map(
    (
      await citiesBy(
        db,
        items.flatMap((item) => item.cities),
      )
    ).map((city) => [city.code, city]),
  )
  const known = new Map(programmes.map((programme) => [programme.code, programme]))
  const today = (code: string) => dayIn(known.get(code)?.zone ?? 'UTC', now())
  return { count: items.length, piece: waitingPiece({ items, programmes: known, owners, cities, today }, language) }
}
