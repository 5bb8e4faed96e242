/** Reports: the publication of a programme in every language, each number of which can be traced. */
export { addReportText, beginEdition, checkReport, makeReport, publishReport } from './actions/index.ts'
export { isOpen, type ReportClaim } from './claims/check.ts'
export type { Correction, Edition, Fact, ReportText } from './model.ts'
export { tellReports } from './road.ts'
export { mountReports } from './routes.ts'
export { editionsOf } from './store.ts'
