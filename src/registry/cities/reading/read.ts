import { type Resolution, spellingKey, withTaught } from '../../../engines/matching/index.ts'
import { now } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/database.ts'
import { citiesBy } from '../store.ts'
import { keepSpellings, spellingsOf } from '../store/spellings.ts'
import { gazetteerHere, partsOf, readPart, type ReadPart } from './places.ts'

/** What answers that name places mean, by their text: each part of them in its order. Two queries, however many texts there are. */
export async function readPlaces(db: Database, texts: readonly string[]): Promise<ReadonlyMap<string, readonly ReadPart[]>> {
  const taught = await spellingsOf(db)
  const gazetteer = withTaught(gazetteerHere(), taught)
  const keys = new Set(taught.map(({ key }) => key))
  const known = knownUnder(taught.map(({ key, place }) => `${key} ${place}`).join('\n'))
  for (const text of new Set(texts)) if (!known.has(text)) known.set(text, partsOf(gazetteer, text))
  const resolved = new Map([...new Set(texts)].map((text) => [text, known.get(text) ?? []]))
  const register = new Map((await citiesBy(db)).flatMap((city) => (city.geonames === undefined ? [] : [[city.geonames, city] as const])))
  return new Map([...resolved].map(([text, parts]) => [text, parts.map((part) => readPart(gazetteer, part, register, keys))]))
}

/** What was resolved before, as long as nothing else is taught: a list of answers is read many times while it is coded. */
const remembered = { taught: '', parts: new Map<string, readonly Resolution[]>() }
const MOST = 5000

function knownUnder(taught: string): Map<string, readonly Resolution[]> {
  if (remembered.taught !== taught || remembered.parts.size > MOST) remembered.parts.clear()
  remembered.taught = taught
  return remembered.parts
}

/** Remembers that these spellings mean these places. */
export async function teachSpellings(
  db: Database,
  taught: readonly { readonly spelling: string; readonly place: number }[],
  by: string,
): Promise<void> {
  const known = taught.filter(
    ({ place, spelling }) => spellingKey(spelling) !== '' && gazetteerHere().places.some(({ id }) => id === place),
  )
  await keepSpellings(
    db,
    known.map(({ spelling, place }) => ({ key: spellingKey(spelling), spelling, place, by, at: now() })),
  )
}

/** What was taught, with the name of each place. */
export async function listSpellings(db: Database): Promise<readonly TaughtSpelling[]> {
  const places = new Map(gazetteerHere().places.map((place) => [place.id, place]))
  return (await spellingsOf(db)).map(({ place, ...rest }) => {
    const found = places.get(place)
    return { ...rest, name: found?.name ?? String(place), country: found?.country ?? '' }
  })
}

/** A taught spelling and the place that it means. */
export interface TaughtSpelling {
  readonly key: string
  readonly spelling: string
  readonly name: string
  readonly country: string
  readonly by: string
  readonly at: Date
}
