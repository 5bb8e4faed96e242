import { seeded } from '../../bench/random.ts'
import type { Market, Rated } from '../../src/engines/matching/index.ts'

/** A pair is acceptable from this mutual score on. */
const ACCEPTABLE = 0.35
const HUBS = 4

/**
 * A simulated round as the design describes it: demand cities of middle size with three needs of twelve, offer cities with three offers, of
 * which four are famous hubs. Wishes are drawn to fit and fame; the welcome falls with the gap in size, and at hubs. Demand cities take two.
 */
export function simulated(seed: number, demand = 35, offer = 40): Market {
  const random = seeded(seed)
  const normal = () => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random())
  const three = () =>
    new Set(
      [...Array(12).keys()]
        .map((code) => ({ code, key: random() }))
        .sort((a, b) => a.key - b.key)
        .slice(0, 3)
        .map(({ code }) => code),
    )
  const askers = Array.from({ length: demand }, () => ({ needs: three(), size: 5.2 + 0.5 * normal() }))
  const givers = Array.from({ length: offer }, (_, j) => ({
    offers: three(),
    size: j < HUBS ? 7.2 - 0.1 * j : 5.9 + 0.5 * normal(),
    fame: j < 3 ? 3 : j === 3 ? 2 : Math.max(0, 0.5 * normal()),
    capacity: j < HUBS ? 3 : 1 + Math.floor(random() * 3),
  }))
  const scores = askers.flatMap(({ needs, size }, i) =>
    givers.map((giver, j): Rated => {
      const fit = needs.intersection(giver.offers).size
      const wanted = chance(-2 + fit + giver.fame + 0.6 * normal())
      const welcome = chance(-0.6 + fit - 1.1 * (Math.abs(size - giver.size) - 0.7) - (j < HUBS ? 0.8 : 0) + 0.6 * normal())
      return { demand: `d${i}`, offer: `o${j}`, score: Math.sqrt(wanted * welcome), wanted, welcome }
    }),
  )
  return {
    demand: askers.map((_, i) => ({ id: `d${i}`, capacity: 2 })),
    offer: givers.map(({ capacity }, j) => ({ id: `o${j}`, capacity })),
    scores: scores.filter(({ score }) => score >= ACCEPTABLE),
    forbidden: [],
    pins: [],
  }
}

/** A market without any pattern: random scores, of which a part is missing, and random capacities up to `most`. */
export function random(seed: number, demand: number, offer: number, most = 2, missing = 0.3): Market {
  const next = seeded(seed)
  const capacity = () => 1 + Math.floor(next() * most)
  const asking = Array.from({ length: demand }, (_, i) => ({ id: `d${i}`, capacity: capacity() }))
  const giving = Array.from({ length: offer }, (_, j) => ({ id: `o${j}`, capacity: capacity() }))
  const scores = asking.flatMap(({ id }) =>
    giving.flatMap((each) => {
      const score = Math.round(next() * 1000) / 1000
      return next() < missing || score === 0 ? [] : [{ demand: id, offer: each.id, score }]
    }),
  )
  return { demand: asking, offer: giving, scores, forbidden: [], pins: [] }
}

function chance(x: number): number {
  return 1 / (1 + Math.exp(-x))
}
