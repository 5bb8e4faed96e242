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
  const seen = new Set<string>()
  for await (const batch of table.batches([kind, a, b, reason])) {
    for (let row = 0; row < batch.rows; row++) {
      const line = batch.first + row
      const [what, first, second, why] = [0, 1, 2, 3].map((k) => idOf(batch.columns[k]?.[row] ?? null)) as [string, string, string, string]
      const decision = decisionOf(units, what, first, second, why)
      if (decision === undefined) throw problems['urban.decision']({ file, line })
      const names = 'cities' in decision ? [first, second].sort().join(', ') : first
      if (seen.has(names)) throw problems['urban.decided-twice']({ file, line, names })
      seen.add(names)
      if ('cities' in decision) cities.push(decision)
      else found.push(decision)
    }
  }
  return { cities, units: found }
}

function decisionOf(
  { placeOf, cities }: AreaUnits,
  what: string,
  a: string,
  b: string,
  reason: string,
): CityDecision | UnitDecision | undefined {
  const unit = placeOf.get(a)
  const [one, other] = [a, b].map((name) => cities.names.indexOf(name)) as [number, number]
  if (reason === '') return undefined
  if (what === 'keep-apart' || what === 'merge')
    return one < 0 || other < 0 || one === other ? undefined : { kind: what, cities: [one, other], reason }
  if (unit === undefined) return undefined
  if (what === 'assign') return other < 0 ? undefined : { unit, city: other, reason }
  return what === 'exclude' ? { unit, city: undefined, reason } : undefined
}
