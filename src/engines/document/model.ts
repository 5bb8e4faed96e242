import type { Day } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import type { Block } from './block.ts'
import type { Words } from './words.ts'

/**
 * A publication in one language, ready to be laid out as a web page or as a PDF. Every number that a reader sees comes from a
 * run that names a row of `register`; `looseNumbers` lists what does not.
 */
export interface ReportDocument {
  readonly language: Language
  /** What kind of publication it is, printed small above the title: "Training report". */
  readonly label: Words
  readonly title: Words
  readonly subtitle: Words
  readonly place: Words
  /** The days that the programme took, as words with facts. */
  readonly dates: Words
  readonly meta: Meta
  readonly blocks: readonly Block[]
  readonly register: readonly RegisterRow[]
}

export interface Meta {
  readonly authors: readonly string[]
  readonly keywords: readonly string[]
  /** The day of publication: it stands in the file's data, so that the same document gives the same bytes. */
  readonly published: Day
  /** The same day and the edition as printed on the cover. */
  readonly publishedWords: Words
  /** Who publishes, printed in the header of each page. */
  readonly publisher: Words
  /** Partners as printed at the foot of the cover. */
  readonly partners: readonly Words[]
  /** A warning that stands on the cover and in the footer of each page: "synthetic data". */
  readonly notice?: Words
}

/**
 * A row of the evidence register: what stands behind one number of the document. A figure has a count and a base; a fact has a
 * source. Words are in the document's language.
 */
export interface RegisterRow {
  readonly id: string
  readonly kind: 'figure' | 'fact'
  /** What the figure says, as in "satisfied with the materials"; for a fact, what it is. */
  readonly wording: string
  /** As printed: "94%", "790,000", "3–6 November 2020". */
  readonly value: string
  readonly count?: number
  readonly base?: number
  /** Who is counted below the line, in words: "answered the question". */
  readonly baseName?: string
  readonly method?: string
  /** In percent, rounded: 95% interval. */
  readonly interval?: Range
  /** In percent, rounded: what all registered could think, whatever the silent ones think. */
  readonly bounds?: Range
  /** Other numbers that belong to the figure, as printed: each category of a scale, a median, a scatter. */
  readonly parts?: readonly string[]
  readonly instrument?: string
  readonly wave?: string
  readonly snapshot?: string
  /** As printed in an earlier publication. */
  readonly published?: string
  readonly status?: 'new' | 'reproduced' | 'flagged'
  readonly reason?: string
  readonly source?: string
}

export interface Range {
  readonly low: number
  readonly high: number
}
