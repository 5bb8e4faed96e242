import type { Day } from '../../kernel/day.ts'
import type { Text } from '../../kernel/language.ts'

/**
 * The words of a report that no stage before it holds. In them `{{figure:ev.info}}` prints a figure with its base,
 * `{{value:ev.info}}` only its value, `{{fact:dates}}` a fact of the register; a typed-in digit is refused.
 */
export interface ReportText {
  readonly programme: string
  readonly edition: number
  readonly published: Day
  readonly title: Text
  readonly subtitle: Text
  readonly authors: readonly Text[]
  readonly summary: readonly Text[]
  readonly introduction: readonly { readonly heading: Text; readonly paragraphs: readonly Text[] }[]
  readonly methods: readonly Text[]
  readonly conclusions: readonly Text[]
  readonly facts: readonly Fact[]
  readonly corrections: readonly Correction[]
  readonly disclaimer: readonly Text[]
}

/** Something with a number in it that is no figure: a date, a name, an address; with where it stands. */
export interface Fact {
  readonly id: string
  readonly text: Text
  readonly source: Text
}

/** What this edition says otherwise than an earlier publication, and why. */
export interface Correction {
  readonly where: Text
  readonly printed: Text
  readonly now: Text
  readonly why: Text
}

/** An edition of a programme's report, and whether everybody may read it. */
export interface Edition {
  readonly edition: number
  readonly published: boolean
  readonly at?: Date
  readonly by?: string
}
