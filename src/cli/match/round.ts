import { type Allocation, allocate, type Market, type Method, type Refusal, runnersUp, SEED } from '../../engines/matching/index.ts'

/** A round as worked out for the command line. */
export interface Round {
  readonly market: Market
  readonly allocation: Allocation
  readonly seed: string
  /** For each demand city the best-rated pair that was not made. */
  readonly refused: readonly Refusal[]
  /** The city's name, or its id when it has none. */
  readonly nameOf: (id: string) => string
}

export function workOut(market: Market, method: Method): Round {
  const names = new Map([...market.offer, ...market.demand].map(({ id, name }) => [id, name ?? id]))
  const allocation = allocate(market, method)
  return { market, allocation, seed: SEED, refused: runnersUp(market, allocation), nameOf: (id) => names.get(id) ?? id }
}
