import type { Web } from '../../../../platform/http.ts'
import { mountBeginning } from './begin.ts'
import { mountDraft } from './draft.ts'
import { mountEditions } from './editions.ts'
import { mountHistory } from './history.ts'
import { mountItems } from './items.ts'
import { mountList } from './list.ts'
import { mountParts } from './parts.ts'
import { mountPreviews } from './previews.ts'
import { mountPublishing } from './publishing.ts'

/** How questionnaires are made: for the team, on pages that work without script. */
export function mountInstruments(web: Web): void {
  mountList(web)
  mountBeginning(web)
  mountDraft(web)
  mountItems(web)
  mountParts(web)
  mountHistory(web)
  mountPreviews(web)
  mountPublishing(web)
  mountEditions(web)
}
