import type { Item } from '../instrument.ts'
import type { Column } from './column.ts'

/** How an item is counted. */
export type CodedKind = 'single' | 'multiple' | 'yes-no' | 'scale' | 'number' | 'date' | 'text'

/** An item together with the columns that hold its answers. */
export interface Coded {
  /** The key of the answers: the item's code, or `item.row` for the row of a grid. */
  readonly id: string
  readonly kind: CodedKind
  /** For the row of a grid, the row as a scale. */
  readonly item: Item
  /** For choices: the places of the choices that each text of each column means. */
  readonly choices: readonly ChoiceRead[]
  /** For numbers, days and open text: what each text of the column means. */
  readonly value?: ValueRead
  /** 1 for each row in which the item was asked; all rows where it is left out. */
  readonly asked?: Uint8Array
  /** Texts that are none of the choices, no number or no day, with how often they were answered. They are in the base of choices. */
  readonly strange: ReadonlyMap<string, number>
}

export interface ChoiceRead {
  readonly column: Column
  /** Beside `column.values`; none for no answer, -1 for a text that is none of the choices. */
  readonly meant: readonly (readonly number[])[]
}

export interface ValueRead {
  readonly column: Column
  /** Beside `column.values`: the plain decimal, the day or the text; empty for no answer and for what cannot be read. */
  readonly texts: readonly string[]
}

export type AsideReason = 'empty' | 'personal' | 'id' | 'time' | 'system' | 'repeats' | 'unused'

/** A column that is not evaluated, and why. */
export interface Aside {
  readonly head: string
  readonly why: AsideReason
}
