import type { Coded, CodedKind } from '../../../engines/survey/index.ts'

/** What `serai evaluate --format json` prints; texts are in one language. */
export interface Evaluation {
  readonly source: SourceNote
  /** Lines of the table with something in them. */
  readonly responses: number
  readonly language: string
  /** How the table was read, a line each. */
  readonly reading: readonly string[]
  readonly weights?: { readonly column: string; readonly weighted: number; readonly designEffect: number }
  readonly items: readonly ItemResult[]
}

export interface SourceNote {
  readonly file: string
  readonly sha256: string
  readonly format: string
  readonly encoding?: string
  readonly delimiter?: string
  readonly sheet?: string
  readonly columns: number
  /** `inferred`, or the file of the instrument. */
  readonly instrument: string
}

/**
 * One item, or one group of an item. Percents and interval ends are in percent; they are null below 5 answers, the ends below 10.
 * `base` are the responses that answered the item, unweighted; `missing` those that did not.
 */
export interface Counted {
  readonly base: number
  readonly missing: number
  /** With weights: the sum of the weights of the base, and how many times fewer answers they make it worth. */
  readonly weightedBase?: number
  readonly designEffect?: number
  readonly choices?: readonly ChoiceResult[]
  readonly scale?: ScaleResult
  readonly nps?: number
  readonly n?: number
  readonly median?: number | null
  readonly mean?: number | null
  readonly sd?: number | null
  readonly quartiles?: readonly [number, number] | null
  readonly min?: number | null
  readonly max?: number | null
  readonly weightedMean?: number | null
  readonly different?: number
  readonly first?: string | null
  readonly last?: string | null
}

export interface ItemResult extends Counted {
  readonly id: string
  readonly kind: CodedKind
  readonly label: string
  /** Answers that are none of the choices, no number or no day; of choices they are in the base. */
  readonly strange?: number
  /** Of several choices: which were given together, the most frequent first; none that fewer than 5 gave. */
  readonly combinations?: readonly { readonly codes: readonly string[]; readonly count: number; readonly percent: number | null }[]
  readonly groups?: readonly GroupResult[]
}

/** One group of a breakdown. A group that is too small, or that would betray one, has no figures. */
export interface GroupResult extends Partial<Counted> {
  readonly by: string
  readonly code: string
  readonly label: string
  readonly hidden?: 'too few'
}

export interface ChoiceResult {
  readonly code: string
  readonly label: string
  readonly count: number
  readonly percent: number | null
  readonly low: number | null
  readonly high: number | null
  /** With weights: the sum of the weights; `percent` and its interval are weighted then, `count` is not. */
  readonly weighted?: number
  readonly unweightedPercent?: number | null
}

/** A scale as numbers: places from 1 for words, the numbers themselves where the points are numbers. "Not sure" is no point. */
export interface ScaleResult {
  readonly n: number
  readonly outside: number
  readonly median: number | null
  readonly mean: number | null
  readonly sd: number | null
  /** With weights; the figures above are without them. */
  readonly weightedMean?: number | null
  /** The upper points together (two of four and more), of all who answered the item. */
  readonly top: Omit<ChoiceResult, 'code' | 'label'> & { readonly codes: readonly string[] }
}

/** The rows of a breakdown's group. */
export interface Group {
  readonly by: string
  readonly code: string
  readonly label: string
}

/** The groups of one breakdown. `of` gives the group of each row, -1 for none; groups that overlap come as one part each. */
export interface Breakdown {
  readonly by: string
  readonly overlapping: boolean
  readonly parts: readonly { readonly groups: readonly Group[]; readonly of: Int32Array }[]
}

export interface Countable {
  readonly rows: number
  readonly weights?: Float64Array
  readonly items: readonly Coded[]
}
