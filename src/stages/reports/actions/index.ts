export { assembleReport, makeReport, type Made, type ReportFormat } from './make.ts'
export { jobHash, press } from './press.ts'
export { publishReport } from './publish.ts'
export { addReportText, findReport, openReport, type Wanted } from './texts.ts'
