export type { Chart, ChartTable } from './model.ts'
