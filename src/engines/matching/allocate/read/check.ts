import type { Decided, Market } from '../market.ts'
import { problems } from './problems.ts'

/** Throws a Problem for unknown cities, a city with itself, pairs named twice, pins that are forbidden, and more pins than seats. */
export function checkPairs(market: Market): void {
  const demand = new Set(market.demand.map(({ id }) => id))
  const offer = new Set(market.offer.map(({ id }) => id))
  for (const part of ['scores', 'forbidden', 'pins'] as const) {
    const seen = new Set<string>()
    for (const pair of market[part]) {
      if (!demand.has(pair.demand)) throw problems['market.unknown']({ id: pair.demand, part, side: 'demand' })
      if (!offer.has(pair.offer)) throw problems['market.unknown']({ id: pair.offer, part, side: 'offer' })
      if (pair.demand === pair.offer) throw problems['market.itself']({ id: pair.demand, part })
      const key = keyOf(pair)
      if (seen.has(key)) throw problems['market.pair-twice']({ demand: pair.demand, offer: pair.offer, part })
      seen.add(key)
    }
  }
  checkPins(market)
}

function checkPins({ demand, offer, forbidden, pins }: Market): void {
  const banned = new Set(forbidden.map(keyOf))
  const both = pins.find((pin) => banned.has(keyOf(pin)))
  if (both !== undefined) throw problems['market.pin-forbidden']({ demand: both.demand, offer: both.offer })
  for (const side of ['demand', 'offer'] as const) {
    const counts = Map.groupBy(pins, (pin) => pin[side])
    for (const { id, capacity } of side === 'demand' ? demand : offer) {
      const pinned = counts.get(id)?.length ?? 0
      if (pinned > capacity) throw problems['market.pins']({ id, pinned, capacity })
    }
  }
}

function keyOf({ demand, offer }: Decided): string {
  return `${demand}\n${offer}`
}
