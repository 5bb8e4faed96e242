import type { Day } from '../../../kernel/day.ts'
import type { Text } from '../../../kernel/language.ts'

/** A tie that two cities already have. */
export interface Tie {
  readonly code: string
  readonly cities: readonly [string, string]
  readonly kind: 'sister-city' | 'cooperation' | 'project' | 'education' | 'culture'
  readonly since?: Day
  readonly about: Text
  readonly source: string
}
