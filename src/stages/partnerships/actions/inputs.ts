import { type CityFacts, type Model, readModel } from '../../../engines/matching/index.ts'
import { dayIn } from '../../../kernel/day.ts'
import { canonical } from '../../../kernel/same.ts'
import { now } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/database.ts'
import { readGazetteer, readTowns } from '../../../platform/gazetteer.ts'
import { sha256 } from '../../../platform/hash.ts'
import { readScoreModel } from '../../../platform/score-model.ts'
import { citiesBy, type City, cityToday, successors } from '../../../registry/cities/index.ts'
import { openProgramme } from '../../programmes/index.ts'
import type { Round } from '../model/rounds/index.ts'
import type { Inputs } from '../model/rounds/market.ts'
import { underToday } from '../model/today.ts'
import { askingOf } from '../needs.ts'
import { refusedPairs } from '../store/introductions.ts'
import { profilesOf } from '../store/profiles.ts'
import { allTies } from '../store/ties.ts'

let known: Model | undefined

/** The weights that come with Serai. */
export function openModel(): Model {
  return (known ??= readModel(readScoreModel()))
}

/** All that a round is worked out from as it is known now, in an order of its own: the same facts give the same hash. */
export async function gatherInputs(
  db: Database,
  { programme, plan, cities, decisions }: Pick<Round, 'programme' | 'plan' | 'cities' | 'decisions'>,
): Promise<Inputs> {
  const merged = await successors(db)
  const today = (code: string) => cityToday(merged, code)
  const taking = cities.map(({ city }) => city)
  const ties = await tiesNow(db, today)
  const near = new Set(taking)
  for (const [a, b] of ties) if (taking.includes(a) || taking.includes(b)) near.add(a).add(b)
  const told = ties.filter(([a, b]) => near.has(a) && near.has(b))
  const profiles = underToday(await profilesOf(db), today)
  const { zone } = await openProgramme(db, programme)
  const day = dayIn(zone, now())
  const valid = taking.flatMap((city) => profiles.get(city) ?? []).filter(({ validUntil }) => validUntil >= day)
  return {
    model: openModel().version,
    plan,
    facts: factsOf(await citiesBy(db, [...near])),
    ties: told,
    cities: cities.toSorted((a, b) => (a.city < b.city ? -1 : 1)),
    decisions: decisions.map(({ demand, offer, kind, reason }) => ({ demand, offer, kind, reason })).sort(byPair),
    offices: Object.fromEntries(valid.map(({ city, needs, offers, languages }) => [city, { needs, offers, languages }])),
    surveys: await surveysOf(db, programme, today, new Set(taking)),
    refused: (await refusedPairs(db)).map(([a, b]) => [today(a), today(b)] as const),
  }
}

/** The hash under which inputs are kept and printed. */
export function hashOf(inputs: Inputs): string {
  return sha256(canonical(inputs))
}

/** The ties that stand, between the cities of today, each once. */
async function tiesNow(db: Database, today: (code: string) => string): Promise<readonly (readonly [string, string])[]> {
  const pairs = (await allTies(db))
    .filter(({ status }) => status !== 'ended')
    .map(({ cities }) => cities.map(today).sort())
    .filter(([a, b]) => a !== b)
  const distinct = new Map(pairs.map(([a = '', b = '']) => [`${a}\n${b}`, [a, b] as const]))
  return [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair)
}

async function surveysOf(
  db: Database,
  programme: string,
  today: (code: string) => string,
  taking: ReadonlySet<string>,
): Promise<Inputs['surveys']> {
  const { cities } = await askingOf(db, programme)
  const byCity = Map.groupBy([...cities], ([city]) => today(city))
  const sorted = (all: readonly string[]) => [...new Set(all)].sort()
  const entries = [...byCity].map(([city, all]) => {
    const asking = all.map(([, each]) => each)
    return [
      city,
      {
        needs: sorted(asking.flatMap(({ needs }) => needs)),
        wishes: sorted(asking.flatMap(({ wishes }) => wishes.map(today))),
        responded: asking.reduce((sum, { responded }) => sum + responded, 0),
      },
    ] as const
  })
  return Object.fromEntries(entries.filter(([city]) => taking.has(city)))
}

/** What the register knows, and the gazetteer where it does not. */
function factsOf(cities: readonly City[]): readonly CityFacts[] {
  const rows = placesById()
  return cities.map((city): CityFacts => {
    const row = rows.get(city.geonames ?? -1)
    const people = city.population?.people ?? row?.population ?? 0
    const place = { latitude: city.latitude ?? row?.latitude ?? 0, longitude: city.longitude ?? row?.longitude ?? 0 }
    const base = { id: city.code, name: row?.name ?? city.names.en, country: city.country, names: row?.names ?? 1, ...place }
    return { ...base, ...(people > 0 ? { population: people } : {}), ...(row?.seat === undefined ? {} : { seat: row.seat }) }
  })
}

/** What scores ask of a place, whichever file it stands in. */
interface PlaceFacts {
  readonly name?: string
  readonly population: number
  readonly latitude: number
  readonly longitude: number
  readonly seat?: 'capital' | 'seat'
  readonly names: number
}

let places: ReadonlyMap<number, PlaceFacts> | undefined

function placesById(): ReadonlyMap<number, PlaceFacts> {
  if (places !== undefined) return places
  const towns = readTowns().map((town) => [town.id, town] as const)
  const cities = readGazetteer().map(({ others, ...place }) => [place.id, { ...place, names: others.length }] as const)
  places = new Map<number, PlaceFacts>([...towns, ...cities])
  return places
}

function byPair(a: { readonly demand: string; readonly offer: string }, b: { readonly demand: string; readonly offer: string }): number {
  return `${a.demand}\n${a.offer}` < `${b.demand}\n${b.offer}` ? -1 : 1
}
