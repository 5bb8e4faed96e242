import type { Evaluation } from '../count/model.ts'
import { asCsv } from './csv.ts'
import { asHtml } from './html.ts'
import { asTable } from './table.ts'

/** How an evaluation is printed, by the name of the format. */
export const SHOW: Readonly<Record<'table' | 'json' | 'csv' | 'html', (evaluation: Evaluation) => string>> = {
  table: asTable,
  json: (evaluation) => `${JSON.stringify(evaluation, undefined, 2)}\n`,
  csv: asCsv,
  html: asHtml,
}
