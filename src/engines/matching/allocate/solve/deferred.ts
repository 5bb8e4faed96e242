import type { Cells } from './assign.ts'
import type { Table } from './table.ts'

/**
 * Deferred acceptance: each demand city asks down its list; each offer city keeps the most welcome it has seats for and sends the others on.
 * No two cities then would both rather have each other (no blocking pair). Of equals the one earlier in served order goes first.
 */
export function defer({ demandSeats, offerSeats, wanted, welcome }: Table): Cells {
  const columns = offerSeats.length
  const lists = demandSeats.map((_, row) => askingOrder(wanted, row, columns, offerSeats))
  const held: number[][] = offerSeats.map(() => [])
  const free = demandSeats.slice()
  const waiting = demandSeats.map((_, row) => row)
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    const column = (free[row] ?? 0) > 0 ? lists[row]?.shift() : undefined
    if (column === undefined) continue
    free[row] = (free[row] ?? 0) - 1
    const here = held[column] ?? []
    here.push(row)
    waiting.push(row)
    if (here.length <= (offerSeats[column] ?? 0)) continue
    here.sort((a, b) => (welcome[b * columns + column] ?? 0) - (welcome[a * columns + column] ?? 0) || a - b)
    const last = here.pop() ?? row
    free[last] = (free[last] ?? 0) + 1
    if (last !== row) waiting.push(last)
  }
  return held.flatMap((rows, column) => rows.map((row) => row * columns + column))
}

function askingOrder(wanted: Float64Array, row: number, columns: number, seats: readonly number[]): number[] {
  const want = (column: number) => wanted[row * columns + column] ?? 0
  const open = seats.flatMap((free, column) => (free > 0 && want(column) > 0 ? [column] : []))
  return open.sort((a, b) => want(b) - want(a) || a - b)
}
