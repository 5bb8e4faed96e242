import { clusterRuns } from '../raster/clusters.ts'
import { addRun, createRuns, endRow, type Runs } from '../raster/runs.ts'

/**
 * Tells urban centres apart in a grid that is classified already: cells of these codes that share sides are one centre, numbered from 1 in the order of
 * rows and columns; the value of a run is that number. Two centres that touch after smoothing count as one here.
 */
export function labelCentres(width: number, rows: Iterable<Uint8Array>, codes: readonly number[]): Runs {
  const runs = createRuns()
  for (const row of rows) addCentreRow(runs, row, width, codes)
  return numberCentres(runs)
}

/** Adds a row of codes; for grids that come in strips. */
export function addCentreRow(runs: Runs, row: Uint8Array, width: number, codes: readonly number[], at = 0): void {
  const isCentre = (column: number) => column < width && codes.includes(row[at + column] as number)
  for (let column = 0; column < width; column++) {
    if (!isCentre(column)) continue
    const from = column
    while (isCentre(column)) column++
    addRun(runs, from, column, 1)
  }
  endRow(runs)
}

export function numberCentres(runs: Runs): Runs {
  const { first } = clusterRuns(runs, 4)
  const numbers = new Map<number, number>()
  for (let run = 0; run < runs.count; run++) {
    const root = first[run] as number
    const number = numbers.get(root) ?? numbers.size + 1
    numbers.set(root, number)
    runs.value[run] = number
  }
  return runs
}
