import {
  buildGazetteer,
  countryOnly,
  type Gazetteer,
  type Place,
  type Resolution,
  resolveAll,
  spellingKey,
} from '../../../engines/matching/index.ts'
import { readGazetteer } from '../../../platform/gazetteer.ts'
import type { City } from '../model.ts'

/** What a part of an answer may mean. */
export interface ReadPart {
  /** As it was typed. */
  readonly spelling: string
  /** The code of the place, where nobody has to be asked: `CN:Shanghai`, or `CN:unspecified` when only the country is named. */
  readonly code?: string
  /** The best three places, best first. */
  readonly candidates: readonly ReadPlace[]
  /** Whether the spelling is known because a person taught it. */
  readonly taught: boolean
}

export interface ReadPlace {
  readonly code: string
  /** GeoNames' id. */
  readonly place: number
  readonly names: City['names']
  readonly country: string
  readonly population: number
}

let known: Gazetteer | undefined

/** The one gazetteer of this process: it is read when it is first asked for (a second, some 60 MB); a server asks before it is ready. */
export function gazetteerHere(): Gazetteer {
  return (known ??= buildGazetteer(readGazetteer()))
}

/** Resolves the parts of an answer. */
export function partsOf(gazetteer: Gazetteer, text: string): readonly Resolution[] {
  const parts = resolveAll(gazetteer, text)
  return parts.length === 0 && countryOnly(gazetteer, text) !== undefined ? [{ query: text.trim(), score: 0, candidates: [] }] : parts
}

/** What a part means, with the names of the register where it has the place. */
export function readPart(
  gazetteer: Gazetteer,
  { query, place, candidates }: Resolution,
  register: ReadonlyMap<number, City>,
  taught: ReadonlySet<string>,
): ReadPart {
  const country = place === undefined ? countryOnly(gazetteer, query) : undefined
  const code = place ? codeOfPlace(gazetteer, place, register) : country && `${country}:unspecified`
  return {
    spelling: query.trim(),
    ...(code === undefined ? {} : { code }),
    candidates: country === undefined ? candidates.map((each) => readPlace(gazetteer, each.place, register)) : [],
    taught: taught.has(spellingKey(query)),
  }
}

function readPlace(gazetteer: Gazetteer, place: Place, register: ReadonlyMap<number, City>): ReadPlace {
  const { id, name, country, population } = place
  const names = register.get(id)?.names ?? { en: name }
  return { code: codeOfPlace(gazetteer, place, register), place: id, names, country, population }
}

/**
 * The code that coders write for a place: country and English name, as `CN:Shanghai`, by the register's name where it has the place. Of
 * namesakes in one country only the largest goes by its name alone. Codes have no spaces.
 */
function codeOfPlace(gazetteer: Gazetteer, place: Place, register: ReadonlyMap<number, City>): string {
  const name = (register.get(place.id)?.names.en ?? place.name).replaceAll(/\s+/g, '_')
  const namesakes = gazetteer.named(spellingKey(place.name)).flatMap((position) => gazetteer.places[position] ?? [])
  const larger = namesakes.some(
    (each) => each.id !== place.id && each.country === place.country && each.name === place.name && each.population > place.population,
  )
  return `${place.country}:${name}${larger && !register.has(place.id) ? `_${place.id}` : ''}`
}
