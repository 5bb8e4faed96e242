import type { Day } from '../../kernel/day.ts'
import type { Language, Text } from '../../kernel/language.ts'

/** What a participant or a lecturer said in an interview. At most two sentences are quoted. */
export interface Voice {
  readonly programme: string
  readonly code: string
  readonly person: string
  readonly kind: 'participant' | 'lecturer'
  readonly quotation: Text
  /** The language the words were taken from; the others are translations. */
  readonly original: Language
  /** What the rest of the interview was about, in our words. */
  readonly about: readonly Text[]
  readonly source: string
  readonly consent: Consent
  /** What a reader of the quotation should check before it is printed again. */
  readonly checks: readonly Text[]
}

export interface Consent {
  readonly state: 'given' | 'published-elsewhere' | 'withdrawn'
  readonly day?: Day
  readonly note?: Text
}

/** The questions that were put to all who were interviewed. */
export interface InterviewGuide {
  readonly programme: string
  readonly questions: readonly Text[]
}
