import type { Runs } from './runs.ts'

/** 4: cells that share a side. 8: cells that share a side or a corner. */
export type Contiguity = 4 | 8

/** Runs joined to clusters of contiguous cells. */
export interface Clusters {
  readonly runs: Runs
  /** For each run the first run of its cluster, in the order of rows and columns. */
  readonly first: Int32Array
  /** At the first run of a cluster: the sum of the values of its runs, added in the order of rows and columns. */
  readonly total: Float64Array
}

/**
 * Joins runs to clusters: Eurostat glossary, "Contiguous grid cells". Union-find over neighbouring rows; the sums are added in
 * one fixed order, so that strips of any height, and several machines, give the same bytes.
 */
export function clusterRuns(runs: Runs, contiguity: Contiguity): Clusters {
  const first = new Int32Array(runs.count)
  for (let i = 0; i < runs.count; i++) first[i] = i
  const reach = contiguity === 8 ? 1 : 0
  for (let row = 1; row < runs.rows; row++) linkRows(runs, first, row, reach)
  const total = new Float64Array(runs.count)
  for (let i = 0; i < runs.count; i++) {
    const root = rootOf(first, i)
    first[i] = root
    total[root] = (total[root] as number) + (runs.value[i] as number)
  }
  return { runs, first, total }
}

/** Which runs lie in clusters with at least `minimum` people. */
export function runsOfSize({ runs, first, total }: Clusters, minimum: number): Uint8Array {
  const kept = new Uint8Array(runs.count)
  for (let i = 0; i < runs.count; i++) kept[i] = (total[first[i] as number] as number) >= minimum ? 1 : 0
  return kept
}

/** Two pointers run along the row and the row above it. */
function linkRows(runs: Runs, first: Int32Array, row: number, reach: 0 | 1): void {
  const { from, to, start } = runs
  let above = start[row - 1] as number
  let here = start[row] as number
  const aboveEnd = here
  const hereEnd = start[row + 1] as number
  while (above < aboveEnd && here < hereEnd) {
    if ((from[above] as number) < (to[here] as number) + reach && (from[here] as number) < (to[above] as number) + reach) {
      unite(first, above, here)
    }
    if ((to[above] as number) < (to[here] as number)) above++
    else here++
  }
}

function unite(first: Int32Array, a: number, b: number): void {
  const x = rootOf(first, a)
  const y = rootOf(first, b)
  if (x < y) first[y] = x
  else if (y < x) first[x] = y
}

function rootOf(first: Int32Array, run: number): number {
  let i = run
  while (first[i] !== i) {
    const next = first[first[i] as number] as number
    first[i] = next
    i = next
  }
  return i
}
