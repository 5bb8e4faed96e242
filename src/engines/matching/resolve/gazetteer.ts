import type { Place } from '../place.ts'
import { countriesOf } from './countries.ts'
import { keyOf } from './fold.ts'
import { indexLikeness, type LikenessIndex } from './likeness.ts'

/** The gazetteer, ready to be asked. */
export interface Gazetteer {
  readonly places: readonly Place[]
  /** The places that have a name of that key, as positions in `places`. */
  readonly named: (key: string) => readonly number[]
  /** What finds names that are only like a key; made when it is first asked for. */
  readonly likeness: () => LikenessIndex
  /** The country that a text names. */
  readonly countryNamed: (text: string) => string | undefined
}

export function buildGazetteer(places: readonly Place[]): Gazetteer {
  /** Most keys name one place: its position then stands alone, which saves a list each. */
  const byKey = new Map<string, number | number[]>()
  places.forEach((place, position) => {
    put(byKey, keyOf(place.name), position)
    for (const name of place.others) put(byKey, keyOf(name), position)
  })
  byKey.delete('')
  let likeness: LikenessIndex | undefined
  let countryNamed: Gazetteer['countryNamed'] | undefined
  const named = (key: string) => {
    const found = byKey.get(key) ?? []
    return typeof found === 'number' ? [found] : found
  }
  return {
    places,
    named,
    likeness: () => (likeness ??= indexLikeness(byKey.keys())),
    countryNamed: (text) => (countryNamed ??= countriesOf(places))(text),
  }
}

function put(map: Map<string, number | number[]>, key: string, position: number): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, position)
  else if (typeof known === 'number') {
    if (known !== position) map.set(key, [known, position])
  } else if (known.at(-1) !== position) known.push(position)
}
