import type { Answers, CellFault, DayOrder, How, Origin } from '../../../engines/survey/index.ts'
import type { Language } from '../../../kernel/language.ts'

/** A file of answers that were given elsewhere, on its way into a wave: first a preview, then kept, and perhaps undone. */
export interface Import {
  readonly id: string
  readonly wave: string
  readonly by: string
  readonly at: Date
  readonly file: ImportFile
  readonly origin: Origin
  readonly columns: readonly ImportColumn[]
  readonly dayOrder: DayOrder
  /** Whether days with slashes can be read in both orders, so that a person should look. */
  readonly orderOpen: boolean
  readonly counts: ImportCounts
  readonly kept?: Kept
  readonly undone?: Undone
}

export interface ImportFile {
  readonly name: string
  readonly size: number
  readonly sha256: string
  readonly format: string
  readonly encoding?: string
  readonly delimiter?: string
  readonly sheet?: string
  /** Lines with more cells than there are heads. */
  readonly ragged: number
}

/** A column: its head, some of its cells, what it holds (as `targetText` writes it), and how that was found out. */
export interface ImportColumn {
  readonly head: string
  readonly examples: readonly string[]
  readonly target: string
  readonly how: How
}

export interface Kept {
  readonly by: string
  readonly at: Date
  readonly added: number
  readonly changed: number
  readonly leftOut: number
}

export interface Undone {
  readonly by: string
  readonly at: Date
  readonly removed: number
  readonly restored: number
  /** Responses that were changed or read by a coder since: they stay. */
  readonly stayed: number
}

/**
 * What will become of a row. `new`; `same`: here already; `changed`: here, and the file says otherwise now; `here`: here, and changed here
 * since it was imported; `begun`: never sent; `refused`: without its consent; `empty`: answers nothing; `again`: stands in the file before;
 * `twice`: another row has its number.
 */
export type RowState = 'new' | 'same' | 'changed' | 'here' | 'begun' | 'refused' | 'empty' | 'again' | 'twice'

export const ROW_STATES: readonly RowState[] = ['new', 'same', 'changed', 'here', 'begun', 'refused', 'empty', 'again', 'twice']

/** Rows by what will become of them. `wrong`: rows that are new or changed and have cells that cannot be read. */
export type ImportCounts = Readonly<Record<RowState, number>> & {
  readonly rows: number
  readonly wrong: number
  readonly wrongNew: number
  readonly cells: number
  /** Cells that answer what is not asked after the other answers of their row. */
  readonly unasked: number
  /** Rows that are equal to an earlier one and have no number of their own: they count as answers of their own. */
  readonly alike: number
  /** Rows without a time. */
  readonly timeless: number
  readonly first?: string
  readonly last?: string
}

/** One row of the preview. `line` is its number in the file as a spreadsheet shows it. */
export interface ImportRow {
  readonly place: number
  readonly line: number
  readonly response?: string | undefined
  readonly state: RowState
  readonly at?: Date | undefined
  readonly language: Language
  readonly answers: Answers
  readonly faults: readonly CellFault[]
  /** The answers that are here now, of a row that is changed. */
  readonly before?: Answers
}

/** What to do with rows that have wrong cells: leave out the rows, or only the cells. */
export type WrongRows = 'leave-rows' | 'leave-cells'

/** What of the rows is shown: all, those with wrong cells, or those of one state. */
export type Shown = 'all' | 'wrong' | RowState

/** What somebody decided over a preview. */
export interface Choices {
  readonly wrong: WrongRows
  /** Whether rows that say otherwise now change what is here. */
  readonly update: boolean
}

/** Rows of one page of the preview. */
export const PAGE = 50
