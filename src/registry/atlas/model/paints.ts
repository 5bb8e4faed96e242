import { LEVEL1, LEVEL2 } from '../../../engines/urban/index.ts'

/** How classes of cells are painted, on pages and on the analyst's map; the countryside is the ground. */
export const FILLS: ReadonlyMap<number, string> = new Map([
  [LEVEL1.water, '#a9cbdb'],
  [LEVEL1.cluster, '#e0a13f'],
  [LEVEL1.centre, '#9c2a1d'],
  [LEVEL2.water, '#a9cbdb'],
  [LEVEL2.dispersed, '#dfe0bd'],
  [LEVEL2.village, '#8aa05f'],
  [LEVEL2.suburban, '#f2d27a'],
  [LEVEL2.semiDense, '#e0a13f'],
  [LEVEL2.dense, '#c4622d'],
  [LEVEL2.centre, '#9c2a1d'],
])

export const GROUND = '#f4f1e6'
/** The codes of the ground. */
export const GROUNDS: readonly number[] = [LEVEL1.rural, LEVEL2.empty]
