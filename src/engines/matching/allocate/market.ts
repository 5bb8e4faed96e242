/** A city of a round and how many introductions it can take. */
export interface Seat {
  readonly id: string
  readonly name?: string
  readonly capacity: number
}

/** How well a demand city and an offer city fit, above 0. What has no score, or 0, is not introduced. */
export interface Rated {
  readonly demand: string
  readonly offer: string
  readonly score: number
  /** How much the demand city wants the other, and how welcome it is there; both are the score where they are left out. */
  readonly wanted?: number
  readonly welcome?: number
}

/** Two cities about which an organiser decided by hand, and why. */
export interface Decided {
  readonly demand: string
  readonly offer: string
  readonly reason?: string
}

/** All that a round of introductions is worked out from. Every id occurs once on each side, every pair once. */
export interface Market {
  readonly demand: readonly Seat[]
  readonly offer: readonly Seat[]
  readonly scores: readonly Rated[]
  /** Pairs that must not be introduced. */
  readonly forbidden: readonly Decided[]
  /** Pairs that are introduced whatever their score; each takes a seat on both sides. */
  readonly pins: readonly Decided[]
}

export interface Pair {
  readonly demand: string
  readonly offer: string
  /** Undefined for a pin of two cities without a score. */
  readonly score?: number
  readonly pinned?: true
}
