import type { Web } from '../../../platform/http.ts'
import { mountInterests } from './interests.ts'
import { mountProfiles } from './profiles.ts'
import { mountTies } from './ties.ts'

export function mountPartnerships(web: Web): void {
  mountInterests(web)
  mountTies(web)
  mountProfiles(web)
}
