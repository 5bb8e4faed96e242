import { areaSpans } from '../../../../engines/urban/index.ts'
import type { Progress } from '../../../../platform/apart.ts'
import { placeFeatures, type Features, type Rings } from '../../../../platform/geo/index.ts'
import { type ClassGrid, classifyUnits, columnsFor, findColumn, type Layer, readIds, type UnitRow } from '../../../urban/index.ts'
import type { DoneOutcome } from '../../model/results.ts'
import type { FinishOrder, Noted } from '../order.ts'
import { writeTable } from './table.ts'

/** Units that are classified, with their outlines in cells of the grid. */
export interface UnitsFound {
  readonly features: Features
  readonly ids: readonly string[]
  readonly names: readonly string[]
  readonly rows: readonly UnitRow[]
  /** For each unit the centre in which most of its people live, with those people. */
  readonly centres: readonly (readonly [id: number, inside: number] | undefined)[]
  readonly polygons: readonly (readonly Rings[])[]
  readonly classes: NonNullable<DoneOutcome['units']>
}

/** Classifies the units and writes them as a table. */
export async function findUnits(
  order: FinishOrder,
  features: Features,
  grid: ClassGrid,
  population: Layer,
  noted: Noted,
  tell: (progress: Progress) => void,
): Promise<UnitsFound> {
  const ids = readIds(features, undefined)
  const progress = { to: (done: number) => tell({ step: 'units', done, whole: grid.raster.height }) }
  const rules = order.preset === 'level2-2024' ? '2024' : '2021'
  const { rows, tally, warnings } = await classifyUnits(
    { cover: areaSpans, rules, noData: undefined },
    features,
    ids,
    grid,
    { population },
    progress,
  )
  noted.warnings.push(...warnings)
  const cells = rows.map((row) => row.cells)
  await writeTable(order, 'units.csv', columnsFor(grid.level), cells, noted)
  const column = findColumn(features.columns, ['name', 'name_en', 'label'])
  return {
    features,
    ids,
    rows,
    names: ids.map((id, unit) => (column === undefined ? id : String(features.list[unit]?.values[column] ?? id))),
    centres: tally.centres.map((centres) => [...centres].sort((a, b) => b[1] - a[1])[0]),
    polygons: placeFeatures(features, grid.raster),
    classes: totalsOf(rows),
  }
}

function totalsOf(rows: readonly UnitRow[]): UnitsFound['classes'] {
  const placed = rows.filter(({ shares }) => shares.by !== 'nothing')
  const codeOf = ({ level1, level2 }: UnitRow) => level2 ?? level1
  return [...new Set(placed.map(codeOf))]
    .sort((a, b) => b - a)
    .map((code) => {
      const members = placed.filter((row) => codeOf(row) === code)
      return { code, units: members.length, people: Math.round(members.reduce((sum, { shares }) => sum + shares.people, 0)) }
    })
}
