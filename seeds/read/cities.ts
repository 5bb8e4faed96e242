import { LANGUAGES } from '../../src/kernel/language.ts'
import type { City } from '../../src/registry/cities/index.ts'
import { readTable, type Row, textIn } from './table.ts'

const COLUMNS = ['code', 'region', 'geonames', 'population', 'latitude', 'longitude', ...LANGUAGES] as const

/** Cities of a table, in its order. `source` says where the populations come from; a city without one has none. */
export function readCities(file: URL, source: string): readonly City[] {
  return readTable(file, COLUMNS).map((row) => cityOf(row, source))
}

function cityOf(row: Row<(typeof COLUMNS)[number]>, source: string): City {
  return {
    code: row.code,
    country: row.code.slice(0, 2).toUpperCase(),
    names: textIn(row),
    geonames: Number(row.geonames),
    latitude: Number(row.latitude),
    longitude: Number(row.longitude),
    ...(row.region === '' ? {} : { region: row.region }),
    ...(row.population === '' ? {} : { population: { people: Number(row.population), source } }),
  }
}
