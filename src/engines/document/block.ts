import type { Chart } from './chart/model.ts'
import type { Picture, Words } from './words.ts'

/** A piece of the publication, in reading order. */
export type Block =
  | Heading
  | Paragraph
  | List
  | KeyFigures
  | Quote
  | Person
  | Table
  | ChartBlock
  | PictureBlock
  | Box
  | Disclaimer
  | Contents
  | Imprint
  | TwoColumns
  | RegisterBlock

/**
 * Levels may not be skipped. The document counts its own sections: 1, 1.1, ...; a heading of level 1 with `annex` begins the
 * annexes A, B, ...; `plain` has no number (contents, executive summary).
 */
export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly words: Words
  readonly style?: 'plain' | 'annex'
  /** What a link on the web page ends with; made from the place in the document when left out. */
  readonly id?: string
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly words: Words
  /** Larger, as the first paragraph of a summary. */
  readonly lead?: boolean
}

export interface List {
  readonly kind: 'list'
  readonly items: readonly Words[]
}

/** A band of large numbers, two to five; each `text` is the figure's value as printed. */
export interface KeyFigures {
  readonly kind: 'keyFigures'
  readonly items: readonly { readonly figure: string; readonly text: string; readonly caption: Words }[]
}

/** What somebody said, without quotation marks: each language has its own, put there by the page. */
export interface Quote {
  readonly kind: 'quote'
  readonly words: Words
  readonly person: Words
  readonly role?: Words
  readonly portrait?: Picture
  readonly source?: Words
}

/** A speaker or an author in a box beside or below their lecture. */
export interface Person {
  readonly kind: 'person'
  readonly name: Words
  readonly role: Words
  readonly words?: Words
  readonly portrait?: Picture
}

/** `align` and `widths` (relative) have one entry a column. With `rowHeaders` the first cell of each row is its header. */
export interface Table {
  readonly kind: 'table'
  readonly caption: Words
  readonly header: readonly Words[]
  readonly rows: readonly (readonly Words[])[]
  readonly align?: readonly ('left' | 'right' | 'center')[]
  readonly widths?: readonly number[]
  readonly rowHeaders?: boolean
  /** The base line or a note below it. */
  readonly note?: Words
}

/**
 * A chart with its finding as caption and its base below it. `figures` are the rows of the register that its numbers come from:
 * each number in the drawing, its table and its text alternative has to stand in one of them.
 */
export interface ChartBlock {
  readonly kind: 'chart'
  readonly chart: Chart
  readonly caption: Words
  readonly base: Words
  readonly figures: readonly string[]
  /** Part of the width of the page; 1 when left out. */
  readonly width?: number
  /** Below the chart, the same numbers as a table (PDF; a web page always has it, folded). */
  readonly showTable?: boolean
}

export interface PictureBlock {
  readonly kind: 'picture'
  readonly picture: Picture
  readonly caption: Words
  readonly source: Words
  readonly width?: number
}

export interface Box {
  readonly kind: 'box'
  readonly tone: 'note' | 'warning'
  readonly title?: Words
  readonly blocks: readonly Block[]
}

/** Small print in one place: views, maps, designations. */
export interface Disclaimer {
  readonly kind: 'disclaimer'
  readonly words: Words
}

/** The list of sections, with page numbers in print. */
export interface Contents {
  readonly kind: 'contents'
  readonly depth: 1 | 2
  readonly title: Words
}

/** Who published what, when, under which licence: name and value. */
export interface Imprint {
  readonly kind: 'imprint'
  readonly rows: readonly { readonly name: Words; readonly value: Words }[]
}

export interface TwoColumns {
  readonly kind: 'twoColumns'
  readonly left: readonly Block[]
  readonly right: readonly Block[]
}

/** Prints the whole evidence register, or its figures or facts only. */
export interface RegisterBlock {
  readonly kind: 'register'
  readonly rows: 'figures' | 'facts' | 'all'
}
