export { lintEdition } from './edition/edition.ts'
export type { Finding, FindingCode, Level } from './finding.ts'
export { lintInstrument } from './lint.ts'
export { sayFinding } from './say.ts'
