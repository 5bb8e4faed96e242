import type { FindingCode, FormFault, Instrument } from '../../engines/survey/index.ts'
import type { Language, Text } from '../../kernel/language.ts'

/** One edition of an instrument in a list, with the waves that ask it. An edition that was answered is frozen. */
export interface EditionLine {
  readonly code: string
  readonly edition: number
  readonly title: Text
  readonly languages: readonly Language[]
  /** How many items it has, notes among them. */
  readonly items: number
  readonly waves: readonly { readonly code: string; readonly programme: string; readonly title: Text; readonly responses: number }[]
  /** Who made it an edition in the designer, and when; none for what a seed or a command brought. */
  readonly published?: { readonly by: string; readonly at: Date }
}

/** Whether somebody has answered the edition: then it never changes. */
export function isAnswered({ waves }: Pick<EditionLine, 'waves'>): boolean {
  return waves.some(({ responses }) => responses > 0)
}

/** A questionnaire in the making. It becomes an edition of the instrument of its code. */
export interface Design {
  readonly code: string
  /** The edition that it went out from; none when there was none. */
  readonly base?: number
  /** Counts the changes: a form says which version it shows, so that nobody's change is lost. */
  readonly version: number
  readonly instrument: Instrument
}

/** One change of a questionnaire in the making. */
export interface Change {
  readonly what: ChangeKind
  /** The code of the item or page; the number of the version that was gone back to. */
  readonly part?: string
}

export type ChangeKind =
  | 'begun'
  | 'imported'
  | 'head'
  | 'blanks'
  | 'item-added'
  | 'item-changed'
  | 'item-moved'
  | 'item-copied'
  | 'item-removed'
  | 'page-added'
  | 'page-changed'
  | 'page-moved'
  | 'page-removed'
  | 'restored'

export interface DesignVersion {
  readonly version: number
  readonly change: Change
  readonly by: string
  readonly at: Date
}

/** A questionnaire in the making, in a list. */
export interface DesignLine extends DesignVersion {
  readonly code: string
  readonly base?: number
  readonly title: Text
  readonly items: number
}

/** What an imported file held that has no counterpart: a place of an XLSForm, or a line that names a question of SurveyJS. */
export type LeftOut = FormFault | string

/** Why an edition was published although the linter warned. */
export interface Reason {
  readonly at: string
  readonly code: FindingCode
  readonly reason: string
}
