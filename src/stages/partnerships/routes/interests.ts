import type { Text } from '../../../kernel/language.ts'
import type { Database } from '../../../platform/database.ts'
import { part, seen, type Web } from '../../../platform/http.ts'
import { citiesBy } from '../../../registry/cities/index.ts'
import { organisationsBy } from '../../../registry/organisations/index.ts'
import { peopleBy } from '../../../registry/people/index.ts'
import { registrationsOf } from '../../learning/index.ts'
import { openProgramme } from '../../programmes/index.ts'
import { askedOf, resolve } from '../interests.ts'
import type { FollowUp } from '../model/follow-ups.ts'
import { followUpsOf } from '../store/follow-ups.ts'
import { tiesAmong } from '../store/ties.ts'
import type { Owners } from '../views/follow-ups.ts'
import { interestsPage, type Shown } from '../views/interests.ts'

/** What respondents of a programme wished for, with the ties of its cities and what was promised. */
export function mountInterests(web: Web): void {
  web.get('/:language/programmes/:programme/interests', async (c) => {
    const db = c.get('db')
    const programme = await openProgramme(db, part(c, 'programme'))
    return c.html(interestsPage(seen(c), programme, await gather(db, programme.code)))
  })
}

/** The ties are those of the cities that registered. */
async function gather(db: Database, programme: string): Promise<Shown> {
  const { wishes, responded } = await askedOf(db, programme)
  const interests = await resolve(db, programme, wishes)
  const homes = (await registrationsOf(db, programme)).flatMap(({ city }) => city ?? [])
  const ties = await tiesAmong(db, [...new Set(homes)])
  const named = interests.flatMap(({ partner }) => partner ?? [])
  const cities = await citiesBy(db, [...named, ...ties.flatMap((tie) => tie.cities)])
  const followUps = await followUpsOf(db, programme)
  const owners = await ownersOf(db, followUps)
  return { interests, wishes, responded, cities: new Map(cities.map((city) => [city.code, city])), ties, followUps, owners }
}

async function ownersOf(db: Database, followUps: readonly FollowUp[]): Promise<Owners> {
  const codes = followUps.flatMap(({ owner }) => owner ?? [])
  const organisations = [...(await organisationsBy(db, codes)).values()].map(
    ({ code, short, name }) => [code, { name: short ?? name }] as const,
  )
  return new Map<string, { readonly name: Text }>([...organisations, ...(await peopleBy(db, codes))])
}
