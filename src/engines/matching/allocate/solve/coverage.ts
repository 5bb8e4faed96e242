import type { Table } from './table.ts'

/** How many demand cities can be served at most, and the largest weight that each of so many can be given at least. */
export interface Coverage {
  readonly served: number
  readonly least: number
}

/**
 * The most cities that can get one introduction each is a maximum flow; the least weight among them is raised for as long as the flow stays
 * the same (a bottleneck matching), by halving over the weights that occur.
 */
export function coverageOf(table: Table): Coverage {
  const weights = [...new Set(table.weights)].filter((weight) => weight > 0).sort((a, b) => a - b)
  const served = mostServed(table, 1)
  let low = 0
  let high = weights.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (mostServed(table, weights[middle] ?? 1) === served) low = middle
    else high = middle - 1
  }
  return { served, least: weights[low] ?? 1 }
}

/** A maximum flow with one seat for each demand city that no pin serves, over pairs of at least that weight. */
export function mostServed({ demandSeats, offerSeats, weights, pinned }: Table, least: number): number {
  const columns = offerSeats.length
  const held: number[][] = offerSeats.map(() => [])
  const seen = new Int32Array(columns).fill(-1)
  /** Whether the row finds a seat, if need be by moving those who sit to another. Looks at each column once for each `turn`. */
  const seat = (row: number, turn: number): boolean => {
    for (let column = 0; column < columns; column++) {
      if (seen[column] === turn || (weights[row * columns + column] ?? 0) < least) continue
      seen[column] = turn
      const here = held[column] ?? []
      if (here.length < (offerSeats[column] ?? 0)) return here.push(row) > 0
      const moved = here.findIndex((other) => seat(other, turn))
      if (moved >= 0) return (here[moved] = row) >= 0
    }
    return false
  }
  let served = 0
  demandSeats.forEach((seats, row) => {
    if (seats > 0 && !pinned.has(row) && seat(row, row)) served++
  })
  return served
}
