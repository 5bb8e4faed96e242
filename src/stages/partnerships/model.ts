import type { Day } from '../../kernel/day.ts'
import type { Text } from '../../kernel/language.ts'

/** A city that respondents would like to work with: as they typed it, and as it was resolved. */
export interface Interest {
  readonly programme: string
  readonly typed: string
  /** The city of the register; undefined while nobody could tell which city was meant. */
  readonly partner?: string
  readonly country?: string
  readonly mentions: number
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
