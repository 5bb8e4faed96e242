import { type Day, dayIn, isDay } from '../../../kernel/day.ts'
import { say } from '../../../kernel/language.ts'
import { now } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/database.ts'
import { keepNowhere, part, readForm, seen, type Visit, type Web } from '../../../platform/http.ts'
import { requireRight } from '../../../registry/access/index.ts'
import { citiesBy, findCity } from '../../../registry/cities/index.ts'
import { registrationsOf } from '../../learning/index.ts'
import { openProgramme, type Programme } from '../../programmes/index.ts'
import { nameOffice } from '../actions/offices/contact.ts'
import { addPartnerCity, makeOfferLink } from '../actions/profiles.ts'
import { type Fault, firstOf, type Typed, typedOf } from '../model/profiles.ts'
import { askingOf } from '../needs.ts'
import { problems } from '../problems/brokering.ts'
import { offerLinksOf } from '../store/links.ts'
import { draftsBegun, officesOf, profilesOf } from '../store/profiles.ts'
import { linkPage, officePage } from '../views/profiles/city.ts'
import { type CityState, officesPage } from '../views/profiles/list.ts'
import { mountOffers } from './offers.ts'

const DAY = 24 * 60 * 60_000

/** How long a link is good unless the organiser says otherwise. */
const LINK_DAYS = 30

const NOTHING: Typed = {}

/** Needs and offers of cities: the organiser's list, one city, and the page of its office behind a personal link. */
export function mountProfiles(web: Web): void {
  mountOffers(web)

  web.get('/:language/programmes/:programme/offices', async (c) => c.html(await listed(c, await brokered(c), NOTHING, [])))

  web.post('/:language/programmes/:programme/offices', async (c) => {
    const programme = await brokered(c)
    const typed = typedOf(await readForm(c))
    const { faults, city } = await addPartnerCity(c.get('db'), typed, c.get('visitor').person ?? '', programme.code)
    if (city === undefined) return c.html(await listed(c, programme, typed, faults), 422)
    return c.redirect(`/${c.get('language')}/programmes/${programme.code}/offices/${city}`, 303)
  })

  web.get('/:language/programmes/:programme/offices/:city', async (c) => c.html(await shown(c, await brokered(c), undefined, [])))

  web.post('/:language/programmes/:programme/offices/:city/contact', async (c) => {
    const programme = await brokered(c)
    const typed = typedOf(await readForm(c))
    const city = await openCityOf(c)
    const faults = await nameOffice(c.get('db'), city, typed, c.get('visitor').person ?? '', programme.code)
    if (faults.length > 0) return c.html(await shown(c, programme, typed, faults), 422)
    return c.redirect(`/${c.get('language')}/programmes/${programme.code}/offices/${city.code}`, 303)
  })

  web.post('/:language/programmes/:programme/offices/:city/link', async (c) => {
    const programme = await brokered(c)
    const typed = typedOf(await readForm(c))
    const city = await openCityOf(c)
    const until = firstOf(typed, 'until')
    const today = dayIn(programme.zone, now())
    if (!isDay(until) || until <= today || until > dayIn(programme.zone, new Date(now().getTime() + 366 * DAY)))
      return c.html(await shown(c, programme, undefined, [{ field: 'until', code: 'until', found: until.slice(0, 60) || '—' }]), 422)
    const mailed = firstOf(typed, 'how') === 'mail'
    const by = c.get('visitor').person ?? ''
    const { secret, office } = await makeOfferLink(c.get('db'), { programme: programme.code, city, ends: endOf(until), mailed, by })
    keepNowhere(c)
    const language = office?.language ?? c.get('language')
    const address = `${new URL(c.req.url).origin}/${language}/offers/${secret}`
    return c.html(
      linkPage(seen(c), programme, { name: say(city.names, c.get('language')), address, sent: mailed ? office?.name : undefined }),
    )
  })
}

async function brokered(c: Visit): Promise<Programme> {
  const programme = await openProgramme(c.get('db'), part(c, 'programme'))
  requireRight(c.get('visitor'), 'partnership.broker', programme.code)
  return programme
}

async function openCityOf(c: Visit) {
  const city = await findCity(c.get('db'), part(c, 'city'))
  if (city === undefined) throw problems['city.unlisted']({ city: part(c, 'city').slice(0, 80) })
  return city
}

async function listed(c: Visit, programme: Programme, typed: Typed, faults: readonly Fault[]) {
  const states = await statesOf(c.get('db'), programme)
  return officesPage(seen(c), programme, states, { today: dayIn(programme.zone, now()), typed, faults })
}

async function shown(c: Visit, programme: Programme, typed: Typed | undefined, faults: readonly Fault[]) {
  const db = c.get('db')
  const city = await openCityOf(c)
  const state = await stateOf(db, city)
  const asking = await askingOf(db, programme.code)
  const { name = '', mail = '', language = c.get('language') } = state.office ?? {}
  return officePage(seen(c), programme, {
    state,
    asking,
    today: dayIn(programme.zone, now()),
    typed: typed ?? { name: [name], mail: [mail], language: [language] },
    faults,
    until: dayIn(programme.zone, new Date(now().getTime() + LINK_DAYS * DAY)),
  })
}

async function stateOf(db: Database, city: CityState['city']): Promise<CityState> {
  const codes = [city.code]
  return {
    city,
    profile: (await profilesOf(db, codes)).get(city.code),
    office: (await officesOf(db, codes)).get(city.code),
    linkEnds: (await offerLinksOf(db, now())).get(city.code),
    begun: (await draftsBegun(db)).has(city.code),
  }
}

/** The cities that take part or were named, and those whose offices are known. */
async function statesOf(db: Database, programme: Programme): Promise<readonly CityState[]> {
  const asking = await askingOf(db, programme.code)
  const homes = (await registrationsOf(db, programme.code)).flatMap(({ city }) => city ?? [])
  const [profiles, offices] = [await profilesOf(db), await officesOf(db)]
  const [links, begun] = [await offerLinksOf(db, now()), await draftsBegun(db)]
  const cities = await citiesBy(db, [...homes, ...asking.cities.keys(), ...asking.wishes, ...offices.keys()])
  return cities.map((city) => ({
    city,
    profile: profiles.get(city.code),
    office: offices.get(city.code),
    linkEnds: links.get(city.code),
    begun: begun.has(city.code),
  }))
}

/** The last moment of a day, wherever in the world it ends. */
function endOf(day: Day): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY)
}
