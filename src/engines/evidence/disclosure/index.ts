export { auditTable, type Audit, type Leak, type ShownTable } from './audit.ts'
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
export type { Feasible } from './solver.ts'
export { suppress, type Suppression } from './suppress.ts'
export { SMALLEST_COUNT, SMALLEST_GROUP, type Audience } from './thresholds.ts'
