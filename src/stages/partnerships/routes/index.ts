import type { Web } from '../../../platform/http.ts'
import { mountAssessments } from './assessments.ts'
import { mountDue } from './due.ts'
import { mountInterests } from './interests.ts'
import { mountAgreements } from './pipeline/agreements.ts'
import { mountDesk } from './pipeline/desk.ts'
import { mountEntries } from './pipeline/entries.ts'
import { mountIntroductions } from './introductions.ts'
import { mountMergers } from './mergers.ts'
import { mountProfiles } from './profiles.ts'
import { mountPublishing } from './publishing.ts'
import { mountRounds } from './rounds.ts'
import { mountTies } from './ties.ts'

export function mountPartnerships(web: Web): void {
  mountInterests(web)
  mountTies(web)
  mountProfiles(web)
  mountMergers(web)
  mountRounds(web)
  mountIntroductions(web)
  mountAssessments(web)
  mountDue(web)
  mountDesk(web)
  mountAgreements(web)
  mountEntries(web)
  mountPublishing(web)
}
