import { createCells, labelAt, setLabel, type Cells } from '../raster/cells.ts'
import { clusterRuns, runsOfSize } from '../raster/clusters.ts'
import { addRun, createRuns, endRow, type Runs } from '../raster/runs.ts'
import { fillGaps } from './fill.ts'
import type { CentreRule } from './rules.ts'
import { smoothEdges, type Field } from './smooth.ts'

/** An urban centre, numbered from 1 in the order of rows and columns of their first cells. */
export interface Centre {
  readonly id: number
  /** People in the cells that meet the criterion, before smoothing and filling: what is compared with 50,000. */
  readonly people: number
  /** Cells after smoothing and filling, which are km². */
  readonly cells: number
}

export interface Centres {
  readonly list: readonly Centre[]
  /** The cells of centres; the value of a run is the number of its centre. */
  readonly runs: Runs
  /** Cells that the smoothing, and the filling of gaps, have added. */
  readonly smoothed: number
  readonly filled: number
}

/**
 * Steps 2 to 4: urban centres (manual, level 1). Contiguous dense cells with at least 50,000 people together; edges smoothed; gaps filled.
 * People are counted before smoothing, as the reference does.
 */
export function findCentres(field: Field, dense: Runs, rule: CentreRule): Centres {
  const clusters = clusterRuns(dense, rule.contiguity)
  const kept = runsOfSize(clusters, rule.people)
  const numbers = numbersOf(clusters.first, kept)
  const start = cellsOf(field.width, dense, kept, (run) => numbers.get(clusters.first[run] as number) ?? 0)
  const labels = createCells(start.cells.length * 2)
  start.cells.forEach((cell, i) => setLabel(labels, cell, start.ids[i] as number))
  const smoothed = smoothEdges(field, labels, start.cells, rule.smoothing)
  const solid = [...start.cells, ...smoothed]
  const filled = fillGaps(field, labels, solid, rule.gap)
  const people = [...numbers.keys()].map((first) => clusters.total[first] as number)
  return { ...listed(field, labels, people), smoothed: smoothed.length, filled: filled.length }
}

/** The number of each centre by the first run of its cluster. */
function numbersOf(first: Int32Array, kept: Uint8Array): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>()
  for (let run = 0; run < first.length; run++) {
    const root = first[run] as number
    if (kept[run] === 1 && !numbers.has(root)) numbers.set(root, numbers.size + 1)
  }
  return numbers
}

function cellsOf(width: number, runs: Runs, kept: Uint8Array, idOf: (run: number) => number): { cells: number[]; ids: number[] } {
  const cells: number[] = []
  const ids: number[] = []
  for (let row = 0; row < runs.rows; row++) {
    for (let run = runs.start[row] as number; run < (runs.start[row + 1] as number); run++) {
      if (kept[run] !== 1) continue
      const id = idOf(run)
      for (let column = runs.from[run] as number; column < (runs.to[run] as number); column++) {
        cells.push(row * width + column)
        ids.push(id)
      }
    }
  }
  return { cells, ids }
}

function listed({ width, height }: Field, labels: Cells, people: readonly number[]): Pick<Centres, 'list' | 'runs'> {
  const cells = labels.keys.filter((key) => key >= 0).sort()
  const counts = new Array<number>(people.length).fill(0)
  const runs = createRuns()
  for (let row = 0, i = 0; row < height; row++, endRow(runs)) {
    while (i < cells.length && (cells[i] as number) < (row + 1) * width) {
      const from = cells[i] as number
      const id = labelAt(labels, from)
      let to = from
      while (to < (row + 1) * width && cells[i] === to && labelAt(labels, to) === id) {
        to++
        i++
      }
      addRun(runs, from - row * width, to - row * width, id)
      counts[id - 1] = (counts[id - 1] ?? 0) + to - from
    }
  }
  return { list: people.map((each, i) => ({ id: i + 1, people: each, cells: counts[i] ?? 0 })), runs }
}
