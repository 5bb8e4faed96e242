import type { Decided, Seat } from './market.ts'

/** How evenly introductions lie on the offer cities of a round. */
export interface Exposure {
  /** 0 when every offer city has as many as the others, towards 1 when few have all. */
  readonly gini: number
  /** The part of all introductions that the four cities with the most have, 0..1. */
  readonly topFour: number
  /** Offer cities with at least one introduction. */
  readonly reached: number
}

/** Undefined while there is no introduction. */
export function exposureOf(pairs: readonly Decided[], offer: readonly Seat[]): Exposure | undefined {
  if (pairs.length === 0 || offer.length === 0) return undefined
  const taken = Map.groupBy(pairs, (pair) => pair.offer)
  const loads = offer.map(({ id }) => taken.get(id)?.length ?? 0).sort((a, b) => a - b)
  const sum = loads.reduce((total, each) => total + each, 0)
  const ranked = loads.reduce((total, load, at) => total + load * (2 * (at + 1) - loads.length - 1), 0)
  const top = loads.slice(-4).reduce((total, each) => total + each, 0)
  return { gini: ranked / (loads.length * sum), topFour: top / sum, reached: loads.filter((load) => load > 0).length }
}
