import type { Database } from '../../platform/database.ts'
import { asJson, asJsonOrNull, withoutNulls } from '../../platform/json-column.ts'
import type { City } from './model.ts'

interface CityRow {
  code: string
  country: string
  region: string | null
  names: City['names']
  geonames: number | null
  latitude: number | null
  longitude: number | null
  population: City['population'] | null
  note: City['note'] | null
}
const tables = (db: Database) => db.withTables<{ registry_cities: CityRow }>()

/** Keeps each city; one that is known by its code takes the new facts. */
export async function keepCities(db: Database, cities: readonly City[]): Promise<void> {
  if (cities.length === 0) return
  const rows = cities.map((city) => ({
    code: city.code,
    country: city.country,
    region: city.region ?? null,
    names: asJson(city.names),
    geonames: city.geonames ?? null,
    latitude: city.latitude ?? null,
    longitude: city.longitude ?? null,
    population: asJsonOrNull(city.population),
    note: asJsonOrNull(city.note),
  }))
  await tables(db)
    .insertInto('registry_cities')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('code').doUpdateSet((row) => ({
        names: row.ref('excluded.names'),
        region: row.ref('excluded.region'),
        population: row.ref('excluded.population'),
        note: row.ref('excluded.note'),
      })),
    )
    .execute()
}

export async function findCity(db: Database, code: string): Promise<City | undefined> {
  const row = await tables(db).selectFrom('registry_cities').selectAll().where('code', '=', code).executeTakeFirst()
  return row && withoutNulls(row)
}

/** The cities with these codes, in the order of their codes; every city when no codes are given. */
export async function citiesBy(db: Database, codes?: readonly string[]): Promise<readonly City[]> {
  if (codes?.length === 0) return []
  let query = tables(db).selectFrom('registry_cities').selectAll().orderBy('code')
  if (codes) query = query.where('code', 'in', [...new Set(codes)])
  return (await query.execute()).map(withoutNulls)
}
