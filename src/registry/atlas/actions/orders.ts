import { say } from '../../../kernel/language.ts'
import type { Database } from '../../../platform/database.ts'
import { citiesBy } from '../../cities/index.ts'
import type { FinishOrder, GridOrder } from '../apart/order.ts'
import type { AtlasFile, Kind } from '../model/files.ts'
import type { ReadyGrid, Result } from '../model/results.ts'
import { stripsOf } from '../store/results.ts'
import { pathOf, placeOfResult } from './places.ts'

export type Opened = Readonly<Partial<Record<Kind, AtlasFile>>>

export function gridOrder(db: Database, { hash, inputs }: Result, files: Opened): GridOrder {
  const path = (kind: Kind) => (files[kind] ? { [kind]: pathOf(db, files[kind].place) } : {})
  return {
    layers: { population: pathOf(db, files.population?.place ?? ''), ...path('land'), ...path('built') },
    noData: files.population?.noData ?? files.land?.noData ?? files.built?.noData,
    preset: inputs.preset,
    level: inputs.level,
    folder: pathOf(db, placeOfResult(hash)),
  }
}

export async function finishOrder(db: Database, result: Result, ready: ReadyGrid, files: Opened): Promise<FinishOrder> {
  const { population, units, flows } = files
  const places = (await citiesBy(db)).flatMap(({ code, names, longitude, latitude }) =>
    longitude === undefined || latitude === undefined ? [] : [{ code, name: say(names, 'en'), longitude, latitude }],
  )
  return {
    kind: 'finish',
    ...gridOrder(db, result, files),
    ready,
    strips: (await stripsOf(db, result.hash)).map(({ place, first, rows }) => ({ place, first, rows })),
    title: titleOf(population),
    epochs: {
      ...(population?.epoch !== undefined && { grid: population.epoch }),
      ...(flows?.epoch !== undefined && { flows: flows.epoch }),
    },
    cities: places,
    ...(units && { units: pathOf(db, units.place) }),
    ...(flows && { flows: pathOf(db, flows.place) }),
  }
}

/** What the files that come of a run call the grid of people; one that is made up says so. */
function titleOf(population: AtlasFile | undefined): string {
  const { title = '', illustrative = false } = population ?? {}
  return illustrative ? `${title} (illustrative, synthetic)` : title
}
