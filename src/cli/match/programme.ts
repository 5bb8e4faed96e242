import { readFileSync } from 'node:fs'
import {
  atlasOf,
  type CityFacts,
  closedGates,
  type Declared,
  likesOf,
  type Market,
  type Model,
  readModel,
  sayGate,
  type Score,
  scoreOf,
  tiesOf as countTies,
} from '../../engines/matching/index.ts'
import { itemsOf } from '../../engines/survey/index.ts'
import { say } from '../../kernel/language.ts'
import type { Database } from '../../platform/database.ts'
import { readGazetteer } from '../../platform/gazetteer.ts'
import { citiesBy, type City } from '../../registry/cities/index.ts'
import { interestsOf, tiesOf } from '../../stages/partnerships/index.ts'
import { openProgramme } from '../../stages/programmes/index.ts'
import { responsesOf, wavesOf } from '../../stages/surveys/index.ts'
import { problems } from './problems.ts'

/** The market of a programme, how each score came about, and out of how many answers. */
export interface ProgrammeMarket {
  readonly market: Market
  readonly scoreOf: (demand: string, offer: string) => Score | undefined
  readonly base: { readonly responses: number; readonly wishing: number }
}

/**
 * Demand are the cities that respondents are from, offer the partner cities that any of them named and that the register knows. Existing ties
 * are closed. Nothing is known of offers yet, so needs add nothing. Throws `match.no-wishes`.
 */
export async function openProgrammeMarket(db: Database, code: string, capacity: number): Promise<ProgrammeMarket> {
  await openProgramme(db, code)
  const { wishes, base } = await wishesOf(db, code)
  const offer = new Set([...wishes.values()].flatMap((partners) => [...partners]))
  const cities = await citiesBy(db, [...wishes.keys(), ...offer])
  const asking = cities.filter((city) => wishes.has(city.code) && !offer.has(city.code))
  const giving = cities.filter((city) => offer.has(city.code))
  if (asking.length === 0 || giving.length === 0) throw problems['match.no-wishes']({ programme: code })
  const known = await Promise.all(asking.map(({ code: city }) => tiesOf(db, city)))
  const ties = known.flat().map((tie) => tie.cities)
  const scores = scoresOf({ cities, asking, giving, ties, wishes })
  const tied = new Set(ties.flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`]))
  const pairs = asking.flatMap((a) => giving.map((b) => ({ demand: a.code, offer: b.code })))
  const [gate] = closedGates({
    same: false,
    countries: ['', ''],
    allowed: [],
    languages: [[], []],
    interpreters: [],
    tied: true,
    refused: false,
  })
  const reason = gate === undefined ? '' : sayGate(gate, 'en').replace(/\.$/, '')
  const seat = (city: City) => ({ id: city.code, name: say(city.names, 'en'), capacity })
  const market: Market = {
    demand: asking.map(seat),
    offer: giving.map(seat),
    scores: pairs.map((pair) => ({ ...pair, score: scores.get(`${pair.demand}\n${pair.offer}`)?.score ?? 0 })),
    forbidden: pairs.filter(({ demand, offer }) => tied.has(`${demand}\n${offer}`)).map((pair) => ({ ...pair, reason })),
    pins: [],
  }
  return { market, base, scoreOf: (demand, other) => scores.get(`${demand}\n${other}`) }
}

/** By the respondent's city, the partner cities that its respondents named. */
async function wishesOf(db: Database, programme: string) {
  const partners = Map.groupBy(await interestsOf(db, programme), ({ typed }) => typed)
  const wishes = new Map<string, Set<string>>()
  let [responses, wishing] = [0, 0]
  for (const wave of await wavesOf(db, programme)) {
    const cityItem = itemsOf(wave.instrument).find(({ kind }) => kind === 'city')?.code ?? ''
    const wishItems = itemsOf(wave.instrument).flatMap((item) => (item.kind === 'text' && item.names === 'cities' ? [item.code] : []))
    for (const { answers } of await responsesOf(db, wave.code)) {
      responses++
      const home = answers[cityItem]?.[0]
      const named = wishItems
        .flatMap((item) => partners.get(answers[item]?.[0]?.trim() ?? '') ?? [])
        .flatMap(({ partner }) => partner ?? [])
      if (named.length > 0) wishing++
      if (home === undefined) continue
      const own = wishes.get(home) ?? new Set()
      wishes.set(home, own)
      for (const partner of named) own.add(partner)
    }
  }
  return { wishes, base: { responses, wishing } }
}

interface Scored {
  readonly cities: readonly City[]
  readonly asking: readonly City[]
  readonly giving: readonly City[]
  readonly ties: readonly (readonly [string, string])[]
  readonly wishes: ReadonlyMap<string, ReadonlySet<string>>
}

function scoresOf({ cities, asking, giving, ties, wishes }: Scored): ReadonlyMap<string, Score> {
  const model = openModel()
  const facts = factsOf(cities)
  const graph = countTies(facts, ties)
  const atlas = atlasOf(graph, likesOf(facts))
  const numberOf = (city: City) => graph.numberOf.get(city.code) ?? 0
  const declared = (number: number): Declared => ({ needs: [], offers: [], wishes: [...(wishes.get(facts[number]?.id ?? '') ?? [])] })
  return new Map(
    asking.flatMap((a) => giving.map((b) => [`${a.code}\n${b.code}`, scoreOf(atlas, model, numberOf(a), numberOf(b), declared)] as const)),
  )
}

function openModel(): Model {
  return readModel(JSON.parse(readFileSync(new URL('../../../assets/matching/model.json', import.meta.url), 'utf8')))
}

/** What the register knows, and the gazetteer where it does not. */
function factsOf(cities: readonly City[]): readonly CityFacts[] {
  const rows = new Map(readGazetteer().map((row) => [row.id, row]))
  return cities.map((city): CityFacts => {
    const row = rows.get(city.geonames ?? -1)
    const people = city.population?.people ?? row?.population ?? 0
    const place = { latitude: city.latitude ?? row?.latitude ?? 0, longitude: city.longitude ?? row?.longitude ?? 0 }
    const base = { id: city.code, name: row?.name ?? city.names.en, country: city.country, names: row?.others.length ?? 1, ...place }
    return { ...base, ...(people > 0 ? { population: people } : {}), ...(row?.seat === undefined ? {} : { seat: row.seat }) }
  })
}
