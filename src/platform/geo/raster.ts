import type { Numbers } from './numbers.ts'
import type { Projection } from './projection.ts'
import type { Sample } from './tiff/samples.ts'

/** Where the cells of a raster lie: north up, the first cell in the north-west. */
export interface Placement {
  readonly width: number
  readonly height: number
  /** The outer corner of the first cell, in units of the projection. */
  readonly west: number
  readonly north: number
  /** The sides of a cell, in units of the projection, both positive. */
  readonly cellWidth: number
  readonly cellHeight: number
  readonly projection: Projection
}

/** Some whole rows; NaN where there is no data. */
export interface Band {
  readonly row: number
  readonly rows: number
  readonly values: Numbers
}

/** A raster file that is read from the north to the south, in bands that fit into memory. */
export interface Raster extends Placement {
  readonly file: string
  readonly sample: Sample
  /** The bands from the one on that holds the row `from`, else all. Whoever gets a band may change its values. */
  bands(from?: number): AsyncGenerator<Band>
  close(): Promise<void>
}
