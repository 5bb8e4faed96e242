import type { Place } from '../place.ts'
import { keyOf } from './fold.ts'
import { indexLikeness, type LikenessIndex } from './likeness.ts'

/** The gazetteer, ready to be asked. */
export interface Gazetteer {
  readonly places: readonly Place[]
  /** Places by the keys of all their names, as positions in `places`. */
  readonly byKey: ReadonlyMap<string, readonly number[]>
  /** What finds names that are only like a key; made when it is first asked for. */
  readonly likeness: () => LikenessIndex
}

export function buildGazetteer(places: readonly Place[]): Gazetteer {
  const byKey = new Map<string, number[]>()
  places.forEach((place, position) => {
    put(byKey, keyOf(place.name), position)
    for (const name of place.others) put(byKey, keyOf(name), position)
  })
  byKey.delete('')
  let likeness: LikenessIndex | undefined
  return { places, byKey, likeness: () => (likeness ??= indexLikeness([...byKey.keys()])) }
}

function put(map: Map<string, number[]>, key: string, position: number): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [position])
  else if (list.at(-1) !== position) list.push(position)
}
