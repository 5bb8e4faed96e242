import { DECLARED, type Method, METHODS, MOST_CAPACITY, SEED } from '../../../../engines/matching/index.ts'
import { firstOf, type Typed } from '../profiles.ts'
import { TONGUES } from '../purposes.ts'
import { ANSWER_DAYS, MOST_ANSWER_DAYS, type Plan, type RoundCity, type Side } from './index.ts'

export type RoundFaultCode = 'title' | 'seed' | 'days' | 'weight' | 'capacity' | 'both-sides' | 'nobody'

/** What is wrong in a field; `found` is what came, `city` the city that it is about. */
export interface RoundFault {
  readonly field: string
  readonly code: RoundFaultCode
  readonly found: string
  readonly city?: string
}

export interface ReadRound {
  readonly title: string
  readonly plan: Plan
  readonly cities: readonly RoundCity[]
  readonly faults: readonly RoundFault[]
}

export const PLAN: Plan = {
  method: 'coverage',
  seed: SEED,
  allowed: [],
  interpreters: [],
  approvals: [],
  days: ANSWER_DAYS,
  weights: DECLARED,
}

const LONGEST = 120
const MOST_WEIGHT = 20

/** Reads the form of a round. Only cities of `candidates` count; `countries` are those that may be ticked. */
export function readRound(typed: Typed, candidates: ReadonlySet<string>, countries: readonly string[]): ReadRound {
  const faults: RoundFault[] = []
  const wrong = (field: string, code: RoundFaultCode, found: string, city?: string) =>
    void faults.push({ field, code, found: found === '' ? '—' : found.slice(0, 60), ...(city === undefined ? {} : { city }) })
  const title = firstOf(typed, 'title').replaceAll(/\s+/g, ' ')
  if (title === '' || title.length > LONGEST) wrong('title', 'title', title)
  const seed = firstOf(typed, 'seed')
  if (seed === '' || seed.length > LONGEST) wrong('seed', 'seed', seed)
  const days = numberOf(firstOf(typed, 'days'), 1, MOST_ANSWER_DAYS)
  if (days === undefined) wrong('days', 'days', firstOf(typed, 'days'))
  const weight = (field: string) => {
    const text = firstOf(typed, field)
    const value = Number(text.replace(',', '.'))
    const good = /^\d+([.,]\d+)?$/.test(text) && value <= MOST_WEIGHT
    if (!good) wrong(field, 'weight', text)
    return good ? value : 0
  }
  const weights = { need: weight('need'), wish: weight('wish') }
  const cities = (['demand', 'offer'] as const).flatMap((side) => citiesOn(typed, side, candidates, wrong))
  const twice = cities.find(({ city }, at) => cities.findIndex((each) => each.city === city) < at)
  if (twice !== undefined) wrong('offer', 'both-sides', twice.city, twice.city)
  const among = (field: string, codes: readonly string[]) => codes.filter((code) => typed[field]?.includes(code))
  const method = METHODS.find((each: Method) => each === firstOf(typed, 'method')) ?? 'coverage'
  const lists = {
    allowed: among('allowed', countries),
    interpreters: among('interpreters', TONGUES),
    approvals: among('approvals', countries),
  }
  return { title, plan: { method, seed, ...lists, days: days ?? ANSWER_DAYS, weights }, cities, faults }
}

function citiesOn(
  typed: Typed,
  side: Side,
  candidates: ReadonlySet<string>,
  wrong: (field: string, code: RoundFaultCode, found: string, city?: string) => void,
): readonly RoundCity[] {
  const ticked = [...new Set(typed[side])].filter((city) => candidates.has(city))
  if (ticked.length === 0) wrong(side, 'nobody', '')
  return ticked.map((city) => {
    const text = firstOf(typed, `capacity-${city}`)
    const capacity = numberOf(text, 1, MOST_CAPACITY)
    if (capacity === undefined) wrong(`capacity-${city}`, 'capacity', text, city)
    const approval = firstOf(typed, `approval-${city}`).slice(0, LONGEST)
    return { city, side, capacity: capacity ?? 1, ...(approval === '' ? {} : { approval }) }
  })
}

function numberOf(text: string, least: number, most: number): number | undefined {
  const value = Number(text)
  return /^\d{1,9}$/.test(text) && value >= least && value <= most ? value : undefined
}
