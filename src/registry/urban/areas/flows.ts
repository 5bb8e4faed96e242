import { addFlows, createCommuting, type Commuting } from '../../../engines/urban/index.ts'
import { noColumn, type Batch } from '../../../platform/geo/index.ts'
import { idOf, NAMES, numberOf, openNamed } from '../units/columns.ts'
import { problems } from '../words/problems.ts'
import { warning, type Warning } from '../words/warnings.ts'
import type { AreaUnits } from './units.ts'

export interface Flows {
  readonly commuting: Commuting
  readonly lines: number
  readonly workers: number
  readonly warnings: readonly Warning[]
}

/** More than this share of the workers with an unknown home or place of work means that the ids do not fit. */
const MOST_UNKNOWN = 0.05

/** Reads flows of workers between units, of any length. Workers of unknown places are left out and counted; too many are a problem. */
export async function openFlows(file: string, units: AreaUnits): Promise<Flows> {
  const { table, columns } = await openNamed(file, { origin: NAMES.origin, destination: NAMES.destination, workers: NAMES.workers })
  const { origin, destination, workers: count } = columns
  if (origin === undefined || destination === undefined || count === undefined) throw noColumn(table, 'origin, destination, workers')
  const commuting = createCommuting(units.cities.cityOf, units.cities.names.length)
  const unknown = { workers: 0, places: new Set<string>() }
  const leaving = new Float64Array(units.ids.length)
  let workers = 0
  let lines = 0
  for await (const batch of table.batches([origin, destination, count])) {
    const counts = Float64Array.from({ length: batch.rows }, (_, row) =>
      numberOf(batch.columns[2]?.[row] ?? null, { file, line: batch.first + row, column: count }),
    )
    const [from, to] = [0, 1].map((k) => placesOf(batch, k, units.placeOf)) as [Int32Array, Int32Array]
    addFlows(commuting, from, to, counts)
    for (let row = 0; row < batch.rows; row++) {
      const [home, work, number] = [from[row] as number, to[row] as number, counts[row] as number]
      workers += number
      if (home >= 0) leaving[home] = (leaving[home] as number) + number
      if (home >= 0 && work >= 0) continue
      unknown.workers += number
      if (unknown.places.size < 1000) unknown.places.add(idOf(batch.columns[home < 0 ? 0 : 1]?.[row] ?? null))
    }
    lines += batch.rows
  }
  if (workers === 0) throw problems['urban.no-flows']({ file })
  if (unknown.workers > workers * MOST_UNKNOWN) {
    throw problems['urban.units-unknown']({
      file,
      other: units.file,
      units: [...unknown.places].slice(0, 5).join(', '),
      count: unknown.places.size,
    })
  }
  return { commuting, lines, workers, warnings: warningsOf(unknown, leaving, units.employed) }
}

function placesOf(batch: Batch, column: number, placeOf: ReadonlyMap<string, number>): Int32Array {
  return Int32Array.from({ length: batch.rows }, (_, row) => placeOf.get(idOf(batch.columns[column]?.[row] ?? null)) ?? -1)
}

function warningsOf(
  unknown: { workers: number; places: ReadonlySet<string> },
  leaving: Float64Array,
  employed: Float64Array,
): readonly Warning[] {
  const places = [...unknown.places].slice(0, 5).join(', ')
  const over = leaving.reduce((sum, count, unit) => sum + (count > (employed[unit] as number) * 1.01 ? 1 : 0), 0)
  return [
    ...(unknown.workers > 0 ? [warning('flows-unknown', { workers: Math.round(unknown.workers), places })] : []),
    ...(over > 0 ? [warning('flows-over', { count: over })] : []),
  ]
}
