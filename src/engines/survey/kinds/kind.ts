import type { Answers, Fault, Item } from '../instrument.ts'

/** What a form posted: the values under each field name, in the order in which they came. */
export type Posted = ReadonlyMap<string, readonly string[]>

/** What one item's fields said. An entry is an answer key (`item`, or `item.row`) with its values. */
export interface Part {
  readonly answers: readonly (readonly [key: string, values: readonly string[]])[]
  readonly faults: readonly Fault[]
}

/** What an item lacks to be asked. `at` names the choice or row; it is empty for the item itself. */
export interface KindDefect {
  readonly at: string
  readonly code: KindDefectCode
}

export type KindDefectCode =
  | 'no-choices'
  | 'too-few-choices'
  | 'choice-code'
  | 'choice-twice'
  | 'label-twice'
  | 'no-label'
  | 'no-rows'
  | 'least-above-most'
  | 'most-above-choices'
  | 'from-above-to'
  | 'not-a-day'

/** How often a code was answered. */
export interface CodeCount {
  readonly code: string
  readonly count: number
}

/** Everything that the product must know of one kind of item. One kind is one file; `index.ts` holds the table. */
export interface Kind<I extends Item> {
  /** The names under which the html form posts, in the order of the page. */
  fields(item: I): readonly string[]
  /** The keys under which answers are kept: the item code first, then those of rows and of "other" texts. */
  keys(item: I): readonly string[]
  /** Reads what was posted. Everything that is right becomes an answer, everything that is wrong a fault. */
  read(item: I, posted: Posted): Part
  /** Kept answers as form fields again, to prefill a page. */
  typed(item: I, answers: Answers): readonly (readonly [field: string, values: readonly string[]])[]
  /** The items that are counted one by one: the rows of a grid, otherwise the item itself; nothing for words to read. */
  counted(item: I): readonly Item[]
  /** The codes that can be answered, in their order; none for numbers, days and texts. */
  codes(item: I): readonly string[]
  defects(item: I): readonly KindDefect[]
}
