import type { Web } from '../../../platform/http.ts'
import { mountFiles } from './files.ts'
import { mountOverview } from './atlas.ts'
import { mountRuns } from './runs.ts'

/** Every page of the atlas. */
export function mountAtlas(web: Web): void {
  mountOverview(web)
  mountFiles(web)
  mountRuns(web)
}
