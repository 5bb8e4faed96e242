import type { Place } from '../place.ts'
import { keyOf, soundOf } from './fold.ts'
import type { Gazetteer } from './gazetteer.ts'
import { isNoName } from './no-names.ts'
import { beforeRegion } from './regions.ts'
import { withoutEndings } from './words.ts'

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
 * Resolves a typed name. `countries` (ISO codes) narrows the search, and so does a country written beside the name. A place is given only when
 * the name is one of its names, with or without a case ending, or sounds or looks like enough, and when it is ahead of the next by a margin;
 * the larger of two namesakes is ahead when it is five times as large.
 */
export function resolve(gazetteer: Gazetteer, query: string, countries: readonly string[] = []): Resolution {
  const short = query.slice(0, LONGEST).replaceAll(EDGES, '')
  if (isNoName(short)) return { query, score: 0, candidates: [] }
  const whole = rank(gazetteer, short, countries)
  if ((whole[0]?.likeness ?? 0) >= OTHER_NAME) return decide(query, short, whole)
  const region = beforeRegion(short)
  if (region !== undefined && (countries.length === 0 || countries.includes(region.country))) {
    const { place: _, ...unsure } = decide(query, region.name, rank(gazetteer, region.name, [region.country]))
    return unsure
  }
  const { name, country } = withoutCountry(gazetteer, withoutSecondName(gazetteer, short))
  const inside = country === undefined ? countries : countries.length === 0 || countries.includes(country) ? [country] : []
  if (country !== undefined && inside.length === 0) return { query, score: 0, candidates: [] }
  if (name === '' || (country !== undefined && name.length > 2 && isNoName(name))) return { query, score: 0, candidates: [] }
  const ranked = name === short && country === undefined ? whole : rank(gazetteer, name, inside)
  if ((ranked[0]?.likeness ?? 0) >= OTHER_NAME) return decide(query, name, ranked)
  const inflected = withoutEndings(name)
    .flatMap((each) => exact(gazetteer, each, inside))
    .map(({ place, likeness }) => weigh(place, likeness - ENDING))
  return decide(query, name, inflected.length === 0 ? ranked : best([...inflected, ...ranked]))
}

/** More signs than any name has are not read; nor are quotation marks and the like around it. */
const LONGEST = 200
const EDGES = /^[^\p{L}\p{N}(（]+|[^\p{L}\p{N}\p{M}.)）]+$/gu

function decide(query: string, name: string, ranked: readonly Ranked[]): Resolution {
  const [first, second] = ranked
  if (first === undefined) return { query, score: 0, candidates: [] }
  const candidates = ranked.slice(0, 3).map(({ place, likeness }) => ({ place, likeness }))
  const sure = isSure(first, first.weight - (second?.weight ?? 0), name)
  return { query, score: first.likeness, candidates, ...(sure ? { place: first.place } : {}) }
}

/** "Гуанчжоу (Кантон)" without its second name, where both are names of one place; else the text as it is. */
function withoutSecondName({ named }: Gazetteer, text: string): string {
  const [, name = '', second = ''] = /^([^()（）]+)[(（]([^()（）]+)[)）]?$/u.exec(text) ?? []
  const places = named(keyOf(second))
  return named(keyOf(name)).some((place) => places.includes(place)) ? name : text
}

/** A name and the country written before it, after it or in brackets; the text as it is when there is none. */
function withoutCountry({ countryNamed }: Gazetteer, text: string): { readonly name: string; readonly country?: string } {
  const han = /^(中国|中國)(.+)$/u.exec(text.trim())
  const parts = han ? han.slice(1) : text.split(/[\s,;()（），/]+/u).filter((part) => part !== '')
  for (let length = Math.min(3, parts.length); length > 0; length--) {
    for (const start of new Set([0, parts.length - length])) {
      const country = countryNamed(parts.slice(start, start + length).join(' '))
      if (country !== undefined) return { name: [...parts.slice(0, start), ...parts.slice(start + length)].join(' '), country }
    }
  }
  return { name: text }
}

/**
 * A short name that is only like another is never resolved without a person: too many names are like it. Nor are one to three letters that are
 * not the place's own name: they may be a code of its airport.
 */
function isSure({ likeness }: Candidate, ahead: number, query: string): boolean {
  if (likeness < 1 && /^[a-z]{1,3}$/.test(keyOf(query))) return false
  if (likeness >= OTHER_NAME - ENDING) return ahead >= AHEAD
  return likeness >= LIKE_ENOUGH && ahead >= FAR_AHEAD && keyOf(query).length > SHORT
}

const OTHER_NAME = 0.99
const SHORT = 5
/** What a name loses when a case ending had to be taken off. */
const ENDING = 0.005
/** Below this likeness nothing is resolved without a person. */
const LIKE_ENOUGH = 0.72
/** Weight of population: a place ten times as large is ahead by this much. */
const PER_TENFOLD = 0.035
/** The margin by which the first must be ahead: five times the people for names that are the same; more for names that are only like. */
const AHEAD = PER_TENFOLD * Math.log10(5)
const FAR_AHEAD = 0.06
const LEAST_LIKENESS = 0.45
/** Of namesakes the capital of a country is meant more often than its people alone would say. */
const CAPITAL = 0.04

interface Ranked extends Candidate {
  readonly weight: number
}

function rank(gazetteer: Gazetteer, query: string, countries: readonly string[]): readonly Ranked[] {
  const named = exact(gazetteer, query, countries)
  if (named.length > 0) return named.toSorted(byWeight)
  const key = keyOf(query)
  const likeness = key === '' ? [] : [...likely(gazetteer, key, isInside(gazetteer, countries))]
  return likeness.map(([position, like]) => weigh(gazetteer.places[position]!, like)).sort(byWeight)
}

/** The places that have the name. */
function exact(gazetteer: Gazetteer, name: string, countries: readonly string[]): readonly Ranked[] {
  const key = keyOf(name)
  const named = gazetteer.named(key).filter(isInside(gazetteer, countries))
  return named.map((position) => weigh(gazetteer.places[position]!, nameLikeness(gazetteer, position, key)))
}

function isInside({ places }: Gazetteer, countries: readonly string[]): (position: number) => boolean {
  return (position) => countries.length === 0 || countries.includes(places[position]!.country)
}

/** Each place once, with its best likeness. */
function best(all: readonly Ranked[]): readonly Ranked[] {
  const groups = [...Map.groupBy(all, ({ place }) => place.id).values()]
  return groups.flatMap((same) => same.toSorted(byWeight).slice(0, 1)).sort(byWeight)
}

function nameLikeness({ places }: Gazetteer, position: number, key: string): number {
  return keyOf(places[position]!.name) === key ? 1 : OTHER_NAME
}

/** Places whose names sound or look like the key. The same sound adds to what the letters share. */
function likely({ named, likeness }: Gazetteer, key: string, inside: (position: number) => boolean): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const raise = (name: string, like: number) => {
    for (const position of named(name)) if (inside(position) && like > (found.get(position) ?? 0)) found.set(position, like)
  }
  for (const { key: name, dice } of likeness().looking(key, LEAST_LIKENESS)) raise(name, Math.min(dice, MOST_LIKE))
  if (soundOf(key).length >= LEAST_SOUND) {
    for (const { key: name, dice } of likeness().sounding(key)) raise(name, SOUND + (MOST_LIKE - SOUND) * dice)
  }
  return found
}

const SOUND = 0.7
/** One or two sounds are those of many codes and no name's. */
const LEAST_SOUND = 3
const MOST_LIKE = 0.94

function weigh(place: Place, likeness: number): Ranked {
  const capital = likeness >= OTHER_NAME && place.seat === 'capital' ? CAPITAL : 0
  return { place, likeness, weight: likeness + capital + PER_TENFOLD * Math.log10(1 + place.population) }
}

function byWeight(a: Ranked, b: Ranked): number {
  return b.weight - a.weight || b.place.population - a.place.population || a.place.id - b.place.id
}
