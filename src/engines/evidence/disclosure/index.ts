export { anonymise, type Anonymised, type ProfileColumn, type Step } from './anonymise.ts'
export { auditTable, type Audit, type Leak, type ShownTable } from './audit.ts'
export { bandOf, bandOrder } from './bands.ts'
export { breakdownFault, differencing, type Breakdown, type BreakdownFault, type Differencing, type PublishedBase } from './breakdowns.ts'
export { foldForPrint, type Folded } from './fold.ts'
export { mergeGroups, type Group } from './merge.ts'
export {
  prepareExport,
  rareCombinations,
  type Column,
  type ColumnKind,
  type ExportLevel,
  type MicrodataExport,
  type Rare,
} from './microdata.ts'
export type { Joined } from './join-codes.ts'
export type { Feasible } from './solver.ts'
export { suppress, type Suppression } from './suppress.ts'
export { SMALLEST_COUNT, SMALLEST_GROUP, type Audience } from './thresholds.ts'
