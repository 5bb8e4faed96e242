import { keyOf } from './fold.ts'
import type { Gazetteer } from './gazetteer.ts'

/** A spelling that people said names a place; `place` is the place's id. */
export interface Taught {
  readonly spelling: string
  readonly place: number
}

/** The key under which a spelling is remembered: the same for its other scripts, and for words such as "city" around it. */
export function spellingKey(spelling: string): string {
  return keyOf(spelling)
}

/** The gazetteer in which each taught spelling names the one place that people said, and no other. */
export function withTaught(gazetteer: Gazetteer, taught: readonly Taught[]): Gazetteer {
  if (taught.length === 0) return gazetteer
  const wanted = new Set(taught.map(({ place }) => place))
  const positions = new Map<number, number>()
  gazetteer.places.forEach(({ id }, position) => {
    if (wanted.has(id)) positions.set(id, position)
  })
  const own = new Map(
    taught.flatMap(({ spelling, place }) => {
      const position = positions.get(place)
      return position === undefined ? [] : [[keyOf(spelling), [position]] as const]
    }),
  )
  return { ...gazetteer, named: (key) => own.get(key) ?? gazetteer.named(key) }
}
