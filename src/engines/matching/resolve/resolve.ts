import type { Place } from '../place.ts'
import { keyOf } from './fold.ts'
import type { Gazetteer } from './gazetteer.ts'

/** Which place a text means. Without `place` nobody could tell: then `candidates` are to be shown to a person, who decides. */
export interface Resolution {
  readonly query: string
  readonly place?: Place
  /** How good the best candidate is: 1 for the same name, less for a like one; 0 without any. */
  readonly score: number
  /** The best three, best first. */
  readonly candidates: readonly Candidate[]
}

export interface Candidate {
  readonly place: Place
  /** How alike the names are, 0..1: 1 its own name, .99 another of its names, below .95 the same sound or shared runs of letters. */
  readonly likeness: number
}

/**
 * Resolves a typed name. `countries` (ISO codes) narrows the search. A place is given only when the name is one of its names, or sounds or
 * looks like enough, and when it is ahead of the next by a margin; the larger of two namesakes is ahead when it is five times as large.
 */
export function resolve(gazetteer: Gazetteer, query: string, countries: readonly string[] = []): Resolution {
  const ranked = rank(gazetteer, query, countries)
  const [first, second] = ranked
  if (first === undefined) return { query, score: 0, candidates: [] }
  const candidates = ranked.slice(0, 3).map(({ place, likeness }) => ({ place, likeness }))
  const sure = isSure(first, first.weight - (second?.weight ?? 0), query)
  return { query, score: first.likeness, candidates, ...(sure ? { place: first.place } : {}) }
}

/** A short name that is only like another is never resolved without a person: too many names are like it. */
function isSure({ likeness }: Candidate, ahead: number, query: string): boolean {
  if (likeness >= OTHER_NAME) return ahead >= AHEAD
  return likeness >= LIKE_ENOUGH && ahead >= FAR_AHEAD && keyOf(query).length > SHORT
}

const OTHER_NAME = 0.99
const SHORT = 5
/** Below this likeness nothing is resolved without a person. */
const LIKE_ENOUGH = 0.72
/** Weight of population: a place ten times as large is ahead by this much. */
const PER_TENFOLD = 0.035
/** The margin by which the first must be ahead: five times the people for names that are the same; more for names that are only like. */
const AHEAD = PER_TENFOLD * Math.log10(5)
const FAR_AHEAD = 0.06
const LEAST_LIKENESS = 0.45

interface Ranked extends Candidate {
  readonly weight: number
}

function rank(gazetteer: Gazetteer, query: string, countries: readonly string[]): readonly Ranked[] {
  const key = keyOf(query)
  if (key === '') return []
  const inside = (position: number) => countries.length === 0 || countries.includes(gazetteer.places[position]!.country)
  const named = (gazetteer.byKey.get(key) ?? []).filter(inside)
  const likeness = named.length > 0 ? new Map(named.map((position) => [position, nameLikeness(gazetteer, position, key)])) : likely(gazetteer, key, inside)
  return [...likeness].map(([position, like]) => weigh(gazetteer.places[position]!, like)).sort(byWeight)
}

function nameLikeness({ places }: Gazetteer, position: number, key: string): number {
  return keyOf(places[position]!.name) === key ? 1 : OTHER_NAME
}

/** Places whose names sound or look like the key. The same sound adds to what the letters share. */
function likely({ byKey, likeness }: Gazetteer, key: string, inside: (position: number) => boolean): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const raise = (name: string, like: number) => {
    for (const position of byKey.get(name) ?? []) if (inside(position) && like > (found.get(position) ?? 0)) found.set(position, like)
  }
  for (const { key: name, dice } of likeness().looking(key, LEAST_LIKENESS)) raise(name, Math.min(dice, MOST_LIKE))
  for (const { key: name, dice } of likeness().sounding(key)) raise(name, SOUND + (MOST_LIKE - SOUND) * dice)
  return found
}

const SOUND = 0.7
const MOST_LIKE = 0.94

function weigh(place: Place, likeness: number): Ranked {
  return { place, likeness, weight: likeness + PER_TENFOLD * Math.log10(1 + place.population) }
}

function byWeight(a: Ranked, b: Ranked): number {
  return b.weight - a.weight || b.place.population - a.place.population || a.place.id - b.place.id
}
