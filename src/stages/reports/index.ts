/** Reports: the publication of a programme in every language, each number of which can be traced. */
export { addReportText, findReport, makeReport, openReport, publishReport, type ReportFormat } from './actions/index.ts'
export { assemble, figuresIn, looseIn, type Material } from './assemble/index.ts'
export type { Correction, Edition, Fact, ReportText } from './model.ts'
export { tellReports } from './road.ts'
export { mountReports } from './routes.ts'
export { editionsOf } from './store.ts'
