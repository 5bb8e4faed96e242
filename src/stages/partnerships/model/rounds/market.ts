import {
  type Atlas,
  atlasOf,
  type CityFacts,
  closedGates,
  type Declared,
  type Gate,
  likesOf,
  type Market,
  type Model,
  type Reason,
  saidReasons,
  type Score,
  scoreOf,
  scoresBetween,
  tiesOf,
} from '../../../../engines/matching/index.ts'
import type { Decision, Plan, RoundCity, Side } from './index.ts'

/** All that a round is worked out from. It is kept with the result, and its hash printed. */
export interface Inputs {
  /** The version of the weights. */
  readonly model: string
  readonly plan: Plan
  /** Cities of the round and those tied to any of them, by code. */
  readonly facts: readonly CityFacts[]
  readonly ties: readonly (readonly [string, string])[]
  readonly cities: readonly RoundCity[]
  readonly decisions: readonly Pick<Decision, 'demand' | 'offer' | 'kind' | 'reason'>[]
  /** What offices said, and what respondents of a city said with how many they were. */
  readonly offices: Readonly<
    Record<string, { readonly needs: readonly string[]; readonly offers: readonly string[]; readonly languages: readonly string[] }>
  >
  readonly surveys: Readonly<
    Record<string, { readonly needs: readonly string[]; readonly wishes: readonly string[]; readonly responded: number }>
  >
  /** Pairs that were introduced before and came to nothing, in whatever order. */
  readonly refused: readonly (readonly [string, string])[]
}

/** Below this many answers of a city what they say is not shown one by one. */
export const FEW = 5

/** A round as a market, with the gates that are closed by pair (`demand\noffer`). */
export interface RoundMarket {
  readonly market: Market
  readonly gates: ReadonlyMap<string, readonly Gate[]>
}

/** Works out all scores and gates. 300 by 300 cities take about a second. */
export function marketOf(inputs: Inputs, model: Model, nameOf: (city: string) => string): RoundMarket {
  const side = (wanted: Side) => inputs.cities.filter((city) => city.side === wanted)
  const [demand, offer] = [side('demand'), side('offer')]
  const atlas = atlasFrom(inputs)
  const numbers = (all: readonly RoundCity[]) => all.map(({ city }) => atlas.ties.numberOf.get(city) ?? 0)
  const scores = scoresBetween(atlas, model, numbers(demand), numbers(offer), declaredBy(atlas, inputs), inputs.plan.weights)
  const gates = gatesOf(inputs, demand, offer)
  const decided = (kind: Decision['kind']) => inputs.decisions.filter((each) => each.kind === kind)
  const pins = decided('pin')
  const pinned = new Set(pins.map(keyOf))
  const bans = decided('ban')
  const banned = new Set(bans.map(keyOf))
  const closed = [...gates].flatMap(([key, all]) => {
    const [one = '', other = ''] = key.split('\n')
    return pinned.has(key) || banned.has(key) ? [] : [{ demand: one, offer: other, reason: all.join(' ') }]
  })
  const seat = ({ city, capacity }: RoundCity) => ({ id: city, name: nameOf(city), capacity })
  const market: Market = {
    demand: demand.map(seat),
    offer: offer.map(seat),
    scores: demand.flatMap((a, row) =>
      offer.map((b, place) => ({ demand: a.city, offer: b.city, score: scores[row * offer.length + place] ?? 0 })),
    ),
    forbidden: [...bans.map(({ demand: one, offer: other, reason }) => ({ demand: one, offer: other, reason })), ...closed],
    pins: pins.map(({ demand: one, offer: other, reason }) => ({ demand: one, offer: other, reason })),
  }
  return { market, gates }
}

/** Says how the score of a pair came about. What fewer than five respondents of a city said is one reason, and not told apart. */
export function reasonsOf(inputs: Inputs, model: Model): (demand: string, offer: string) => Score {
  const atlas = atlasFrom(inputs)
  const all = declaredBy(atlas, inputs)
  const number = (city: string) => atlas.ties.numberOf.get(city) ?? 0
  return (demand, offer) => {
    const { score, reasons } = scoreOf(atlas, model, number(demand), number(offer), all, inputs.plan.weights)
    const said = (reason: Reason) => reason.code === 'need' || reason.code === 'wish'
    const open = saidReasons({ id: demand, ...openly(inputs, demand) }, { id: offer, ...openly(inputs, offer) }, inputs.plan.weights)
    const sum = (each: readonly Reason[]) => each.reduce((total, { contribution }) => total + contribution, 0)
    const hidden = sum(reasons.filter(said)) - sum(open)
    const survey: readonly Reason[] = Math.abs(hidden) < 1e-9 ? [] : [{ code: 'survey', contribution: hidden, value: 1 }]
    const shown = [...reasons.filter((reason) => !said(reason)), ...open, ...survey]
    return { score, reasons: shown.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution)) }
  }
}

/** The cities of a round's offer side that are most like a city of its own country, the most alike first. */
export function likeIn(inputs: Inputs): (city: string) => readonly string[] {
  const likes = likesOf(inputs.facts)
  const numbers = new Map(inputs.facts.map(({ id }, number) => [id, number]))
  const offering = new Set(inputs.cities.filter(({ side }) => side === 'offer').map(({ city }) => city))
  return (city) => {
    const own = likes[numbers.get(city) ?? -1] ?? []
    return own.flatMap((like) => inputs.facts[like.city]?.id ?? []).filter((id) => offering.has(id))
  }
}

export function keyOf({ demand, offer }: { readonly demand: string; readonly offer: string }): string {
  return `${demand}\n${offer}`
}

function atlasFrom({ facts, ties }: Inputs): Atlas {
  return atlasOf(tiesOf(facts, ties), likesOf(facts))
}

function declaredBy(atlas: Atlas, { offices, surveys }: Inputs): (number: number) => Declared {
  return (number) => {
    const code = atlas.ties.cities[number]?.id ?? ''
    const [office, survey] = [offices[code], surveys[code]]
    return {
      needs: [...new Set([...(office?.needs ?? []), ...(survey?.needs ?? [])])],
      offers: office?.offers ?? [],
      wishes: survey?.wishes ?? [],
    }
  }
}

/** What may be shown of a city: its office's word, and its respondents' when they are five or more. */
function openly({ offices, surveys }: Inputs, city: string): Declared {
  const [office, survey] = [offices[city], surveys[city]]
  const many = survey !== undefined && survey.responded >= FEW ? survey : undefined
  return {
    needs: [...new Set([...(office?.needs ?? []), ...(many?.needs ?? [])])],
    offers: office?.offers ?? [],
    wishes: many?.wishes ?? [],
  }
}

function gatesOf(inputs: Inputs, demand: readonly RoundCity[], offer: readonly RoundCity[]): ReadonlyMap<string, readonly Gate[]> {
  const pairs = (all: readonly (readonly [string, string])[]) => new Set(all.flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`]))
  const [tied, refused] = [pairs(inputs.ties), pairs(inputs.refused)]
  const country = new Map(inputs.facts.map((city) => [city.id, city.country]))
  const { allowed, interpreters, approvals } = inputs.plan
  const needsPaper = (city: RoundCity) => approvals.includes(country.get(city.city) ?? '') && city.approval === undefined
  const gates = new Map<string, readonly Gate[]>()
  for (const a of demand) {
    for (const b of offer) {
      const key = `${a.city}\n${b.city}`
      const closed = closedGates({
        same: a.city === b.city,
        countries: [country.get(a.city) ?? '', country.get(b.city) ?? ''],
        allowed,
        languages: [inputs.offices[a.city]?.languages ?? [], inputs.offices[b.city]?.languages ?? []],
        interpreters,
        tied: tied.has(key),
        refused: refused.has(key),
        approved: !(needsPaper(a) || needsPaper(b)),
      })
      if (closed.length > 0) gates.set(key, closed)
    }
  }
  return gates
}
