import { type Cell, writeCsv } from '../../../../platform/geo/index.ts'
import type { FinishOrder, Noted } from '../order.ts'

/**
 * Writes a table of the result. What is made up or estimated says so in each line, in a last column `status`: programs that read columns by
 * name go on working, and a line that is copied elsewhere takes it along. A table of observed data has no such column.
 */
export async function writeTable(
  { folder, status }: Pick<FinishOrder, 'folder' | 'status'>,
  name: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  noted: Noted,
): Promise<void> {
  const marked = status === undefined ? rows : rows.map((row) => [...row, status])
  await writeCsv(`${folder}/${name}`, status === undefined ? columns : [...columns, 'status'], marked)
  noted.files.push(name)
}
