import type { Answers, Instrument } from '../../engines/survey/index.ts'
import type { Day, Zone } from '../../kernel/day.ts'
import type { Language, Text } from '../../kernel/language.ts'

/** One round of asking: an edition of an instrument, put to the participants of a programme, for a time. */
export interface Wave {
  readonly code: string
  readonly programme: string
  readonly title: Text
  readonly instrument: Instrument
  /** First and last day, in the programme's zone. Without a last day it stays open until somebody closes it. */
  readonly opens: Day
  readonly closes?: Day
  readonly zone: Zone
  readonly closed: boolean
  /** Shown small below the instrument's first language, where the organiser chose a bilingual form. */
  readonly second?: Language
}

/** One respondent's answers in one wave. The page makes `id`, so that a second post is the same response. */
export interface Response {
  readonly id: string
  readonly wave: string
  readonly language: Language
  readonly answers: Answers
  readonly at: Date
}

/** Answers that were begun and not yet sent: no response, and counted nowhere. */
export interface Draft {
  /** The id that the response will have. */
  readonly response: string
  /** By field name, as it was typed; also what is wrong in it, so that nothing is lost. */
  readonly typed: Answers
  /** The code of the page to go on with; none when only the check is left. */
  readonly page?: string
}

/** What a coder read in an open answer: codes such as `CN:Shanghai`. */
export interface Coding {
  readonly response: string
  readonly item: string
  readonly codes: readonly string[]
  readonly by: string
}
