import type { Contiguity } from '../raster/clusters.ts'

/** Which cells may belong to a cluster. */
export interface Criterion {
  /** At least so many people per km² of permanent land. */
  readonly density: number
  /** Or at least so large a share of the permanent land built up, rounded to three decimals as the reference does. */
  readonly built?: number
}

export interface ClusterRule extends Criterion {
  readonly contiguity: Contiguity
  /** At least so many people in the cluster. */
  readonly people: number
}

/** How edges of urban centres are smoothed; see `smooth.ts`. */
export type Smoothing = 'five-of-eight' | 'majority-without-water' | 'none'

export interface CentreRule extends ClusterRule {
  readonly smoothing: Smoothing
  /** Gaps of fewer cells than this are filled; 0 fills none. */
  readonly gap: number
}

/** Semi-dense urban clusters keep away from centres and dense clusters. */
export interface SemiDenseRule extends ClusterRule {
  /** No cell of the cluster lies within so many cells (in any direction) of an urban centre or a dense urban cluster. */
  readonly away: number
}

export interface Level2Rules {
  readonly dense: ClusterRule
  readonly semiDense: SemiDenseRule
  readonly suburban: ClusterRule
  readonly village: ClusterRule
  /** A dispersed rural cell has at least so many people per km² of permanent land. */
  readonly lowDensity: number
}

/** Everything that decides about the class of a cell. */
export interface GridRules {
  readonly centre: CentreRule
  readonly cluster: ClusterRule
  readonly level2: Level2Rules
}

/** The codes of level 1. */
export const LEVEL1 = { centre: 3, cluster: 2, rural: 1, water: 0 } as const

/** The codes of level 2. */
export const LEVEL2 = {
  centre: 30,
  dense: 23,
  semiDense: 22,
  suburban: 21,
  village: 13,
  dispersed: 12,
  empty: 11,
  water: 10,
} as const

/** A cell about which no grid says anything. */
export const NO_DATA = 255
