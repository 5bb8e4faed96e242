import type { Language, Text } from '../../../kernel/language.ts'
import type { Invitation } from '../model.ts'

/** What a line of a list says about a person who is to be invited. */
export type Invitee = Omit<Invitation, 'id' | 'wave'>

/** A line of a list, its cells in the order of the heads. */
export interface Line {
  /** Counted from 1, in what was pasted. */
  readonly number: number
  readonly cells: ReadonlyMap<Head, string>
}

export const HEADS = ['name', 'mail', 'language', 'city', 'role', 'region', 'registration'] as const
export type Head = (typeof HEADS)[number]

/** Why nobody can be invited by a line. */
export type Reason = 'nobody' | 'mail-wrong' | 'language-unknown' | 'city-unknown' | 'too-long'

/** What will happen to a line: `new` is invited; `known` is invited already, `twice` stands in the list before, `wrong` says why. */
export interface Judged {
  readonly number: number
  /** What was typed, in the order of the list. */
  readonly typed: string
  readonly what: 'new' | 'known' | 'twice' | 'wrong'
  readonly reasons: readonly Reason[]
  readonly invitee?: Invitee
}

/** What a list is read against. */
export interface Known {
  readonly cities: readonly { readonly code: string; readonly region?: string; readonly names: Text }[]
  /** The roles that the questionnaire or the programme knows, by code, with what they are called. */
  readonly roles: readonly { readonly code: string; readonly label: Text }[]
  /** Those who are invited already. */
  readonly invited: readonly Pick<Invitation, 'name' | 'mail' | 'city' | 'registration'>[]
  /** The language of those of whom the list does not say it. */
  readonly language: Language
}
