import { type Answers, type Instrument, itemsOf, LIBRARY } from '../../../../engines/survey/index.ts'
import type { Day } from '../../../../kernel/day.ts'
import type { Text } from '../../../../kernel/language.ts'
import { monthsAfter } from '../due/days.ts'

/** Both cities look at their partnership after so many months. */
export const ROUNDS = [6, 12] as const
export type Months = (typeof ROUNDS)[number]

/** What a city was asked about the partnership, and what it answered last. */
export interface Assessment {
  readonly id: string
  readonly city: string
  readonly months: Months
  readonly due: Day
  readonly asked: Date
  readonly answered?: { readonly answers: Answers; readonly at: Date }
}

/** The ten principles, one statement each, from 1 to 5. */
export const TEN: Instrument = ten()

function ten(): Instrument {
  const found = LIBRARY.find(({ instrument }) => instrument.code === 'partnership')
  if (found === undefined) throw new Error('The library has no set for partnerships')
  return found.instrument
}

/** The rounds of a partnership that are due today: counted from the first signature, or from its beginning while nothing is signed. */
export function dueRounds(begun: Day, signed: readonly Day[], today: Day): readonly { readonly months: Months; readonly due: Day }[] {
  const from = signed.toSorted()[0] ?? begun
  return ROUNDS.map((months) => ({ months, due: monthsAfter(from, months) })).filter(({ due }) => due <= today)
}

/** One principle with the points of one city, round by round. */
export interface Principle {
  readonly code: string
  readonly ask: Text
  /** By city and months as `uz-bukhara 6`: 1 to 5, or that nobody was sure; absent while nobody has answered. */
  readonly points: ReadonlyMap<string, number | 'not-sure'>
  /** From the first round to the last, of the cities that gave points in both. */
  readonly changes: ReadonlyMap<string, number>
}

/** The answers of both cities beside each other, and what changed. */
export function sideBySide(assessments: readonly Assessment[]): readonly Principle[] {
  return principles().map(({ key, code, ask }) => {
    const points = new Map(assessments.flatMap((each) => pointsOf(each, key)))
    const cities = [...new Set(assessments.map(({ city }) => city))]
    return { code, ask, points, changes: new Map(cities.flatMap((city) => changeOf(city, points))) }
  })
}

function principles(): readonly { readonly key: string; readonly code: string; readonly ask: Text }[] {
  return itemsOf(TEN).flatMap((item) =>
    item.kind === 'grid' ? item.rows.map(({ code, ask }) => ({ key: `${item.code}.${code}`, code, ask })) : [],
  )
}

function pointsOf({ city, months, answered }: Assessment, key: string): readonly (readonly [string, number | 'not-sure'])[] {
  const [given] = answered?.answers[key] ?? []
  if (given === undefined) return []
  return [[`${city} ${months}`, given === 'not_sure' ? 'not-sure' : Number(given)]]
}

function changeOf(city: string, points: Principle['points']): readonly (readonly [string, number])[] {
  const [before, after] = ROUNDS.map((months) => points.get(`${city} ${months}`))
  return typeof before === 'number' && typeof after === 'number' ? [[city, after - before]] : []
}
