import type { Verdict } from '../../engines/evidence/index.ts'
import type { Day } from '../../kernel/day.ts'
import type { Language, Text } from '../../kernel/language.ts'
import type { Evidence } from '../evidence/index.ts'

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

/** What an edition prints for ever: all figures as they were when it was published, and which code counted them. */
export interface Frozen {
  readonly at: Date
  /** As `0.1.0+3f2a9c81d07e`; empty where the edition was published before figures were frozen. */
  readonly version: string
  readonly evidence: Evidence
  /** The runs of the atlas that were shown then; none where the edition was published before it printed any. */
  readonly runs: readonly string[]
}

/** A sentence that no figure carries, and that somebody answers for by name. */
export interface SignedClaim {
  /** The sentence by its hash: another word makes it another sentence. */
  readonly claim: string
  readonly language: Language
  readonly sentence: string
  readonly verdict: Verdict
  readonly reason: string
  readonly by: string
  readonly at: Date
}
