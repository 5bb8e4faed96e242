import { newId } from '../src/kernel/id.ts'
import type { Database } from '../src/platform/database.ts'
import { addMadeFile, askForRun, recipeFor } from '../src/registry/atlas/index.ts'
import type { City } from '../src/registry/cities/index.ts'

/** A made-up country for the atlas: what it is made from. Its files are made, and its runs worked out, by the jobs after sowing. */
export interface AtlasSeed {
  readonly title: string
  readonly cities: readonly City[]
  readonly licence: string
  readonly source: string
  readonly seed: number
  /** In the order of the years; the flows are of the last one. */
  readonly epochs: readonly { readonly year: number; readonly growth: number }[]
}

/** Adds a grid of people for each year, with units, and with flows for the last one; asks for a run of each, which the pages of cities show. */
export async function sowAtlas(db: Database, { title, cities, licence, source, seed, epochs }: AtlasSeed): Promise<void> {
  const last = epochs.at(-1)
  if (!last) return
  const add = (kind: 'population' | 'units' | 'flows', name: string, what: string, { year, growth }: typeof last) =>
    addMadeFile(db, { kind, title: `${title}: ${what}`, licence, source, epoch: year }, name, recipeFor(cities, seed, growth))
  const units = await add('units', 'units.geojson', 'squares as local units', last)
  const flows = await add('flows', 'flows.csv', 'commuting flows', last)
  for (const epoch of epochs) {
    const population = await add('population', `people-${epoch.year}.tif`, 'synthetic grid of people', epoch)
    const files = { population, units, ...(epoch === last && { flows }) }
    await askForRun(db, { id: newId(), title: `${title} ${epoch.year}`, preset: 'manual-2021', level: 2, files, shown: true })
  }
}
