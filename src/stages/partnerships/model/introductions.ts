import type { Reason } from '../../../engines/matching/index.ts'
import type { Day } from '../../../kernel/day.ts'
import type { Side } from './rounds/index.ts'

/** Two offices that are asked whether they want to know each other. */
export interface Introduction {
  readonly id: string
  readonly round: string
  readonly programme: string
  readonly demand: string
  readonly offer: string
  /** Undefined for a pin of two cities without a score. */
  readonly score?: number
  readonly reasons: readonly Reason[]
  readonly asked: Date
  readonly expires: Date
  /** In the order in which they came; the last of a side counts. */
  readonly answers: readonly Answer[]
  readonly end?: End
}

export const SIDES = ['demand', 'offer'] as const satisfies readonly Side[]

export interface Answer {
  readonly side: Side
  readonly answer: 'yes' | 'no' | 'later'
  readonly code?: DeclineCode
  /** For the organiser alone. */
  readonly words?: string
  /** When to ask again. */
  readonly until?: Day
  readonly at: Date
  readonly by: string
}

/** How an introduction ended. Only what the two of them may know is told to them. */
export interface End {
  readonly how: 'agreed' | 'declined' | 'expired' | 'withdrawn'
  readonly at: Date
}

/** Why an office says no. For the organiser alone. */
export const DECLINE_CODES = ['no-capacity', 'no-fit', 'other-partner', 'no-mandate', 'no-budget', 'language', 'other'] as const
export type DeclineCode = (typeof DECLINE_CODES)[number]

/** How long a no can be taken back, in hours: after that the seat is passed on. */
export const SECOND_THOUGHTS = 24
/** How many days before the end who has not answered is reminded. */
export const REMIND_DAYS = 4
/** How often a side may ask to be asked again, and how many days ahead at most. */
export const MOST_LATER = 2
export const LATER_DAYS = 30

const HOUR = 60 * 60_000
export const DAY_LONG = 24 * HOUR

export function lastOf({ answers }: Pick<Introduction, 'answers'>, side: Side): Answer | undefined {
  return answers.findLast((answer) => answer.side === side)
}

export function otherSide(side: Side): Side {
  return side === 'demand' ? 'offer' : 'demand'
}

/** The sides that have said neither yes nor no. */
export function waitsFor(introduction: Pick<Introduction, 'answers'>): readonly Side[] {
  return SIDES.filter((side) => !['yes', 'no'].includes(lastOf(introduction, side)?.answer ?? ''))
}

export function bothSaidYes(introduction: Pick<Introduction, 'answers'>): boolean {
  return SIDES.every((side) => lastOf(introduction, side)?.answer === 'yes')
}

/** How an open introduction ends by the clock; undefined while it goes on. */
export function endDue(introduction: Introduction, now: Date): End['how'] | undefined {
  const declined = SIDES.map((side) => lastOf(introduction, side)).filter((answer) => answer?.answer === 'no')
  const settled = declined.some((answer) => answer !== undefined && answer.at.getTime() + SECOND_THOUGHTS * HOUR <= now.getTime())
  if (settled) return 'declined'
  if (introduction.expires.getTime() > now.getTime()) return undefined
  return declined.length > 0 ? 'declined' : 'expired'
}

/** The sides that are to be reminded now: those who have not answered shortly before the end, and those who asked to be asked again today. */
export function remindDue(introduction: Introduction, now: Date, today: Day): readonly Side[] {
  const soon = introduction.expires.getTime() - now.getTime() <= REMIND_DAYS * DAY_LONG
  return waitsFor(introduction).filter((side) => {
    const last = lastOf(introduction, side)
    return last?.until === undefined ? soon : soon || last.until <= today
  })
}

/** What one side may be told. What the other said is known to it only when both said yes. */
export type Standing = 'open' | 'yes' | 'no' | 'later' | 'agreed' | 'over' | 'withdrawn'

export function standingOf(introduction: Introduction, side: Side, now: Date): Standing {
  const { end, expires } = introduction
  if (end !== undefined) return end.how === 'agreed' || end.how === 'withdrawn' ? end.how : 'over'
  if (expires.getTime() <= now.getTime()) return 'over'
  return lastOf(introduction, side)?.answer ?? 'open'
}
