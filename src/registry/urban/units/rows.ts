import {
  classifyUnit,
  classifyUnitLevel2,
  classifyUnitLevel2Of2021,
  level1Shares,
  LEVEL1,
  LEVEL2,
  unitShares,
  type Level1Shares,
  type Tally,
  type UnitShares,
} from '../../../engines/urban/index.ts'
import type { Cell, Features } from '../../../platform/geo/index.ts'
import { warning, type Warning } from '../words/warnings.ts'
import { findColumn } from './columns.ts'

export const UNIT_NAMES: ReadonlyMap<number, string> = new Map([
  [3, 'city'],
  [2, 'town or semi-dense area'],
  [1, 'rural area'],
  [LEVEL2.centre, 'city'],
  [LEVEL2.dense, 'dense town'],
  [LEVEL2.semiDense, 'semi-dense town'],
  [LEVEL2.suburban, 'suburban or peri-urban area'],
  [LEVEL2.village, 'village'],
  [LEVEL2.dispersed, 'dispersed rural area'],
  [LEVEL2.empty, 'mostly uninhabited area'],
])

/** A unit with its class, and its line of the output. */
export interface UnitRow {
  readonly level1: number
  readonly level2: number | undefined
  readonly shares: UnitShares
  /** The shares of the classes of level 1. */
  readonly of1: Level1Shares
  readonly cells: readonly Cell[]
}

export function columnsFor(level: 1 | 2): readonly string[] {
  const shares = level === 1 ? [] : ['dense_share', 'semi_dense_share', 'suburban_share', 'village_share', 'dispersed_share', 'empty_share']
  return [
    'id',
    'name',
    'people',
    'km2',
    'level1',
    ...(level === 1 ? [] : ['level2']),
    'class',
    'centre_share_all',
    'cluster_share',
    'rural_share',
    ...shares,
    'centre',
    'centre_people',
    'centre_share',
    'shares_of',
  ]
}

export function rowOf(id: string, { list, columns }: Features, unit: number, tally: Tally, level: 1 | 2, rules: '2024' | '2021'): UnitRow {
  const shares = unitShares(tally, unit, level === 1 ? LEVEL1.water : LEVEL2.water)
  const of1 = level1Shares(shares, level)
  const level1 = classifyUnit(of1)
  const level2 = level === 1 ? undefined : rules === '2021' ? classifyUnitLevel2Of2021(of1, shares) : classifyUnitLevel2(of1, shares)
  const name = findColumn(columns, ['name', 'name_en', 'label'])
  const [centre, inside] = [...(tally.centres[unit] ?? [])].sort((a, b) => b[1] - a[1])[0] ?? [null, 0]
  const nobody = shares.by === 'nothing'
  const share = (value: number) => (nobody ? null : round(value))
  const more =
    level === 1
      ? []
      : [LEVEL2.dense, LEVEL2.semiDense, LEVEL2.suburban, LEVEL2.village, LEVEL2.dispersed, LEVEL2.empty].map((code) =>
          share(shares.share(code)),
        )
  return {
    level1,
    level2,
    shares,
    of1,
    cells: [
      id,
      name === undefined ? null : (list[unit]?.values[name] ?? null),
      nobody ? null : round(shares.people),
      round(shares.area),
      nobody ? null : level1,
      ...(level2 === undefined ? [] : [nobody ? null : level2]),
      nobody ? null : (UNIT_NAMES.get(level2 ?? level1) ?? null),
      share(of1.centre),
      share(of1.cluster),
      share(of1.rural),
      ...more,
      centre,
      round(inside),
      shares.people > 0 ? round(inside / shares.people) : 0,
      shares.by,
    ],
  }
}

/** Ten significant digits: the same on every machine. */
function round(value: number): number {
  return Number(value.toPrecision(10))
}

/** What may be wrong with units that are classified. */
export function unitWarnings(rows: readonly UnitRow[], tally: Tally): readonly Warning[] {
  const lost = rows.filter(({ shares }) => shares.by === 'nothing').length
  const empty = rows.filter(({ shares }) => shares.by === 'land').length
  const centres = new Set(tally.centres.flatMap((each) => [...each.keys()])).size
  return [
    ...(lost > 0 ? [warning('outside', { count: lost })] : []),
    ...(empty > 0 ? [warning('empty', { count: empty })] : []),
    ...(centres > 0 && !rows.some(({ level1 }) => level1 === 3) ? [warning('no-city')] : []),
  ]
}
