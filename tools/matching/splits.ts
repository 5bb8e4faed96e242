import { type Atlas, atlasOf, type CityFacts, type Likes, type Ties, tiesOf } from '../../src/engines/matching/index.ts'

export type Tie = readonly [string, string]
export type Start = 'warm' | 'cold'

/** Ties taken out of the graph, as questions: each city with the partners it is to find. */
export interface Split {
  readonly atlas: Atlas
  readonly kept: readonly Tie[]
  readonly asked: ReadonlyMap<number, readonly number[]>
}

/**
 * Hides a fifth: of the ties (warm; a city that keeps none is not asked), or of the cities with all their ties (cold; ties among the hidden
 * are not asked). What is known of ties then comes from the rest alone.
 */
export function split(cities: readonly CityFacts[], likes: Likes, ties: readonly Tie[], start: Start, random: () => number): Split {
  const { kept, hidden, isHidden } = start === 'warm' ? hideTies(ties, random) : hideCities(ties, random)
  const graph = tiesOf(cities, kept)
  const asked = new Map<number, number[]>()
  const ask = (a: string, b: string) => {
    const [one, other] = [graph.numberOf.get(a) ?? 0, graph.numberOf.get(b) ?? 0]
    if (start === 'warm' ? (graph.partners[one]?.length ?? 0) === 0 : !isHidden(a) || isHidden(b)) return
    const list = asked.get(one)
    if (list === undefined) asked.set(one, [other])
    else list.push(other)
  }
  for (const [a, b] of hidden) {
    ask(a, b)
    ask(b, a)
  }
  return { atlas: atlasOf(graph, likes), kept, asked }
}

interface Hidden {
  readonly kept: readonly Tie[]
  readonly hidden: readonly Tie[]
  readonly isHidden: (city: string) => boolean
}

function hideTies(ties: readonly Tie[], random: () => number): Hidden {
  const order = shuffled(ties, random)
  const cut = Math.floor(order.length / 5)
  return { kept: order.slice(cut), hidden: order.slice(0, cut), isHidden: () => false }
}

function hideCities(ties: readonly Tie[], random: () => number): Hidden {
  const all = shuffled([...new Set(ties.flat())].sort(), random)
  const out = new Set(all.slice(0, Math.floor(all.length / 5)))
  const isHidden = (city: string) => out.has(city)
  const touches = ([a, b]: Tie) => isHidden(a) || isHidden(b)
  return { kept: ties.filter((tie) => !touches(tie)), hidden: ties.filter(touches), isHidden }
}

export function shuffled<T>(all: readonly T[], random: () => number): T[] {
  const mixed = [...all]
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T]
  }
  return mixed
}

/** Cities by country, as numbers. */
export function byCountry({ cities }: Ties): ReadonlyMap<string, readonly number[]> {
  return Map.groupBy(cities.keys(), (city) => cities[city]?.country ?? '')
}
