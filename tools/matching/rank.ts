import { type Atlas, lookFrom, type Signal, SIGNALS } from '../../src/engines/matching/index.ts'
import type { Split } from './splits.ts'

/** Gives a number to a pair from its signals: the higher, the earlier it is shown. */
export type Method = (signals: Float64Array) => number

export interface Hits {
  /** Of the asked cities, the part that has a hidden partner among the first ten; of hidden partners, the part that is. */
  readonly hit: number
  readonly recall: number
  readonly reciprocal: number
  readonly asked: number
}

export const at = (signals: Float64Array, name: Signal): number => signals[SIGNALS.indexOf(name)] ?? 0

/**
 * Ranks all foreign cities for each asked one, by each method, and in a second table only those of the true partner's country (of at least 20
 * cities). Known partners are left out.
 */
export function rankAll({ atlas, asked }: Split, methods: Readonly<Record<string, Method>>, cities: readonly number[]) {
  const names = Object.keys(methods)
  const [everywhere, inCountry] = [names.map(() => tally()), names.map(() => tally())]
  for (const u of cities) {
    const truth = asked.get(u) ?? []
    const { candidates, scores } = scoresFrom(atlas, u, Object.values(methods))
    const country = (city: number) => atlas.ties.country[city]
    const homes = [...Map.groupBy(truth, country)].map(([home, own]) => ({
      own,
      is: candidates.flatMap((city, k) => (country(city) === home ? [k] : [])),
    }))
    names.forEach((_, method) => {
      const values = scores[method] ?? new Float64Array()
      everywhere[method]?.add(values, candidates, [...candidates.keys()], truth)
      for (const { own, is } of homes) if (is.length >= 20) inCountry[method]?.add(values, candidates, is, own)
    })
  }
  const table = (all: readonly Tally[]) => Object.fromEntries(names.map((name, k) => [name, all[k]?.hits() ?? EMPTY]))
  return { everywhere: table(everywhere), inCountry: table(inCountry) }
}

const EMPTY: Hits = { hit: 0, recall: 0, reciprocal: 0, asked: 0 }

function scoresFrom(atlas: Atlas, u: number, methods: readonly Method[]) {
  const { country, cities, partners } = atlas.ties
  const known = new Set(partners[u])
  const candidates = [...cities.keys()].filter((city) => country[city] !== country[u] && !known.has(city))
  const scores = methods.map(() => new Float64Array(candidates.length))
  const look = lookFrom(atlas, u)
  const signals = new Float64Array(SIGNALS.length)
  candidates.forEach((v, k) => {
    look(v, signals)
    methods.forEach((method, m) => (scores[m]![k] = method(signals)))
  })
  return { candidates, scores }
}

interface Tally {
  add(values: Float64Array, candidates: readonly number[], among: readonly number[], truth: readonly number[]): void
  hits(): Hits
}

/** Equal values are ranked as if by chance: in the middle of their block. */
function tally(): Tally {
  let [hit, recall, reciprocal, asked] = [0, 0, 0, 0]
  return {
    add(values, candidates, among, truth) {
      const isTrue = new Set(truth)
      const ranks = among.flatMap((k) => (isTrue.has(candidates[k] ?? -1) ? [rankOf(values, k, among)] : [])).sort((a, b) => a - b)
      const first = ranks[0]
      if (first === undefined) return
      asked++
      hit += first <= 10 ? 1 : 0
      recall += ranks.filter((rank) => rank <= 10).length / ranks.length
      reciprocal += 1 / first
    },
    hits: () => ({ hit: hit / asked, recall: recall / asked, reciprocal: reciprocal / asked, asked }),
  }
}

function rankOf(values: Float64Array, k: number, among: readonly number[]): number {
  const own = values[k] ?? 0
  let [ahead, equal] = [0, 0]
  for (const other of among) {
    const value = values[other] ?? 0
    if (value > own) ahead++
    else if (value === own) equal++
  }
  return ahead + (equal + 1) / 2
}
