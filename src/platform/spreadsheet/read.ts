import { readBook } from './book/read.ts'
import { kindOf } from './kind.ts'
import type { Source } from './source.ts'
import type { Limits, Table } from './table.ts'
import { readText } from './text/read.ts'

/**
 * Reads a table of answers from CSV, TSV, XLSX or ODS, whatever its name ends with. Formulas are read as the values they show. Throws one
 * of the `sheet.` problems when that is not possible.
 */
export async function readTable(source: Source, limits: Limits = {}): Promise<Table> {
  return kindOf(source) === 'zip' ? readBook(source, limits) : readText(source, limits)
}
