import type { Jobs, Recurring } from './platform/events.ts'
import type { Web } from './platform/http.ts'
import { sendPosted } from './platform/mail/index.ts'
import { forgetEnded } from './registry/access/index.ts'
import { checkAdded, finishScanned, goOnWithRuns, mountAtlas, prepareAsked, scanCut, tellCityAtlas } from './registry/atlas/index.ts'
import { mountCities } from './registry/cities/index.ts'
import { mountEvidence, recountAfter, tellEvidence } from './stages/evidence/index.ts'
import { mountLearning, tellCityLearning, tellLearning } from './stages/learning/index.ts'
import {
  followUpPartnerships,
  mountPartnerships,
  settleIntroductions,
  tellCityPartnerships,
  tellPartnerships,
} from './stages/partnerships/index.ts'
import { mountProgrammes, tellProgramme, tellRequests } from './stages/programmes/index.ts'
import { mountReports, tellReports } from './stages/reports/index.ts'
import { askDue, cutLoose, forgetImports, mountSurveys, tellSurveys } from './stages/surveys/index.ts'
import { mountVoices, tellCityVoices, tellVoices } from './stages/voices/index.ts'

/**
 * The road of a programme, from the request to the published report.
 * A stage may use the stages before it and never one after it; the import check reads this list.
 */
export const STAGES = ['requests', 'programmes', 'learning', 'surveys', 'voices', 'evidence', 'partnerships', 'reports'] as const

/** Who answers which pages, in the order of the road. */
export function mountStages(web: Web): void {
  mountCities(web, [tellCityAtlas, tellCityLearning, tellCityVoices, tellCityPartnerships])
  mountAtlas(web)
  mountProgrammes(web, [tellRequests, tellProgramme, tellLearning, tellSurveys, tellVoices, tellEvidence, tellPartnerships, tellReports])
  mountLearning(web)
  mountSurveys(web)
  mountVoices(web)
  mountEvidence(web)
  mountPartnerships(web)
  mountReports(web)
}

/** Figures follow within seconds, and are worked out at most every other second however many answers come in. */
const recount = { name: 'evidence.recount', run: recountAfter, once: 'subject', wait: 2, apart: true } as const

/** Who does what when something has happened: the only way a later stage hears of an earlier one. */
export const JOBS: Jobs = {
  'response.submitted': [recount],
  'response.changed': [recount],
  'response.erased': [recount],
  'responses.imported': [recount],
  'responses.coded': [recount],
  'import.undone': [recount],
  'registrations.imported': [recount],
  'indicators.defined': [recount],
  'breakdowns.declared': [recount],
  'answer.excluded': [recount],
  'answer.included': [recount],
  'atlas-file.added': [{ name: 'atlas.check', run: checkAdded, apart: true }],
  'atlas-run.asked': [{ name: 'atlas.prepare', run: prepareAsked, apart: true }],
  'atlas-strip.cut': [{ name: 'atlas.scan', run: scanCut, apart: true }],
  'atlas-strips.scanned': [{ name: 'atlas.finish', run: finishScanned, apart: true }],
  'message.posted': [{ name: 'messages.send', run: sendPosted }],
}

/** What comes back by the clock: each looks at what is due now and does it once. */
export const RECURRING: readonly Recurring[] = [
  { name: 'access.forget', at: '23 21 * * *', run: forgetEnded },
  { name: 'atlas.go-on', at: '*/5 * * * *', run: goOnWithRuns },
  { name: 'surveys.remind', at: '3-59/10 * * * *', run: askDue },
  { name: 'surveys.cut-loose', at: '37 * * * *', run: cutLoose },
  { name: 'surveys.forget-imports', at: '41 21 * * *', run: forgetImports },
  followUpPartnerships,
  { name: 'partnerships.settle', at: '11 * * * *', run: settleIntroductions },
]
