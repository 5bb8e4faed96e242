import { type Allocation, allocate, SEED } from './allocate.ts'
import type { Decided, Market, Pair, Rated } from './market.ts'

/**
 * Why two cities are not introduced: `forbidden` by an organiser; `no-score`, nobody rated them above 0; `seats-taken`, the offer city's seats
 * went to others; `own-seats`, the demand city's seats went to others.
 */
export type RefusalCode = 'forbidden' | 'no-score' | 'seats-taken' | 'own-seats'

export interface Refusal {
  readonly demand: string
  readonly offer: string
  readonly score?: number
  readonly code: RefusalCode
  /** The organiser's words, for what is forbidden. */
  readonly reason?: string
  /** The pairs that hold the seats, the best score first. */
  readonly holders: readonly Pair[]
}

/** For each demand city the best-rated pair that was not made, and why. */
export function runnersUp(market: Market, allocation: Allocation): readonly Refusal[] {
  const made = keysOf(allocation.pairs)
  const open = market.scores.filter((each) => each.score > 0 && !made.has(keyOf(each)))
  const best = new Map<string, Rated>()
  for (const each of open) if (isBetter(each, best.get(each.demand))) best.set(each.demand, each)
  return [...allocation.served, ...allocation.unserved].flatMap((id) => {
    const first = best.get(id)
    return first === undefined ? [] : [refusalOf(market, allocation, first)]
  })
}

function isBetter(each: Rated, other: Rated | undefined): boolean {
  return other === undefined || each.score > other.score || (each.score === other.score && each.offer < other.offer)
}

/** Why the two cities are not introduced. Undefined when they are. */
export function findRefusal(market: Market, allocation: Allocation, pair: Decided): Refusal | undefined {
  return keysOf(allocation.pairs).has(keyOf(pair)) ? undefined : refusalOf(market, allocation, pair)
}

function refusalOf(market: Market, { pairs }: Allocation, { demand, offer }: Decided): Refusal {
  const is = (other: Decided) => other.demand === demand && other.offer === offer
  const score = market.scores.find(is)?.score
  const base = { demand, offer, ...(score === undefined ? {} : { score }) }
  const ban = market.forbidden.find(is)
  if (ban !== undefined) return { ...base, code: 'forbidden', holders: [], ...(ban.reason === undefined ? {} : { reason: ban.reason }) }
  if (score === undefined || score === 0) return { ...base, code: 'no-score', holders: [] }
  const there = pairs.filter((pair) => pair.offer === offer)
  const here = pairs.filter((pair) => pair.demand === demand)
  const isFull = there.length >= (market.offer.find(({ id }) => id === offer)?.capacity ?? 0)
  return {
    ...base,
    code: isFull ? 'seats-taken' : 'own-seats',
    holders: (isFull ? there : here).toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0)),
  }
}

/** What would be different if the two cities were introduced all the same. */
export interface Instead {
  /** Changes of how many cities are served, of the worst served city's score, and of the sum of scores. */
  readonly served: number
  readonly least: number
  readonly total: number
  /** Pairs that would be made, and that would be lost. */
  readonly gained: readonly Pair[]
  readonly lost: readonly Pair[]
}

/** Works the round out again with the pair pinned and says what that costs. For a pair that is neither forbidden nor made. */
export function insteadOf(market: Market, allocation: Allocation, { demand, offer }: Decided, seed: string = SEED): Instead {
  const other = allocate({ ...market, pins: [...market.pins, { demand, offer }] }, allocation.method, seed)
  return { ...difference(allocation, other), least: leastBest(other) - leastBest(allocation) }
}

/** What one more seat at an offer city would bring: the price of its last seat. */
export function worthOfSeat(market: Market, allocation: Allocation, offer: string, seed: string = SEED): Omit<Instead, 'least'> {
  const wider = market.offer.map((each) => (each.id === offer ? { ...each, capacity: each.capacity + 1 } : each))
  return difference(allocation, allocate({ ...market, offer: wider }, allocation.method, seed))
}

function difference(before: Allocation, after: Allocation): Omit<Instead, 'least'> {
  const [had, has] = [keysOf(before.pairs), keysOf(after.pairs)]
  return {
    served: after.served.length - before.served.length,
    total: after.total - before.total,
    gained: after.pairs.filter((pair) => !had.has(keyOf(pair))),
    lost: before.pairs.filter((pair) => !has.has(keyOf(pair))),
  }
}

/** The smallest score among the best introductions of all served cities, pins with them. */
function leastBest({ pairs }: Allocation): number {
  const best = [...Map.groupBy(pairs, ({ demand }) => demand).values()].map((own) => Math.max(...own.map(({ score = 0 }) => score)))
  return best.length === 0 ? 0 : Math.min(...best)
}

function keysOf(pairs: readonly Decided[]): ReadonlySet<string> {
  return new Set(pairs.map(keyOf))
}

function keyOf({ demand, offer }: Decided): string {
  return `${demand}\n${offer}`
}
