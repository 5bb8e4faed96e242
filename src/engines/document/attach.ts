import { csvCell } from '../../kernel/csv.ts'
import type { RegisterRow, ReportDocument } from './model.ts'

const COLUMNS = [
  'id',
  'kind',
  'wording',
  'value',
  'count',
  'base',
  'baseName',
  'method',
  'interval',
  'bounds',
  'parts',
  'instrument',
  'wave',
  'snapshot',
  'published',
  'status',
  'reason',
  'source',
] as const satisfies readonly (keyof RegisterRow)[]

/** The evidence register as JSON: an object a row, in the order of the register. */
export function registerJson({ language, register }: ReportDocument): string {
  return `${JSON.stringify({ language, rows: register }, null, 1)}\n`
}

/**
 * The evidence register as CSV (RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8). A cell that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
export function registerCsv({ register }: ReportDocument): string {
  const rows = register.map((row) => COLUMNS.map((column) => csvCell(plain(row[column]))).join(','))
  return `\uFEFF${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`
}

function plain(value: RegisterRow[keyof RegisterRow]): string {
  if (value === undefined) return ''
  if (typeof value !== 'object') return String(value)
  return 'low' in value ? `${value.low}-${value.high}` : value.join('; ')
}
