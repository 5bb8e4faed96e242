import { isSlug } from '../../kernel/id.ts'
import type { Database } from '../../platform/database.ts'
import type { City } from './model.ts'
import { problems } from './problems.ts'
import { findCity } from './store.ts'

export async function openCity(db: Database, code: string): Promise<City> {
  const city = isSlug(code) ? await findCity(db, code) : undefined
  if (!city) throw problems['city.unknown']({ city: code.slice(0, 80) })
  return city
}
