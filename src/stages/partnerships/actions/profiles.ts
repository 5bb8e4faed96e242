import { dayIn, type Zone } from '../../../kernel/day.ts'
import { type Language, say } from '../../../kernel/language.ts'
import { formatDay } from '../../../engines/script/index.ts'
import { now } from '../../../platform/clock.ts'
import { type Database, transaction } from '../../../platform/database.ts'
import { record } from '../../../platform/events.ts'
import { newSecret } from '../../../platform/hash.ts'
import { post } from '../../../platform/mail/index.ts'
import { citiesBy, type City, findCity, keepCities } from '../../../registry/cities/index.ts'
import { openProgramme } from '../../programmes/index.ts'
import { type Fault, firstOf, type Office, type Profile, readOffice, readProfile, type Typed } from '../model/profiles.ts'
import { problems } from '../problems/brokering.ts'
import { addLink, findLink, type OfficeLink, removeLinks } from '../store/links.ts'
import { findProfileDraft, keepOffice, keepProfile, keepProfileDraft, officesOf, profilesOf } from '../store/profiles.ts'
import { offerMail } from '../text/profiles/mail.ts'
import { requireConcern } from './offices/concern.ts'
import { nameOffice } from './offices/contact.ts'
import { cityFrom, findCities } from './places.ts'

/** What stands behind an office's link to its page of offers. */
export interface OpenOffer {
  readonly link: OfficeLink
  readonly city: City
  readonly zone: Zone
  readonly profile?: Profile
  readonly draft?: Typed
  readonly office?: Office
}

/** Opens the page of offers by its secret. Throws `link.unknown` for a link that has ended, was replaced, or never was. */
export async function openOffer(db: Database, secret: string): Promise<OpenOffer> {
  const link = await findLink(db, secret, now())
  const city = link?.introduction === undefined ? await findCity(db, link?.city ?? '') : undefined
  if (link === undefined || city === undefined) throw problems['link.unknown']()
  const { zone } = await openProgramme(db, link.programme)
  const profile = (await profilesOf(db, [city.code])).get(city.code)
  const draft = await findProfileDraft(db, city.code)
  const office = (await officesOf(db, [city.code])).get(city.code)
  return { link, city, zone, ...(profile && { profile }), ...(draft && { draft }), ...(office && { office }) }
}

/** Takes what an office typed. What is wrong comes back; else the profile and the contact are kept, and `profile.said` is logged. */
export async function sayProfile(
  db: Database,
  { city: { code: city }, link, zone }: OpenOffer,
  typed: Typed,
  language: Language,
): Promise<readonly Fault[]> {
  const { profile, office, faults } = readProfile(typed, language, dayIn(zone, now()))
  if (faults.length > 0) return faults
  const seal = { city, changed: now(), by: `office:${city}` }
  await transaction(db, async (tx) => {
    await keepProfile(tx, { ...profile, ...seal })
    await keepOffice(tx, { ...office, ...seal, programme: link.programme })
    await record(tx, { name: 'profile.said', subject: city, programme: link.programme })
  })
  return []
}

/** Keeps what was typed so far, whatever it is; nothing is sent. */
export async function saveProfileDraft(db: Database, { city }: OpenOffer, typed: Typed): Promise<void> {
  await keepProfileDraft(db, city.code, typed, now())
}

/** A new link to a city's page of offers, in place of those before. `mailed` posts it to the office; else the secret is for the organiser to hand on. */
export async function makeOfferLink(
  db: Database,
  {
    programme,
    city,
    ends,
    mailed,
    by,
  }: { readonly programme: string; readonly city: City; readonly ends: Date; readonly mailed: boolean; readonly by: string },
): Promise<{ readonly secret: string; readonly office?: Office }> {
  const { title, zone } = await openProgramme(db, programme)
  await requireConcern(db, programme, city)
  const office = (await officesOf(db, [city.code])).get(city.code)
  if (mailed && office === undefined) throw problems['office.none']({ city: city.names.en })
  const secret = newSecret()
  await transaction(db, async (tx) => {
    await removeLinks(tx, city.code, 'offers')
    await addLink(tx, secret, { city: city.code, programme, ends, made: now(), by })
    if (mailed && office !== undefined) {
      const { name, mail, language } = office
      const until = formatDay(dayIn(zone, ends), language)
      const words = offerMail({ name, city: say(city.names, language), programme: say(title, language), secret, until }, language)
      await post(tx, [{ key: `offers/${city.code}/${now().toISOString()}`, programme, name, address: mail, language, ...words }])
    }
    await record(tx, { name: 'offers.asked', subject: city.code, programme, actor: by })
  })
  return { secret, ...(office && { office }) }
}

/** Takes a partner city up by the name that somebody typed, with who answers for it. */
export async function addPartnerCity(
  db: Database,
  typed: Typed,
  by: string,
  programme: string,
): Promise<{ readonly faults: readonly Fault[]; readonly city?: string }> {
  const { faults } = readOffice(typed)
  const text = firstOf(typed, 'city')
  const found = findCities(await citiesBy(db))(text.slice(0, 200), '')
  if (found === 'country-unknown' || found.code === undefined) {
    const candidates = found === 'country-unknown' ? [] : found.candidates
    const which = candidates.map(({ name, country }) => `${name}, ${country}`).join('; ')
    const fault: Fault =
      candidates.length === 0
        ? { field: 'city', code: 'city-unknown', found: text.slice(0, 60) }
        : { field: 'city', code: 'city-which', found: which }
    return { faults: [fault, ...faults] }
  }
  if (faults.length > 0) return { faults }
  const { code, place } = found
  await transaction(db, async (tx) => {
    if (place !== undefined) await keepCities(tx, [cityFrom(place, code)])
    const city = await findCity(tx, code)
    if (city !== undefined) await nameOffice(tx, city, typed, by, programme)
  })
  return { faults: [], city: code }
}
