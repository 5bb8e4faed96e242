import type { Database } from '../../../../platform/database.ts'
import { type City, cityToday, successors } from '../../../../registry/cities/index.ts'
import { registrationsOf } from '../../../learning/index.ts'
import { askingOf } from '../../needs.ts'
import { problems } from '../../problems/brokering.ts'
import { broughtTogether } from '../../store/concern.ts'
import { officesOf } from '../../store/profiles.ts'

/**
 * Throws `city.not-yours` where the city is no concern of the programme. It is one that takes part, that respondents are from or named, or
 * that was introduced or is a partner here. So is, while nobody else named its contact, any other.
 */
export async function requireConcern(db: Database, programme: string, city: City): Promise<void> {
  const office = (await officesOf(db, [city.code])).get(city.code)
  if (office === undefined || office.programme === programme) return
  if (!(await isConcern(db, programme, city.code))) throw problems['city.not-yours']({ city: city.names.en })
}

/** Whether a city has to do with a programme, also as what it was before it became part of another. */
export async function isConcern(db: Database, programme: string, city: string): Promise<boolean> {
  const { cities, wishes } = await askingOf(db, programme)
  const homes = (await registrationsOf(db, programme)).flatMap((each) => each.city ?? [])
  const merged = await successors(db)
  const all = [...homes, ...cities.keys(), ...wishes, ...(await broughtTogether(db, programme))]
  return all.some((code) => code === city || cityToday(merged, code) === city)
}
