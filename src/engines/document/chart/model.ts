/**
 * A drawing with the same numbers as a table and in words. `scale` are the numbers of its axis, which are no findings.
 * The svg has a viewBox in points (1 unit = 1 pt at full width), no script, no outside reference.
 */
export interface Chart {
  readonly svg: string
  /** The same drawing for a narrow column, a phone. */
  readonly narrow?: string
  readonly table: ChartTable
  readonly alt: string
  readonly scale: readonly string[]
  /** Small print that has to stand below it: the disclaimer of a map. */
  readonly note?: string
}

export interface ChartTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}
