import { say } from '../../../kernel/language.ts'
import type { Database } from '../../../platform/database.ts'
import { citiesBy } from '../../cities/index.ts'
import type { FinishOrder, GridOrder } from '../apart/order.ts'
import { type AtlasFile, type Kind, MADE_UP } from '../model/files.ts'
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
    ...saidOf(files),
    epochs: {
      ...(population?.epoch !== undefined && { grid: population.epoch }),
      ...(flows?.epoch !== undefined && { flows: flows.epoch }),
    },
    cities: places,
    ...(units && { units: pathOf(db, units.place) }),
    ...(flows && { flows: pathOf(db, flows.place) }),
  }
}

/** What the files that come of a run call the grid of people, and what each line of them says: one that is made up says so. */
function saidOf({ population, ...others }: Opened): Pick<FinishOrder, 'title' | 'status'> {
  const title = population?.title ?? ''
  const isMadeUp = [population, ...Object.values(others)].some((file) => file?.illustrative)
  return isMadeUp ? { title: `${title} (${MADE_UP})`, status: MADE_UP } : { title }
}
