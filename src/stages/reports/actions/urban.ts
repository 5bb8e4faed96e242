import type { Database } from '../../../platform/database.ts'
import { runsToShow, urbanFigures } from '../../../registry/atlas/index.ts'
import { citiesOf } from '../../learning/index.ts'
import type { UrbanMaterial } from '../assemble/index.ts'

/**
 * What the atlas says of the cities that people registered from: by the runs that an edition named when it was published, or else by those
 * that are shown now. A run that was still at work then is printed once it is done.
 */
export async function gatherUrban(db: Database, programme: string, named: readonly string[] | undefined): Promise<UrbanMaterial> {
  const runs = named ?? (await runsToShow(db))
  const cities = runs.length === 0 ? [] : await citiesOf(db, programme)
  return { runs, figures: cities.length === 0 ? [] : await urbanFigures(db, cities, runs) }
}
