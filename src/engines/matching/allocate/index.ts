/** Who is introduced to whom in a round: capacities on both sides, coverage first or deferred acceptance, pins and bans, and why not. */
export { freeSeats, refill, type Standing, waitingList } from './again.ts'
export { type Allocation, allocate, type Method, METHODS, SEED } from './allocate.ts'
export { type Exposure, exposureOf } from './exposure.ts'
export { findRefusal, type Instead, insteadOf, type Refusal, type RefusalCode, runnersUp, worthOfSeat } from './explain.ts'
export type { Decided, Market, Pair, Rated, Seat } from './market.ts'
export { DEFAULT_CAPACITY, MOST_CAPACITY, readMarket } from './read/index.ts'
export { sayInstead, sayRefusal } from './text.ts'
