import type { Registration } from '../../src/stages/learning/index.ts'
import { languageIn, readTable } from '../table.ts'

/** Synthetic: 52 mayors and deputy mayors of 35 cities and 24 officers of the Public Services Agency, numbered, nobody named. */
export const REGISTRATIONS: readonly Registration[] = readTable(
  new URL('./registrations.tsv', import.meta.url),
  ['id', 'role', 'city', 'region', 'language', 'on'],
).map(({ id, role, city, region, language, on }) => ({
  id,
  programme: 'uzbekistan-2020',
  role,
  region,
  language: languageIn(language),
  on,
  ...(city === '' ? {} : { city }),
}))
