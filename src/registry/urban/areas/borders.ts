import { bordersOf, type Borders } from '../../../engines/urban/index.ts'
import { noColumn } from '../../../platform/geo/index.ts'
import { idOf, NAMES, numberOf, openNamed } from '../units/columns.ts'
import { problems } from '../words/problems.ts'
import type { AreaUnits } from './units.ts'

/** In place of a unit: the coast, which does not count, and another country, which does. */
const SEA = 'sea'
const ABROAD = 'abroad'

/** Reads who borders on whom: two units and the length of their border; the second may be `sea` or `abroad`. */
export async function openBorders(file: string, { file: unitsFile, placeOf, ids }: AreaUnits): Promise<Borders> {
  const { table, columns } = await openNamed(file, { a: NAMES.a, b: NAMES.b, length: NAMES.length })
  const { a, b, length } = columns
  if (a === undefined || b === undefined || length === undefined) throw noColumn(table, 'a, b, length')
  const pairs: [number, number, number][] = []
  const abroad = new Float64Array(ids.length)
  const unknown = new Set<string>()
  for await (const batch of table.batches([a, b, length])) {
    for (let row = 0; row < batch.rows; row++) {
      const [one, other] = [0, 1].map((k) => idOf(batch.columns[k]?.[row] ?? null)) as [string, string]
      const metres = numberOf(batch.columns[2]?.[row] ?? null, { file, line: batch.first + row, column: length })
      const [x, y] = [placeOf.get(one), placeOf.get(other)]
      if (x === undefined) unknown.add(one)
      else if (other === ABROAD) abroad[x] = (abroad[x] as number) + metres
      else if (y !== undefined) pairs.push([x, y, metres])
      else if (other !== SEA) unknown.add(other)
    }
  }
  if (unknown.size > 0)
    throw problems['urban.units-unknown']({ file, other: unitsFile, units: [...unknown].slice(0, 5).join(', '), count: unknown.size })
  return bordersOf(ids.length, pairs, abroad)
}
