import type { Day } from '../../../kernel/day.ts'
import type { Text } from '../../../kernel/language.ts'

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
