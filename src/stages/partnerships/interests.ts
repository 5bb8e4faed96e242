import { itemsOf } from '../../engines/survey/index.ts'
import type { Database } from '../../platform/database.ts'
import { citiesBy } from '../../registry/cities/index.ts'
import { codingsOf, responsesOf, type Wave, wavesOf } from '../surveys/index.ts'
import { countInterests, type Interest, isPlace, partnerCode, type Wish } from './model/interests.ts'

/** What respondents of a programme wished for, out of how many. */
export interface Asked {
  readonly wishes: readonly Wish[]
  readonly responded: number
  /** How many responded from each city, by its code. */
  readonly cities: ReadonlyMap<string, number>
}

/** The interests of a programme's respondents in partner cities, the most mentioned first. */
export async function interestsOf(db: Database, programme: string): Promise<readonly Interest[]> {
  return resolve(db, programme, (await askedOf(db, programme)).wishes)
}

/** Counts wishes by what was typed and what it was read as, and finds the cities in the register. One query. */
export async function resolve(db: Database, programme: string, wishes: readonly Wish[]): Promise<readonly Interest[]> {
  const codes = wishes.flatMap(({ places }) => places.flatMap((place) => partnerCode(place) ?? []))
  const known = new Set((await citiesBy(db, codes)).map(({ code }) => code))
  return countInterests(programme, wishes, known)
}

/** All answers to the open questions that name cities, or in which coders read places. Two queries for each wave. */
export async function askedOf(db: Database, programme: string): Promise<Asked> {
  const asked: Asked[] = []
  for (const wave of await wavesOf(db, programme)) asked.push(await askedIn(db, wave))
  return {
    wishes: asked.flatMap(({ wishes }) => wishes),
    responded: asked.reduce((sum, { responded }) => sum + responded, 0),
    cities: asked.reduce((sum, { cities }) => added(sum, cities), new Map<string, number>()),
  }
}

async function askedIn(db: Database, wave: Wave): Promise<Asked> {
  const responses = await responsesOf(db, wave.code)
  const codings = (await codingsOf(db, wave.code)).filter(({ codes }) => codes.some(isPlace))
  const read = new Map(codings.map(({ response, item, codes }) => [`${response} ${item}`, codes.filter(isPlace)]))
  const asked = itemsOf(wave.instrument)
  const naming = asked.flatMap((item) => (item.kind === 'text' && item.names === 'cities' ? [item.code] : []))
  const items = [...new Set([...naming, ...codings.map(({ item }) => item)])]
  const cityItem = asked.find(({ kind }) => kind === 'city')?.code ?? ''
  const wishes = responses.flatMap(({ id, answers }) =>
    items.flatMap((item): readonly Wish[] => {
      const [typed = ''] = answers[item] ?? []
      const [from] = answers[cityItem] ?? []
      const places = [...new Set(read.get(`${id} ${item}`))]
      return typed.trim() === '' ? [] : [{ typed: typed.trim(), places, ...(from === undefined ? {} : { from }) }]
    }),
  )
  const homes = Map.groupBy(
    responses.flatMap(({ answers }) => answers[cityItem]?.[0] ?? []),
    (city) => city,
  )
  return { wishes, responded: responses.length, cities: new Map([...homes].map(([city, all]) => [city, all.length])) }
}

function added(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): Map<string, number> {
  const sum = new Map(one)
  for (const [key, n] of other) sum.set(key, (sum.get(key) ?? 0) + n)
  return sum
}
