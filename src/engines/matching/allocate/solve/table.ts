import type { Market } from '../market.ts'
import { inServedOrder } from './order.ts'

/** A market as numbers: rows are demand cities, columns offer cities, both in served order; the cell of a pair is `row * columns + column`. */
export interface Table {
  readonly demand: readonly string[]
  readonly offer: readonly string[]
  /** The scores as given; NaN where there is none. */
  readonly scores: Float64Array
  /** Seats that pins have left. */
  readonly demandSeats: readonly number[]
  readonly offerSeats: readonly number[]
  /** Scores as whole numbers, so that sums are exact; 0 for what may not be introduced. */
  readonly weights: Float64Array
  /** In the same unit, and 0 in the same cells: what the demand city and the offer city go by when each chooses for itself. */
  readonly wanted: Float64Array
  readonly welcome: Float64Array
  /** Rows that a pin has served already. */
  readonly pinned: ReadonlySet<number>
  /** More than all weights that one allocation can sum up to. */
  readonly bonus: number
}

export function tableOf(market: Market, seed: string): Table {
  const demand = inServedOrder(
    market.demand.map(({ id }) => id),
    seed,
  )
  const offer = inServedOrder(
    market.offer.map(({ id }) => id),
    seed,
  )
  const cellOf = cellsOf(demand, offer)
  const seats = seatsLeft(market)
  const demandSeats = demand.map((id) => seats.demand.get(id) ?? 0)
  const offerSeats = offer.map((id) => seats.offer.get(id) ?? 0)
  const most = Math.min(sum(demandSeats), sum(offerSeats), market.scores.length) + 1
  const unit = unitOf(market, most * (demand.length + 1))
  const scores = new Float64Array(demand.length * offer.length).fill(NaN)
  for (const each of market.scores) scores[cellOf(each)] = each.score
  return {
    demand,
    offer,
    scores,
    demandSeats,
    offerSeats,
    ...weightsOf(market, cellOf, scores, unit),
    pinned: new Set(market.pins.map((pin) => Math.floor(cellOf(pin) / offer.length))),
    bonus: most * unit * highest(market) + 1,
  }
}

type CellOf = (pair: { readonly demand: string; readonly offer: string }) => number

function cellsOf(demand: readonly string[], offer: readonly string[]): CellOf {
  const [rows, columns] = [numbered(demand), numbered(offer)]
  return (pair) => (rows.get(pair.demand) ?? 0) * offer.length + (columns.get(pair.offer) ?? 0)
}

function weightsOf(market: Market, cellOf: CellOf, scores: Float64Array, unit: number): Pick<Table, 'weights' | 'wanted' | 'welcome'> {
  const closed = new Set([...market.forbidden, ...market.pins].map(cellOf))
  const whole = (value: number) => Math.max(1, Math.round(value * unit))
  const weights = scores.map((score, cell) => (score > 0 && !closed.has(cell) ? whole(score) : 0))
  const [wanted, welcome] = [weights.slice(), weights.slice()]
  for (const each of market.scores) {
    if (each.wanted === undefined && each.welcome === undefined) continue
    const cell = cellOf(each)
    if (weights[cell] === 0) continue
    wanted[cell] = whole(each.wanted ?? each.score)
    welcome[cell] = whole(each.welcome ?? each.score)
  }
  return { weights, wanted, welcome }
}

export function numbered(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, place) => [id, place]))
}

function seatsLeft({ demand, offer, pins }: Market): {
  readonly demand: ReadonlyMap<string, number>
  readonly offer: ReadonlyMap<string, number>
} {
  const left = {
    demand: new Map(demand.map((each) => [each.id, each.capacity])),
    offer: new Map(offer.map((each) => [each.id, each.capacity])),
  }
  for (const pin of pins) {
    left.demand.set(pin.demand, (left.demand.get(pin.demand) ?? 0) - 1)
    left.offer.set(pin.offer, (left.offer.get(pin.offer) ?? 0) - 1)
  }
  return left
}

/** How many whole numbers go into a score of 1: as many as keep `terms` largest scores below 2^50, and a billion at most. A power of ten. */
function unitOf(market: Market, terms: number): number {
  const room = 2 ** 50 / (terms * highest(market))
  return 10 ** Math.min(9, Math.floor(Math.log10(room)))
}

/** The power of ten that no score exceeds; at least 1. */
function highest({ scores }: Market): number {
  const most = scores.reduce((high, { score, wanted = 0, welcome = 0 }) => Math.max(high, score, wanted, welcome), 1)
  return 10 ** Math.ceil(Math.log10(most))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
