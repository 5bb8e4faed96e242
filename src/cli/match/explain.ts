import {
  findRefusal,
  freeSeats,
  insteadOf,
  type Pair,
  type Rated,
  sayInstead,
  sayRefusal,
  waitingList,
  worthOfSeat,
} from '../../engines/matching/index.ts'
import { problems } from './problems.ts'
import type { Round } from './round.ts'

/** How many refused pairs of a city are worked out again to say what they would cost. */
const ASKED = 12

/** What can be said of one city: its introductions, and each other one it was rated for, with the reason and what it would cost. */
export interface Explained {
  readonly city: string
  readonly side: 'demand' | 'offer'
  readonly pairs: readonly Pair[]
  readonly refused: readonly {
    readonly demand: string
    readonly offer: string
    readonly score: number
    readonly code: string
    readonly words: string
  }[]
  /** Offer cities that still have a seat, for a demand city; who waits, for an offer city. */
  readonly next: readonly Rated[]
  /** What one more seat at an offer city would bring. */
  readonly seat?: { readonly served: number; readonly total: number }
}

/** Explains the city of that id or name. Throws `match.no-city`. */
export function explain(round: Round, asked: string): Explained {
  const { market, allocation, nameOf, seed } = round
  const isAsked = ({ id }: { readonly id: string }) => id === asked || nameOf(id).toLowerCase() === asked.toLowerCase()
  const side = market.demand.some(isAsked) ? 'demand' : 'offer'
  const city = market[side].find(isAsked)?.id
  if (city === undefined) throw problems['match.no-city']({ city: asked })
  const own = market.scores.filter((each) => each[side] === city).toSorted((a, b) => b.score - a.score)
  const refused = own.flatMap((each) => {
    const refusal = findRefusal(market, allocation, each)
    return refusal === undefined ? [] : [{ ...each, refusal }]
  })
  const told = refused.slice(0, ASKED).map(({ demand, offer, score, refusal }) => {
    const isPossible = refusal.code === 'seats-taken' || refusal.code === 'own-seats'
    const cost =
      isPossible && canPin(round, demand, offer)
        ? ` ${sayInstead(insteadOf(market, allocation, { demand, offer }, seed), nameOf, 'en')}`
        : ''
    return { demand, offer, score, code: refusal.code, words: sayRefusal(refusal, nameOf, 'en') + cost }
  })
  const next = side === 'demand' ? freeSeats(market, allocation, city) : waitingList(market, allocation, city)
  const base = { city, side, pairs: allocation.pairs.filter((pair) => pair[side] === city), refused: told, next } as const
  return side === 'demand' ? base : { ...base, seat: seatOf(round, city) }
}

function seatOf({ market, allocation, seed }: Round, city: string) {
  const { served, total } = worthOfSeat(market, allocation, city, seed)
  return { served, total }
}

/** Whether both cities have a seat that no pin holds. */
function canPin({ market }: Round, demand: string, offer: string): boolean {
  const free = (side: 'demand' | 'offer', id: string) =>
    market.pins.filter((pin) => pin[side] === id).length < (market[side].find((each) => each.id === id)?.capacity ?? 0)
  return free('demand', demand) && free('offer', offer)
}
