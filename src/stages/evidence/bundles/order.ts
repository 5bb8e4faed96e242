import { cellOf, type DataColumn } from '../../../engines/survey/index.ts'

/** The rows in the order of what they say: it tells nothing of who came when. */
export function rowOrder(columns: readonly DataColumn[], rows: number): readonly number[] {
  const said = Array.from({ length: rows }, (_, row) => JSON.stringify(columns.map((column) => cellOf(column, row))))
  return said.map((_, row) => row).sort((a, b) => ((said[a] ?? '') < (said[b] ?? '') ? -1 : said[a] === said[b] ? 0 : 1))
}

export function withOrder(columns: readonly DataColumn[], order: readonly number[]): readonly DataColumn[] {
  return columns.map((column) => ({ ...column, values: Float64Array.from(order, (row) => column.values[row] ?? NaN) }))
}
