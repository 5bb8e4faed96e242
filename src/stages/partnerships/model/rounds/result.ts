import {
  type Allocation,
  allocate,
  type Decided,
  type Gate,
  GATES,
  type Market,
  type Model,
  type Pair,
  type Reason,
  refill,
  type Seat,
} from '../../../../engines/matching/index.ts'
import { type Inputs, keyOf, marketOf, type RoundMarket, reasonsOf } from './market.ts'

/** A round as it was worked out and approved: kept as it was, whatever is learnt later. */
export interface Result {
  readonly demand: readonly Seat[]
  readonly offer: readonly Seat[]
  /** A row for each demand city, a column for each offer city. */
  readonly scores: readonly number[]
  readonly forbidden: readonly Decided[]
  readonly pins: readonly Decided[]
  readonly pairs: readonly (Pair & { readonly reasons: readonly Reason[] })[]
  readonly served: readonly string[]
  readonly unserved: readonly string[]
  readonly least?: number
  readonly total: number
  /** How many pairs were not made though both cities would rather have each other. */
  readonly blocking: number
}

/** A round worked out: the market, who is introduced to whom, and why. */
export interface Worked extends RoundMarket {
  readonly allocation: Allocation
}

export function workOut(inputs: Inputs, model: Model, nameOf: (city: string) => string): Worked {
  const { market, gates } = marketOf(inputs, model, nameOf)
  return { market, gates, allocation: allocate(market, inputs.plan.method, inputs.plan.seed) }
}

export function resultOf({ market, allocation }: Worked, inputs: Inputs, model: Model): Result {
  const why = reasonsOf(inputs, model)
  const { pairs, served, unserved, least, total, blocking } = allocation
  return {
    demand: market.demand,
    offer: market.offer,
    scores: market.scores.map(({ score }) => score),
    forbidden: market.forbidden,
    pins: market.pins,
    pairs: pairs.map((pair) => ({ ...pair, reasons: why(pair.demand, pair.offer).reasons })),
    served,
    unserved,
    ...(least === undefined ? {} : { least }),
    total,
    blocking: blocking.length,
  }
}

/** The market of a kept result, with its gates. */
export function keptMarket({ demand, offer, scores, forbidden, pins }: Result): RoundMarket {
  const market: Market = {
    demand,
    offer,
    scores: demand.flatMap((a, row) =>
      offer.map((b, place) => ({ demand: a.id, offer: b.id, score: scores[row * offer.length + place] ?? 0 })),
    ),
    forbidden,
    pins,
  }
  return { market, gates: new Map(forbidden.flatMap((pair) => (gatesIn(pair) ? [[keyOf(pair), gatesIn(pair) ?? []] as const] : []))) }
}

/** The gates that a forbidden pair's reason names; undefined for an organiser's own words. */
export function gatesIn({ reason = '' }: Decided): readonly Gate[] | undefined {
  const words = reason.split(' ')
  const gates = GATES.filter((gate) => words.includes(gate))
  return gates.length === words.length ? gates : undefined
}

/** How a kept round stands today: pairs that stay or wait, and pairs that are over; freed seats are given anew. */
export function standNow(result: Result, inputs: Inputs, held: readonly Decided[], over: readonly Decided[]): Worked {
  const { market, gates } = keptMarket(result)
  return { market, gates, allocation: refill(market, { held, over }, inputs.plan.method, inputs.plan.seed) }
}
