export { assembleReport, makeReport } from './make.ts'
export { jobHash, press } from './press.ts'
export { publishReport } from './publish.ts'
export { addReportText, findReport } from './texts.ts'
