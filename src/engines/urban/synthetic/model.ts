/** A town of a made-up country, on cells of 1 km². */
export interface SyntheticTown {
  readonly name: string
  readonly column: number
  readonly row: number
  readonly people: number
}

/** What a made-up country is made from. The same recipe gives the same country. */
export interface SyntheticRecipe {
  readonly width: number
  readonly height: number
  readonly seed: number
  /** Towns have so many times their people: 1 for the year of the towns, less for years before. */
  readonly growth: number
  readonly towns: readonly SyntheticTown[]
}

/** Numbers from 0 to 1 that look like chance, the same ones for the same seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
