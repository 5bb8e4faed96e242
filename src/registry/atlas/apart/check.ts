import { openFeatures, openGeoTiff, type Raster } from '../../../platform/geo/index.ts'
import type { Progress } from '../../../platform/apart.ts'
import { guessUnit, type Meaning, openMovement, readChecked, readIds, wayOf } from '../../urban/index.ts'
import type { FoundFlows, FoundGrid, FoundUnits } from '../model/files.ts'
import type { CheckOrder } from './order.ts'

type Tell = (progress: Progress) => void

/** Reads the whole file and says what it is. Throws a problem that says what was expected and what came. */
export function checkFile(order: CheckOrder, tell: Tell): Promise<FoundGrid | FoundUnits | FoundFlows> {
  if (order.fileKind === 'units') return checkUnits(order)
  return order.fileKind === 'flows' ? checkFlows(order) : checkGrid(order, order.fileKind, tell)
}

async function checkGrid({ file, noData }: CheckOrder, kind: 'population' | 'land' | 'built', tell: Tell): Promise<FoundGrid> {
  const raster = await openGeoTiff(file)
  try {
    const unit = kind === 'population' ? undefined : await guessUnit(raster, noData)
    const { known, sum } = await readAll(
      raster,
      unit === undefined ? { kind: 'people', noData } : { kind: 'share', noData, unit, option: kind as 'land' },
      tell,
    )
    const { width, height, cellWidth, cellHeight, projection } = raster
    const shape = { width, height, cellWidth, cellHeight, projection: projection.name, way: wayOf(raster), known }
    return { kind: 'grid', ...shape, ...(unit === undefined ? { people: sum } : { unit }) }
  } finally {
    await raster.close()
  }
}

async function readAll(raster: Raster, meaning: Meaning, tell: Tell): Promise<{ known: number; sum: number }> {
  let known = 0
  let sum = 0
  for await (const { row, values } of readChecked(raster, meaning)) {
    for (const value of values) {
      if (Number.isNaN(value)) continue
      known++
      sum += value
    }
    tell({ step: 'check', done: row, whole: raster.height })
  }
  return { known, sum }
}

async function checkUnits({ file }: CheckOrder): Promise<FoundUnits> {
  const features = await openFeatures(file, undefined)
  const { columns, projection, list } = features
  const ids = readIds(features, undefined)
  const id = columns.find((column) => String(list[0]?.values[column] ?? '').trim() === ids[0]) ?? ''
  return { kind: 'units', units: list.length, id, columns, projection: projection.name }
}

async function checkFlows({ file }: CheckOrder): Promise<FoundFlows> {
  const { lines, workers } = await openMovement(file, new Map())
  return { kind: 'flows', lines, workers }
}
