import { LEVEL1, LEVEL2 } from '../grid/rules.ts'
import type { UnitShares } from './tally.ts'

/** The codes of units at level 1: city, town or semi-dense area, rural area. */
export type UnitLevel1 = 1 | 2 | 3
/** The codes of units at level 2, as those of cells, without water. */
export type UnitLevel2 = 30 | 23 | 22 | 21 | 13 | 12 | 11

const { centre, cluster, rural, water } = LEVEL1
/** Which classes of level 2 make those of level 1. */
const CITY = [LEVEL2.centre]
const TOWN = [LEVEL2.dense, LEVEL2.semiDense, LEVEL2.suburban]
const RURAL = [LEVEL2.village, LEVEL2.dispersed, LEVEL2.empty, LEVEL2.water]

/** The shares of the classes of level 1, out of a grid of level 1 or level 2. */
export interface Level1Shares {
  readonly centre: number
  readonly cluster: number
  readonly rural: number
}

export function level1Shares({ share }: UnitShares, level: 1 | 2): Level1Shares {
  if (level === 1) return { centre: share(centre), cluster: share(cluster), rural: share(rural, water) }
  return { centre: share(...CITY), cluster: share(...TOWN), rural: share(...RURAL) }
}

/**
 * Level 1 (manual, local units): a city has at least half of its people in urban centres; a rural area more than half in rural cells; the
 * others are towns and semi-dense areas.
 */
export function classifyUnit(shares: Level1Shares): UnitLevel1 {
  if (shares.centre >= 0.5) return 3
  return shares.rural > 0.5 ? 1 : 2
}

/**
 * Level 2, rules of July 2024. Towns: dense with half of the people in centres and dense clusters, suburban with half in suburban and rural
 * cells, otherwise semi-dense. Rural areas: villages with half in rural and urban clusters and centres, mostly uninhabited with half in very
 * low density cells, otherwise dispersed.
 *
 * `like: 'flexurba'` repeats flexurba 0.2.2, which adds semi-dense where its own documentation, and the manual, say suburban.
 */
export function classifyUnitLevel2(level1: Level1Shares, { share }: UnitShares, like: 'manual' | 'flexurba' = 'manual'): UnitLevel2 {
  const type = classifyUnit(level1)
  if (type === 3) return LEVEL2.centre
  if (type === 2) {
    if (level1.centre + share(LEVEL2.dense) >= 0.5) return LEVEL2.dense
    const loose = like === 'manual' ? share(LEVEL2.suburban) : share(LEVEL2.semiDense)
    return loose + level1.rural >= 0.5 ? LEVEL2.suburban : LEVEL2.semiDense
  }
  if (share(LEVEL2.village) + level1.centre + level1.cluster >= 0.5) return LEVEL2.village
  return share(LEVEL2.empty) >= 0.5 ? LEVEL2.empty : LEVEL2.dispersed
}

/**
 * Level 2, rules of 2021: the largest share decides. Towns: suburban unless dense and semi-dense clusters have more people together, and then
 * the denser of the two that has at least as many; rural areas: villages, dispersed or mostly uninhabited. Ties go to the denser class.
 */
export function classifyUnitLevel2Of2021(level1: Level1Shares, { share }: UnitShares): UnitLevel2 {
  const type = classifyUnit(level1)
  const [dense, semiDense] = [share(LEVEL2.dense), share(LEVEL2.semiDense)]
  if (type === 3) return LEVEL2.centre
  if (type === 2) {
    if (dense + semiDense <= share(LEVEL2.suburban)) return LEVEL2.suburban
    return dense >= semiDense ? LEVEL2.dense : LEVEL2.semiDense
  }
  const [village, dispersed, empty] = [share(LEVEL2.village), share(LEVEL2.dispersed), share(LEVEL2.empty)]
  if (village >= dispersed && village >= empty) return LEVEL2.village
  return dispersed >= empty ? LEVEL2.dispersed : LEVEL2.empty
}
