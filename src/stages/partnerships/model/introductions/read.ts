import { type Day, isDay } from '../../../../kernel/day.ts'
import { type Answer, DECLINE_CODES, type Introduction, MOST_LATER } from '../introductions.ts'
import { firstOf, type Typed } from '../profiles.ts'
import type { Side } from '../rounds/index.ts'

export type AnswerFault = 'answer' | 'code' | 'words' | 'until' | 'later-again'

export interface ReadAnswer {
  readonly answer?: Omit<Answer, 'side' | 'at' | 'by'>
  readonly faults: readonly { readonly field: string; readonly code: AnswerFault; readonly found: string }[]
}

const LONGEST = 1000

/** Reads an office's answer. `days` are the first and the last day on which it may want to be asked again. */
export function readAnswer(typed: Typed, introduction: Introduction, side: Side, days: readonly [Day, Day]): ReadAnswer {
  const answer = firstOf(typed, 'answer')
  if (answer === 'yes') return { answer: { answer }, faults: [] }
  if (answer === 'no') return readNo(typed)
  if (answer === 'later') return readLater(typed, introduction, side, days)
  return { faults: [{ field: 'answer', code: 'answer', found: '' }] }
}

function readNo(typed: Typed): ReadAnswer {
  const words = firstOf(typed, 'words')
  const code = DECLINE_CODES.find((each) => each === firstOf(typed, 'code'))
  if (code === undefined) return { faults: [{ field: 'code', code: 'code', found: '' }] }
  if (words.length > LONGEST) return { faults: [{ field: 'words', code: 'words', found: String(LONGEST) }] }
  return { answer: { answer: 'no', code, ...(words === '' ? {} : { words }) }, faults: [] }
}

function readLater(typed: Typed, { answers }: Introduction, side: Side, [first, last]: readonly [Day, Day]): ReadAnswer {
  const until = firstOf(typed, 'until')
  const before = answers.filter((each) => each.side === side && each.answer === 'later')
  if (before.length >= MOST_LATER && before.at(-1)?.until !== until)
    return { faults: [{ field: 'answer', code: 'later-again', found: String(MOST_LATER) }] }
  if (!isDay(until) || until < first || until > last)
    return { faults: [{ field: 'until', code: 'until', found: until === '' ? '—' : until.slice(0, 60) }] }
  return { answer: { answer: 'later', until }, faults: [] }
}
