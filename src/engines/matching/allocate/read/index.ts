import type { Decided, Market, Seat } from '../market.ts'
import { checkPairs } from './check.ts'
import { problems } from './problems.ts'
import { readScores, type Rows } from './scores.ts'
import { isRecord, printed } from './values.ts'

/** How many introductions a city takes in a round unless it says otherwise, and at most. */
export const DEFAULT_CAPACITY = 3
export const MOST_CAPACITY = 1000

/** More pairs of cities than this are not worked out at once. */
const MOST_PAIRS = 4_000_000

/**
 * Reads a market as parsed from JSON: `demand` and `offer` (ids, or `{ id, name?, capacity? }`), `scores` (see readScores), `forbidden?` and
 * `pins?` (`[demand, offer]` or `{ demand, offer, reason? }`). A missing capacity is `capacity`. Throws a Problem that says what is wrong.
 */
export function readMarket(input: unknown, capacity: number = DEFAULT_CAPACITY): Market {
  if (!isRecord(input))
    throw problems['market.shape']({ part: 'market', expected: '{ "demand": […], "offer": […], "scores": […] }', found: printed(input) })
  const demand = readSeats('demand', input['demand'], capacity)
  const offer = readSeats('offer', input['offer'], capacity)
  if (demand.length * offer.length > MOST_PAIRS)
    throw problems['market.too-large']({ demand: demand.length, offer: offer.length, most: MOST_PAIRS })
  const rows: Rows = { demand: demand.map(({ id }) => id), offer: offer.map(({ id }) => id) }
  const market: Market = {
    demand,
    offer,
    scores: readScores(input['scores'], rows),
    forbidden: readDecided('forbidden', input['forbidden']),
    pins: readDecided('pins', input['pins']),
  }
  checkPairs(market)
  return market
}

function readSeats(side: 'demand' | 'offer', input: unknown, capacity: number): readonly Seat[] {
  if (!Array.isArray(input))
    throw problems['market.shape']({ part: side, expected: '[{ "id": "…", "capacity": 3 }]', found: printed(input) })
  if (input.length === 0) throw problems['market.empty']({ side })
  const seats = input.map((each: unknown) => readSeat(side, each, capacity))
  const seen = new Set<string>()
  for (const { id } of seats) {
    if (seen.has(id)) throw problems['market.city-twice']({ id, side })
    seen.add(id)
  }
  return seats
}

function readSeat(side: string, input: unknown, fallback: number): Seat {
  const { id, name, capacity = fallback } = isRecord(input) ? input : { id: input }
  if ((typeof id !== 'string' || id.trim() === '') && !Number.isSafeInteger(id)) {
    throw problems['market.shape']({ part: side, expected: '{ "id": "…", "capacity": 3 }', found: printed(input) })
  }
  if (typeof capacity !== 'number' || !Number.isInteger(capacity) || capacity < 1 || capacity > MOST_CAPACITY) {
    throw problems['market.capacity']({ id: String(id), found: printed(capacity), most: MOST_CAPACITY })
  }
  return { id: String(id), capacity, ...(typeof name === 'string' && name !== '' ? { name } : {}) }
}

function readDecided(part: 'forbidden' | 'pins', input: unknown): readonly Decided[] {
  const expected = '[["demand", "offer"]]'
  if (input === undefined || input === null) return []
  if (!Array.isArray(input)) throw problems['market.shape']({ part, expected, found: printed(input) })
  return input.map((each: unknown): Decided => {
    const { demand, offer, reason } = Array.isArray(each)
      ? { demand: each[0], offer: each[1], reason: each[2] }
      : isRecord(each)
        ? each
        : {}
    if (!isId(demand) || !isId(offer)) throw problems['market.shape']({ part, expected, found: printed(each) })
    return { demand: String(demand), offer: String(offer), ...(typeof reason === 'string' && reason !== '' ? { reason } : {}) }
  })
}

function isId(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}
