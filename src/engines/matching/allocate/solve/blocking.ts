import type { Cells } from './assign.ts'
import type { Table } from './table.ts'

/**
 * The cells of pairs that were not made though both cities would rather have each other: each has a seat free, or one that is taken by a city
 * it wants less. Seats of pins do not count: nobody may give them up.
 */
export function blockingCells({ demandSeats, offerSeats, wanted, welcome }: Table, made: Cells): Cells {
  const columns = offerSeats.length
  const cells = new Set(made)
  const rowOf = (cell: number) => Math.floor(cell / columns)
  const least = (seats: readonly number[], value: Float64Array, sideOf: (cell: number) => number) => {
    const groups = Map.groupBy(made, sideOf)
    return seats.map((free, side) => {
      const own = groups.get(side) ?? []
      return own.length < free ? 0 : Math.min(Infinity, ...own.map((cell) => value[cell] ?? 0))
    })
  }
  const worstOfRow = least(demandSeats, wanted, rowOf)
  const worstOfColumn = least(offerSeats, welcome, (cell) => cell % columns)
  const blocks = (want: number, cell: number) =>
    want > 0 && !cells.has(cell) && want > (worstOfRow[rowOf(cell)] ?? 0) && (welcome[cell] ?? 0) > (worstOfColumn[cell % columns] ?? 0)
  return [...wanted.keys()].filter((cell) => blocks(wanted[cell] ?? 0, cell))
}
