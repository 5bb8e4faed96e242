export type Numbers = Float32Array | Float64Array

/**
 * Some whole rows of aligned grids of 1 km² cells, row after row from the north, each row from the west. NaN means no data.
 * A strip may have any height: the classes do not depend on how a grid is cut.
 */
export interface Strip {
  readonly rows: number
  /** People in the cell. */
  readonly population: Numbers
  /** Share of the cell that is permanent land, 0 to 1. Left out: every cell is land, and a cell without a population is unknown. */
  readonly land?: Numbers
  /** Share of the cell that is built up, 0 to 1. Left out: nothing is. */
  readonly built?: Numbers
}

export type Strips = Iterable<Strip> | AsyncIterable<Strip>

/** What a cell is before anything is classified. */
export const STATE = {
  /** Land, or water with people or buildings on more than half of it. */
  land: 0,
  /** Less than half of it permanent land, no people, nothing built. */
  water: 1,
  /** Less than half of it permanent land and no people, but something built: the majority rule of 2023 does not count it. */
  ignored: 2,
  /** No grid says anything about it: beyond the edge of the projection. */
  outside: 3,
  /** There is no grid of land, and the population has no data: treated as land, printed as no data. */
  unknown: 4,
} as const

/** From this share of permanent land on, a cell is no water. */
export const HALF_LAND = 0.5
