import type { CityDecision, UnitDecision } from '../../../engines/urban/index.ts'
import { noColumn } from '../../../platform/geo/index.ts'
import { idOf, openNamed } from '../units/columns.ts'
import { problems } from '../words/problems.ts'
import type { AreaUnits } from './units.ts'

export interface Decisions {
  readonly cities: readonly CityDecision[]
  readonly units: readonly UnitDecision[]
}

/**
 * Reads what a government decided, a line each: `keep-apart` or `merge` with two cities, `assign` with a unit and a city, `exclude` with a unit;
 * each with a reason, which the output repeats.
 */
export async function openDecisions(file: string, units: AreaUnits): Promise<Decisions> {
  const { table, columns } = await openNamed(file, { kind: ['kind', 'decision'], a: ['a'], b: ['b'], reason: ['reason'] })
  const { kind, a, b, reason } = columns
  if (kind === undefined || a === undefined || b === undefined || reason === undefined) throw noColumn(table, 'kind, a, b, reason')
  const cities: CityDecision[] = []
  const found: UnitDecision[] = []
  for await (const batch of table.batches([kind, a, b, reason])) {
    for (let row = 0; row < batch.rows; row++) {
      const [what, first, second, why] = [0, 1, 2, 3].map((k) => idOf(batch.columns[k]?.[row] ?? null)) as [string, string, string, string]
      const unit = units.placeOf.get(first)
      const [one, other] = [first, second].map((name) => units.cities.names.indexOf(name)) as [number, number]
      if (why === '') throw problems['urban.decision']({ file, line: batch.first + row })
      if ((what === 'keep-apart' || what === 'merge') && one >= 0 && other >= 0)
        cities.push({ kind: what, cities: [one, other], reason: why })
      else if (what === 'assign' && unit !== undefined && other >= 0) found.push({ unit, city: other, reason: why })
      else if (what === 'exclude' && unit !== undefined) found.push({ unit, city: undefined, reason: why })
      else throw problems['urban.decision']({ file, line: batch.first + row })
    }
  }
  return { cities, units: found }
}
