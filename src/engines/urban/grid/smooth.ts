import { labelAt, setLabel, type Cells } from '../raster/cells.ts'
import { runAt, type Runs } from '../raster/runs.ts'
import { STATE } from '../raster/strip.ts'
import type { Smoothing } from './rules.ts'

/** A grid as far as the edges of centres need it. */
export interface Field {
  readonly width: number
  readonly height: number
  readonly states: Runs
}

/**
 * Step 3: smooths the edges of urban centres (manual, urban centres: iterative majority rule; GHSL Data Packages 2022 and 2023). In each round all cells outside centres are
 * looked at together, then those that pass are added; until a round adds none. Gives the cells that were added.
 *
 * `five-of-eight` (manual 2021, GHSL R2022A): at least five of the eight neighbours belong to one same centre.
 * `majority-without-water` (GHSL R2023A): water is never added, and more than half of the neighbours that are neither water nor
 * ignored belong to one same centre; what lies outside the grid counts as a neighbour.
 */
export function smoothEdges(field: Field, labels: Cells, cells: readonly number[], smoothing: Smoothing): readonly number[] {
  if (smoothing === 'none') return []
  const added: number[] = []
  for (let frontier = cells; frontier.length > 0;) {
    const passed: [cell: number, label: number][] = []
    for (const cell of emptyNeighbours(field, labels, frontier)) {
      const label = smoothing === 'five-of-eight' ? fiveOfEight(field, labels, cell) : majority(field, labels, cell)
      if (label > 0) passed.push([cell, label])
    }
    for (const [cell, label] of passed) setLabel(labels, cell, label)
    frontier = passed.map(([cell]) => cell)
    for (const cell of frontier) added.push(cell)
  }
  return added
}

const AROUND = [
  [-1, -1],
  [-1, 0],
  [-1, 1],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 0],
  [1, 1],
] as const

function emptyNeighbours({ width, height }: Field, labels: Cells, cells: readonly number[]): Set<number> {
  const found = new Set<number>()
  for (const cell of cells) {
    const row = Math.floor(cell / width)
    const column = cell - row * width
    for (const [down, right] of AROUND) {
      const inside = row + down >= 0 && row + down < height && column + right >= 0 && column + right < width
      const next = cell + down * width + right
      if (inside && labelAt(labels, next) === 0) found.add(next)
    }
  }
  return found
}

function fiveOfEight(field: Field, labels: Cells, cell: number): number {
  const { label, count } = commonest(around(field, labels, cell))
  return count >= 5 ? label : 0
}

function majority(field: Field, labels: Cells, cell: number): number {
  const state = stateAt(field, cell)
  if (state === STATE.water || state === STATE.outside) return 0
  const neighbours = around(field, labels, cell)
  const { label, count } = commonest(neighbours)
  return count * 2 > neighbours.filter((each) => each >= 0).length ? label : 0
}

/** The labels of the eight neighbours: 0 for none, -1 where the cell does not count. */
function around(field: Field, labels: Cells, cell: number): readonly number[] {
  const { width, height } = field
  const row = Math.floor(cell / width)
  const column = cell - row * width
  return AROUND.map(([down, right]) => {
    if (row + down < 0 || row + down >= height || column + right < 0 || column + right >= width) return 0
    const next = cell + down * width + right
    const label = labelAt(labels, next)
    if (label > 0) return label
    const state = stateAt(field, next)
    return state === STATE.water || state === STATE.ignored ? -1 : 0
  })
}

function commonest(labels: readonly number[]): { label: number; count: number } {
  let best = { label: 0, count: 0 }
  for (const label of labels) {
    if (label <= 0 || label === best.label) continue
    const count = labels.filter((each) => each === label).length
    if (count > best.count) best = { label, count }
  }
  return best
}

function stateAt({ width, states }: Field, cell: number): number {
  const row = Math.floor(cell / width)
  const run = runAt(states, row, cell - row * width)
  return run < 0 ? STATE.land : (states.value[run] as number)
}
