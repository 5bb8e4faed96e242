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
  /** `other` when left out. */
  readonly kind?: WaveKind
  /** The code of the programme's session that it asks about. */
  readonly session?: string
  /** Only who has a personal link answers: with the person's name known, or so that nobody can tell whose the answers are. */
  readonly personal?: 'named' | 'anonymous'
  /** Most responses in all. */
  readonly most?: number
  readonly quotas?: readonly Quota[]
  /** How many days before the last day those who have not answered are reminded. */
  readonly reminders?: readonly number[]
}

/** When in a programme people are asked, in the order of time. */
export const WAVE_KINDS = ['before', 'after-session', 'after-training', 'six-months', 'twelve-months', 'other'] as const
export type WaveKind = (typeof WAVE_KINDS)[number]

/** Most responses that give the same answer to an item, as most from one city. */
export interface Quota {
  readonly item: string
  readonly most: number
}

/** Somebody who is asked to answer a wave by a personal link. What is not known is left out. */
export interface Invitation {
  readonly id: string
  readonly wave: string
  readonly name: string
  readonly mail?: string
  readonly language: Language
  /** A city of the register by its code. */
  readonly city?: string
  readonly region?: string
  readonly role?: string
  /** The registration that it comes from, in the wave's programme. */
  readonly registration?: string
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

/** An invitation with what became of it. In an anonymous wave `used` says that somebody answered by it, and nothing says what. */
export interface Invited extends Invitation {
  /** Under which number it stands in the list, and on paper; it never changes. */
  readonly place: number
  /** The id under which what was typed is kept until it is sent. */
  readonly draft: string
  readonly used: boolean
  /** The person has asked not to be asked again, by this link or by another one of the programme. */
  readonly declined: boolean
  /** When somebody gave the link to the person, on paper or in a messenger. */
  readonly handed?: Date
  /** The day of the last message with the link. */
  readonly asked?: Day
}

/** How many of a group were invited, and how many of them answered. */
export interface Turnout {
  readonly by: 'role' | 'region' | 'city' | 'language'
  /** The code of the group; none for those of whom it is not known. */
  readonly group?: string
  readonly invited: number
  readonly answered: number
}

/** A wave in a list, without its questions. */
export interface WaveLine extends Omit<Wave, 'instrument'> {
  readonly instrument: string
  readonly edition: number
  readonly responses: number
  /** How many have a personal link, and how many of them used it. */
  readonly invited: number
  readonly used: number
}

/** The day so many days before this one. */
export function daysBefore(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}
