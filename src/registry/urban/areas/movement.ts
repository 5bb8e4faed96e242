import { noColumn } from '../../../platform/geo/index.ts'
import { idOf, NAMES, numberOf, openNamed } from '../units/columns.ts'

/** Workers of each unit: all who live there, those who work there too, and those who come from elsewhere. */
export interface Movement {
  readonly lines: number
  readonly workers: number
  readonly leaving: Float64Array
  readonly staying: Float64Array
  readonly arriving: Float64Array
}

/** One pass over flows of any length. Places that are no units count on the other end only. */
export async function openMovement(file: string, placeOf: ReadonlyMap<string, number>): Promise<Movement> {
  const { table, columns } = await openNamed(file, { origin: NAMES.origin, destination: NAMES.destination, workers: NAMES.workers })
  const { origin, destination, workers: column } = columns
  if (origin === undefined || destination === undefined || column === undefined) throw noColumn(table, 'origin, destination, workers')
  const [leaving, staying, arriving] = [0, 1, 2].map(() => new Float64Array(placeOf.size)) as [Float64Array, Float64Array, Float64Array]
  const sums = { lines: 0, workers: 0 }
  for await (const { first, rows, columns: cells } of table.batches([origin, destination, column])) {
    for (let row = 0; row < rows; row++) {
      const count = numberOf(cells[2]?.[row] ?? null, { file, line: first + row, column })
      const [home, work] = [0, 1].map((k) => placeOf.get(idOf(cells[k]?.[row] ?? null))) as [number | undefined, number | undefined]
      sums.workers += count
      if (home !== undefined) leaving[home] = (leaving[home] as number) + count
      if (home !== undefined && home === work) staying[home] = (staying[home] as number) + count
      else if (work !== undefined) arriving[work] = (arriving[work] as number) + count
    }
    sums.lines += rows
  }
  return { ...sums, leaving, staying, arriving }
}
