import type { Day } from '../../../kernel/day.ts'
import type { Text } from '../../../kernel/language.ts'

export const TIE_KINDS = ['sister-city', 'cooperation', 'project', 'education', 'culture'] as const
export const TIE_STATUSES = ['active', 'planned', 'ended'] as const

/** A tie that two cities already have. */
export interface Tie {
  readonly code: string
  readonly cities: readonly [string, string]
  readonly kind: (typeof TIE_KINDS)[number]
  /** What was said of it last; whether anything happens is worked out, see isDormant. */
  readonly status: (typeof TIE_STATUSES)[number]
  readonly since?: Day
  /** Only the year of `since` is known. */
  readonly onlyYear?: true
  /** The last day of which something is known that the two cities did. */
  readonly lastActivity?: Day
  readonly about: Text
  readonly source: string
  /** An address or a document that shows it. */
  readonly evidence?: string
}

/** After so many months without a logged activity an active tie is dormant. */
export const DORMANT_MONTHS = 12

/** Whether an active tie has no logged activity in the last twelve months. One of which no activity is logged at all is dormant too. */
export function isDormant({ status, lastActivity, since, onlyYear }: Tie, today: Day): boolean {
  const begun = onlyYear === true ? undefined : since
  const last = [lastActivity, begun].reduce((latest = '', day = '') => (day > latest ? day : latest), '') ?? ''
  return status === 'active' && last < monthsBefore(today, DORMANT_MONTHS)
}

/** The same day some months earlier; the last of the month where the month has no such day. */
export function monthsBefore(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last))
  return first.toISOString().slice(0, 10)
}
