import type { Day } from '../../kernel/day.ts'
import type { Text } from '../../kernel/language.ts'

/** A city: first-class, with its names in every script and what is known of it, each with its source. */
export interface City {
  /** Country and name, as `uz-namangan`: the city's address and its code in answers. */
  readonly code: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly region?: string
  readonly names: Text
  readonly geonames?: number
  readonly latitude?: number
  readonly longitude?: number
  readonly population?: Population
  readonly note?: Text
}

/** People living in a city, with the year (when the source gives one) and the source. */
export interface Population {
  readonly people: number
  readonly year?: number
  readonly source: string
}

/** That a city became part of another: since when and where that stands, who wrote it down. */
export interface Successor {
  readonly city: string
  readonly successor: string
  readonly since: Day | null
  readonly source: string
  readonly at: Date
  readonly by: string
}

/** The city that a city is today, however many steps that took; `successors` says of each that became part of another which. */
export function cityToday(successors: ReadonlyMap<string, string>, city: string): string {
  const next = successors.get(city)
  return next === undefined ? city : cityToday(successors, next)
}
