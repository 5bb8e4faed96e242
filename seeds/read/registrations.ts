import type { Registration } from '../../src/stages/learning/index.ts'
import { languageIn, readTable } from './table.ts'

/** Registrations of a table: nobody is named, and the city is empty for whoever comes from none. */
export function readRegistrations(file: URL, programme: string): readonly Registration[] {
  return readTable(file, ['id', 'role', 'city', 'region', 'language', 'on']).map(({ id, role, city, region, language, on }) => ({
    id,
    programme,
    role,
    region,
    language: languageIn(language),
    on,
    ...(city === '' ? {} : { city }),
  }))
}
