import type { Choice } from '../../../../engines/survey/index.ts'
import type { Day } from '../../../../kernel/day.ts'
import { isId } from '../../../../kernel/id.ts'
import type { Language, Text } from '../../../../kernel/language.ts'
import type { Database } from '../../../../platform/database.ts'
import { part, sentIn, type Visit } from '../../../../platform/http.ts'
import { requireRight } from '../../../../registry/access/index.ts'
import { citiesBy, type City } from '../../../../registry/cities/index.ts'
import { organisationsBy } from '../../../../registry/organisations/index.ts'
import { peopleBy, peopleIn } from '../../../../registry/people/index.ts'
import { openProgramme, type Programme } from '../../../programmes/index.ts'
import { teamOf } from '../../actions/due/team.ts'
import { openDossier, todayOf } from '../../actions/pipeline/open.ts'
import type { Writing } from '../../actions/pipeline/write.ts'
import type { Posted } from '../../forms/entry.ts'
import { option } from '../../forms/fields.ts'
import type { Dossier } from '../../model/pipeline/dossier.ts'
import { problems } from '../../problems/pipeline.ts'
import { departedAmong } from '../../store/due/writing.ts'
import type { Names } from '../../views/pipeline/names.ts'

/** What the team's pages of a partnership stand on. */
export interface Context {
  readonly programme: Programme
  readonly dossier: Dossier
  readonly today: Day
  readonly language: Language
  /** The two cities, in the partnership's order. */
  readonly cities: readonly City[]
}

/** The partnership of the address, for who may look after it. */
export async function openContext(c: Visit): Promise<Context> {
  const db = c.get('db')
  const programme = await openProgramme(db, part(c, 'programme'))
  requireRight(c.get('visitor'), 'partnership.broker', programme.code)
  const dossier = await openDossier(db, programme.code, part(c, 'partnership'))
  const known = await citiesBy(db, dossier.partnership.cities)
  const cities = dossier.partnership.cities.flatMap((code) => known.find((city) => city.code === code) ?? [])
  return { programme, dossier, today: todayOf(programme), language: c.get('language'), cities }
}

/** Who writes, under the number that the page gave the form. */
export function writingIn(c: Visit, posted: Posted): Writing {
  const id = sentIn(posted, 'id') ?? ''
  if (!isId(id)) throw problems['partnership.form-id']()
  return { id, by: c.get('visitor').person ?? '' }
}

/** Who may own something: the team, the contacts of the two cities and the people of the registry who are from there; nobody who has left. */
export async function ownersOf(db: Database, { programme, dossier }: Context): Promise<readonly Choice[]> {
  const contacts = await peopleBy(
    db,
    dossier.contacts.map(({ person }) => person),
  )
  const locals = await Promise.all(dossier.partnership.cities.map((city) => peopleIn(db, city)))
  const all = new Map(
    [...(await teamOf(db, programme.code)), ...contacts.values(), ...locals.flat()].map((person) => [person.code, person]),
  )
  const gone = await departedAmong(db, [...all.keys()])
  return [...all.values()].filter(({ code }) => !gone.has(code)).map(({ code, name }) => option(code, name))
}

/** Who may give something: the two cities and the organisations of the programme. */
export async function giversOf(db: Database, { programme, cities }: Context): Promise<readonly Choice[]> {
  const organisations = await organisationsBy(
    db,
    programme.parts.map(({ organisation }) => organisation),
  )
  return [
    ...cities.map(({ code, names }) => option(code, names)),
    ...[...organisations.values()].map(({ code, short, name }) => option(code, short ?? name)),
  ]
}

/** Everybody and everything that the pages of these partnerships name. Three queries. */
export async function namesOf(
  db: Database,
  { parts }: Programme,
  dossiers: readonly Dossier[],
  more: readonly string[] = [],
): Promise<Names> {
  const cities = await citiesBy(
    db,
    dossiers.flatMap(({ partnership }) => partnership.cities),
  )
  const people = await peopleBy(db, [...dossiers.flatMap(peopleOf), ...more])
  const houses = [
    ...parts.map(({ organisation }) => organisation),
    ...dossiers.flatMap(({ money }) => money.map(({ giver }) => giver)),
    ...more,
  ]
  const organisations = [...(await organisationsBy(db, houses)).values()]
  return {
    cities: new Map(cities.map((city) => [city.code, city])),
    people,
    organisations: new Map<string, { readonly name: Text }>(organisations.map(({ code, short, name }) => [code, { name: short ?? name }])),
  }
}

function peopleOf({ partnership, steps, contacts, plan, pilots }: Dossier): readonly string[] {
  return [
    partnership.by,
    ...steps.map(({ by }) => by),
    ...contacts.map(({ person }) => person),
    ...plan.map(({ owner }) => owner),
    ...pilots.flatMap(({ milestones }) => milestones.map(({ owner }) => owner)),
  ]
}
