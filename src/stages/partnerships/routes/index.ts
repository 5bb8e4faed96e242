import type { Web } from '../../../platform/http.ts'
import { mountInterests } from './interests.ts'

export function mountPartnerships(web: Web): void {
  mountInterests(web)
}
