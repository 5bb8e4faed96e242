import { joinScans, presetOf } from '../../../../engines/urban/index.ts'
import type { Progress } from '../../../../platform/apart.ts'
import { openFeatures } from '../../../../platform/geo/index.ts'
import { classifyGrid, type GridResult, openClasses } from '../../../urban/index.ts'
import type { DoneOutcome } from '../../model/results.ts'
import { type AreasFound, findAreas } from './areas.ts'
import { findCityFacts } from './cities.ts'
import { openReady } from '../layers.ts'
import type { Finished, FinishOrder, Noted } from '../order.ts'
import { drawResult } from './picture.ts'
import { openPiece } from '../scan.ts'
import { findUnits, type UnitsFound } from './units.ts'

type Tell = (progress: Progress) => void

const LARGEST = 12

/** From the scans of all strips to everything that a run gives: files in the folder, the outcome, and what it says of each city. */
export async function finish(order: FinishOrder, tell: Tell): Promise<Finished> {
  const noted: Noted = { warnings: [], files: ['classes.tif', 'centres.tif'] }
  const layers = await openReady(order, order.ready.carried)
  try {
    const scans = await Promise.all(order.strips.map((piece) => openPiece(order, layers, piece)))
    const work = {
      preset: presetOf(order.preset),
      level: order.level,
      classes: `${order.folder}/classes.tif`,
      centres: `${order.folder}/centres.tif`,
      grid: order.title,
    }
    const { height } = layers.placement
    const result = await classifyGrid(joinScans(scans), { ...layers, warnings: [] }, work, {
      to: (done) => tell({ step: 'classify', done, whole: height }),
    })
    noted.warnings.push(...order.ready.warnings, ...result.warnings)
    const grid = await openClasses(work.classes)
    try {
      const features = order.units === undefined ? undefined : await openFeatures(order.units, undefined)
      const units = features && (await findUnits(order, features, grid, layers.population, noted, tell))
      tell({ step: 'areas', done: 0, whole: 1 })
      const areas = units && order.flows !== undefined ? await findAreas(order, order.flows, units, grid, noted) : undefined
      tell({ step: 'cities', done: 0, whole: 1 })
      const pictures = await drawResult(order, grid, noted)
      const cities = await findCityFacts(order, grid, result, units, areas)
      return { outcome: outcomeOf(order, result, units, areas, pictures, noted), cities }
    } finally {
      await grid.raster.close()
    }
  } finally {
    await layers.close()
  }
}

function outcomeOf(
  { ready }: FinishOrder,
  { classes, holdings }: GridResult,
  units: UnitsFound | undefined,
  areas: AreasFound | undefined,
  pictures: Pick<DoneOutcome, 'picture' | 'bounds'>,
  { warnings, files }: Noted,
): DoneOutcome {
  const totals = [...holdings.cells].sort(([a], [b]) => b - a)
  const centres = classes.centres.list.map(({ id, cells }) => ({ id, cells, people: Math.round(holdings.centres[id] ?? 0) }))
  return {
    kind: 'done',
    width: classes.width,
    height: classes.height,
    classes: totals.map(([code, cells]) => ({ code, cells, people: Math.round(holdings.people.get(code) ?? 0) })),
    centres: centres.length,
    largest: centres.toSorted((a, b) => b.people - a.people || a.id - b.id).slice(0, LARGEST),
    people: Math.round([...holdings.people.values()].reduce((sum, each) => sum + each, 0)),
    ...(ready.moved && { moved: ready.moved }),
    ...(units && { units: units.classes }),
    ...(areas && { areas: areas.totals }),
    ...pictures,
    files,
    warnings,
  }
}
