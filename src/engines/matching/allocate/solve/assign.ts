import { coverageOf } from './coverage.ts'
import { addArc, carried, type Network, openNetwork, openSender } from './flow.ts'
import type { Table } from './table.ts'

/** Cells of the pairs, in order. */
export type Cells = readonly number[]

/**
 * Coverage first: as many demand cities as can be get an introduction; among such allocations those whose worst served city has the best
 * introduction; among these the largest sum of weights. No seat is used twice.
 */
export function assign(table: Table): Cells {
  const { least } = coverageOf(table)
  const { network, pairs } = networkOf(table, least)
  const send = openSender(network)
  table.demandSeats.forEach((seats, row) => {
    for (let seat = 0; seat < Math.min(seats, table.offer.length); seat++) if (send(row) >= 0) break
  })
  return [...pairs.keys()].filter((cell) => (pairs[cell] ?? -1) >= 0 && carried(network, pairs[cell] ?? 0) > 0)
}

interface Built {
  readonly network: Network
  /** The arc of each cell's pair; -1 where there is none. */
  readonly pairs: Int32Array
}

/**
 * Rows, then one gate for each row, then columns, then the sink. Pairs of at least the weight `least` go through their row's gate, and the
 * first unit through a gate is worth the bonus: more than all weights. A row may send its units to the sink for nothing: a seat left empty.
 */
function networkOf({ demandSeats, offerSeats, weights, pinned, bonus }: Table, least: number): Built {
  const rows = demandSeats.length
  const columns = offerSeats.length
  const sink = 2 * rows + columns
  const network = openNetwork(sink + 1, rows * columns + 3 * rows + columns)
  const pairs = new Int32Array(rows * columns).fill(-1)
  demandSeats.forEach((seats, row) => {
    if (seats <= 0) return
    let isGated = false
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column
      const weight = weights[cell] ?? 0
      if (weight <= 0 || (offerSeats[column] ?? 0) <= 0) continue
      const strong = weight >= least && !pinned.has(row)
      isGated ||= strong
      pairs[cell] = addArc(network, strong ? rows + row : row, 2 * rows + column, 1, -weight)
    }
    if (isGated) addArc(network, row, rows + row, 1, -bonus)
    if (isGated) addArc(network, row, rows + row, columns, 0)
    addArc(network, row, sink, columns, 0)
  })
  offerSeats.forEach((seats, column) => {
    if (seats > 0) addArc(network, 2 * rows + column, sink, Math.min(seats, rows), 0)
  })
  return { network, pairs }
}
