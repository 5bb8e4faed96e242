import type { Day } from '../../kernel/day.ts'
import type { Language, Text } from '../../kernel/language.ts'

/** A lecture of a programme. `lecturer` is a person's code; its session has the same code. */
export interface Lecture {
  readonly programme: string
  readonly code: string
  readonly number: number
  readonly title: Text
  readonly lecturer: string
  readonly institution: string
  readonly abstract: readonly Text[]
  readonly takeaways: readonly Text[]
  /** The deck and the recording as the programme kept them; the address where there is one. */
  readonly materials: readonly Material[]
  readonly source?: string
}

export interface Material {
  readonly kind: 'deck' | 'recording' | 'audio' | 'reading'
  readonly language: Language
  readonly title: Text
  readonly address?: string
  readonly bytes?: number
}

/** What an official of a partner said at the opening. At most two sentences are quoted. */
export interface OpeningMessage {
  readonly programme: string
  readonly person: string
  readonly quotation: Text
  readonly source: string
}

/** One registration; the person is not named in it. */
export interface Registration {
  readonly id: string
  readonly programme: string
  readonly role: string
  readonly city?: string
  readonly region?: string
  readonly language: Language
  readonly on: Day
}
