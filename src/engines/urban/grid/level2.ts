import { clusterRuns, runsOfSize } from '../raster/clusters.ts'
import { keptRuns, touches, type Runs } from '../raster/runs.ts'
import type { ClusterRule, SemiDenseRule } from './rules.ts'

/** Contiguous cells that meet a criterion with enough people together: what most classes are. */
export function findClusters(runs: Runs, rule: ClusterRule): Runs {
  return keptRuns(runs, runsOfSize(clusterRuns(runs, rule.contiguity), rule.people))
}

/**
 * Semi-dense urban clusters (manual, level 2; new rules of July 2024): large enough, and no cell of the whole cluster within `away` cells,
 * diagonals included, of an urban centre or a dense urban cluster.
 */
export function findSemiDense(runs: Runs, rule: SemiDenseRule, denser: readonly Runs[]): Runs {
  const clusters = clusterRuns(runs, rule.contiguity)
  const near = new Set<number>()
  for (let row = 0; row < runs.rows; row++) {
    for (let i = runs.start[row] as number; i < (runs.start[row + 1] as number); i++) {
      const first = clusters.first[i] as number
      if (near.has(first)) continue
      if (denser.some((other) => isNear(other, row, runs.from[i] as number, runs.to[i] as number, rule.away))) near.add(first)
    }
  }
  const kept = runsOfSize(clusters, rule.people)
  clusters.first.forEach((first, i) => near.has(first) && (kept[i] = 0))
  return keptRuns(runs, kept)
}

function isNear(other: Runs, row: number, from: number, to: number, away: number): boolean {
  for (let down = -away; down <= away; down++) {
    if (touches(other, row + down, from - away, to + away)) return true
  }
  return false
}
