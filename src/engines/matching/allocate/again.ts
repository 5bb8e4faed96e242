import { type Allocation, allocate, type Method, SEED } from './allocate.ts'
import type { Decided, Market, Rated } from './market.ts'

/** How a round stands: introductions that stay (accepted, or not yet answered), and pairs that are over (declined, expired). */
export interface Standing {
  readonly held: readonly Decided[]
  readonly over: readonly Decided[]
}

/** Gives the freed seats again: what is held keeps its seats, what is over does not come back, all other seats are worked out anew. */
export function refill(market: Market, { held, over }: Standing, method: Method = 'coverage', seed: string = SEED): Allocation {
  const decided = new Set([...held, ...over].map(keyOf))
  const pins = market.pins.filter((pin) => !decided.has(keyOf(pin)))
  const closed = new Set(over.map(keyOf))
  const forbidden = [...market.forbidden.filter((pair) => !closed.has(keyOf(pair))), ...over]
  return allocate({ ...market, pins: [...pins, ...held], forbidden }, method, seed)
}

/** Who waits for a seat at an offer city: cities without any introduction first, then the better score. */
export function waitingList(market: Market, { pairs, unserved }: Allocation, offer: string): readonly Rated[] {
  const closed = new Set([...pairs, ...market.forbidden].filter((each) => each.offer === offer).map(({ demand }) => demand))
  const without = new Set(unserved)
  const waiting = market.scores.filter((each) => each.offer === offer && each.score > 0 && !closed.has(each.demand))
  return waiting.sort(
    (a, b) => Number(without.has(b.demand)) - Number(without.has(a.demand)) || b.score - a.score || (a.demand < b.demand ? -1 : 1),
  )
}

/** Offer cities with a seat left that a demand city is rated for and not introduced to, the best first. */
export function freeSeats(market: Market, { pairs }: Allocation, demand: string): readonly Rated[] {
  const taken = Map.groupBy(pairs, ({ offer }) => offer)
  const free = new Set(market.offer.filter(({ id, capacity }) => (taken.get(id)?.length ?? 0) < capacity).map(({ id }) => id))
  const closed = new Set([...pairs, ...market.forbidden].filter((each) => each.demand === demand).map(({ offer }) => offer))
  const open = market.scores.filter((each) => each.demand === demand && each.score > 0 && free.has(each.offer) && !closed.has(each.offer))
  return open.sort((a, b) => b.score - a.score || (a.offer < b.offer ? -1 : 1))
}

function keyOf({ demand, offer }: Decided): string {
  return `${demand}\n${offer}`
}
