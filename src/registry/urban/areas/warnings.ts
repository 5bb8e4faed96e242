import { warning, type Warning } from '../words/warnings.ts'
import type { AreaUnits } from './units.ts'

/** Flows that are older than the grid by more years may no longer say where people work. */
const MOST_YEARS = 5
const MOST_NAMES = 8

export function cityWarnings({ cities }: Pick<AreaUnits, 'cities'>): readonly Warning[] {
  const { centresWithoutCity: without, thin } = cities
  const listed = (names: readonly string[]) => names.slice(0, MOST_NAMES).join(', ')
  return [
    ...(without.length > 0 ? [warning('centre-without-city', { count: without.length, names: listed(without) })] : []),
    ...(thin.length > 0 ? [warning('thin-city', { names: listed(thin.map(({ name }) => name)) })] : []),
  ]
}

export function yearWarnings(flows: number | undefined, grid: number | undefined): readonly Warning[] {
  if (flows === undefined || grid === undefined || grid - flows <= MOST_YEARS) return []
  return [warning('old-flows', { flows, grid, years: grid - flows })]
}
