import type { Recurring } from '../../../platform/events.ts'
import { askAssessments } from '../actions/assessments/ask.ts'
import { remind } from '../actions/due/remind.ts'
import { restDormant } from '../actions/pipeline/rest.ts'

/** What partnerships do by the clock: ask how they go, say which are dormant, remind of what is due. */
export const followUpPartnerships: Recurring = {
  name: 'partnerships.follow-up',
  at: '11 * * * *',
  run: async (db) => {
    await askAssessments(db)
    await restDormant(db)
    await remind(db)
  },
}
