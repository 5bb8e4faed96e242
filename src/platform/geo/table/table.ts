/** Some rows of a table, column by column. */
export interface Batch {
  /** The line of its first row in the file, the line of names being 1. */
  readonly first: number
  readonly rows: number
  readonly columns: readonly (readonly Cell[])[]
}

export type Cell = string | number | null
