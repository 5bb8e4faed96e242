/**
 * A drawing with the same numbers as a table and in words. `scale` are the numbers of its axis, which are no findings.
 * The svg has a viewBox in points (1 unit = 1 pt at full width), no script, no outside reference.
 */
export interface Chart {
  readonly svg: string
  /** The same drawing for a column of 320 points, a phone. */
  readonly narrow?: string
  readonly table: ChartTable
  readonly alt: string
  readonly scale: readonly string[]
  readonly width: number
  readonly height: number
}

export interface ChartTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}
