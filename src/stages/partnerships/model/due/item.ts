import type { Day } from '../../../../kernel/day.ts'
import type { Text } from '../../../../kernel/language.ts'
import { daysFrom } from './days.ts'

export const DUE_KINDS = ['follow-up', 'plan', 'milestone', 'assessment', 'introduction'] as const
export type DueKind = (typeof DUE_KINDS)[number]

/** Something that somebody has to see to, whatever it came of. */
export interface DueItem {
  readonly kind: DueKind
  /** What it has in its address: a follow-up's code, or an id. */
  readonly item: string
  readonly programme: string
  readonly partnership?: string
  /** Codes of the cities that it is about. */
  readonly cities: readonly string[]
  /** What is to be done, as it was written; absent where the kind says it. */
  readonly what?: Text
  /** The round that an introduction came of. */
  readonly round?: string
  /** How many months after the beginning, of an assessment. */
  readonly months?: number
  /** Code of a person or, of a follow-up, of an organisation. Absent when nobody was named, or who was has left. */
  readonly owner?: string
  /** Who had it before, when that one has left. */
  readonly left?: string
  readonly due?: Day
  /** The day that was set first, when it was put off. */
  readonly first?: Day
}

export interface Completion {
  readonly evidence: string
  readonly by: string
  readonly at: Date
}

/** Overdue first, then what is due next; what has no day comes last. */
export function byDay(a: DueItem, b: DueItem): number {
  const [one, other] = [a.due ?? '9999', b.due ?? '9999']
  if (one !== other) return one < other ? -1 : 1
  return `${a.programme} ${a.kind} ${a.item}` < `${b.programme} ${b.kind} ${b.item}` ? -1 : 1
}

/** Which reminder an item is worth today: a week before, on its day, and each week after it. Undefined when none. */
export function occasionOf(due: Day, today: Day): string | undefined {
  const late = daysFrom(due, today)
  if (late < -7) return undefined
  if (late < 0) return 'week-before'
  return late < 7 ? 'day' : `overdue-${Math.floor(late / 7)}`
}
