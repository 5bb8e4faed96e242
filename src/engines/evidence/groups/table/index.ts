export { chiSquare, type ChiSquare } from './chi-square.ts'
export { crossTable, type CrossTable } from './cross-table.ts'
export { fisherExact, type Fisher, type FisherLimits } from './fisher.ts'
export type { CountTable } from './margins.ts'
