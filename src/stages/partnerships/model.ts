import type { Day } from '../../kernel/day.ts'
import type { Text } from '../../kernel/language.ts'

/** A city that respondents would like to work with: as they typed it, and as it was resolved. */
export interface Interest {
  readonly programme: string
  /** The whole answer. One that names two cities is the `typed` of two interests. */
  readonly typed: string
  /** The city of the register; undefined while nobody could tell which city was meant, or it is not in the register. */
  readonly partner?: string
  /** The city's English name as the coder wrote it; undefined when only a country was named. */
  readonly named?: string
  /** ISO 3166-1 alpha-2; undefined while nobody has read the answer. */
  readonly country?: string
  readonly mentions: number
}

/** A place as coders write it: `CN:Shanghai`, or `CN:unspecified` when only the country was named. Undefined when it is no place. */
export function readPlace(code: string): { readonly country: string; readonly name?: string } | undefined {
  const [, country, name] = /^([A-Z]{2}):(.+)$/.exec(code) ?? []
  if (country === undefined || name === undefined) return undefined
  return name === 'unspecified' ? { country } : { country, name }
}

/** The code that the city of a place has in the register: `cn-shanghai` for `CN:Shanghai`. */
export function partnerCode(place: string): string | undefined {
  const { country, name } = readPlace(place) ?? {}
  if (country === undefined || name === undefined) return undefined
  const slug = name.normalize('NFKD').toLowerCase().replace(/[\u0300-\u036f'’ʻʼ]/g, '').replace(/[^a-z0-9]+/g, '-')
  return `${country.toLowerCase()}-${slug.replace(/^-|-$/g, '')}`
}

/** A tie that two cities already have. */
export interface Tie {
  readonly code: string
  readonly cities: readonly [string, string]
  readonly kind: 'sister-city' | 'cooperation' | 'project' | 'education' | 'culture'
  readonly since?: Day
  readonly about: Text
  readonly source: string
}

/** Something promised that somebody has to do by a day. */
export interface FollowUp {
  readonly code: string
  readonly programme: string
  readonly promise: Text
  readonly owner?: string
  readonly due?: Day
  readonly indicator?: Text
  readonly source: string
}
