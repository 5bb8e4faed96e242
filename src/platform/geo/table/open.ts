import type { Problem } from '../../../kernel/problem.ts'
import { checkInput } from '../inputs.ts'
import { problems } from '../problems.ts'
import { csvBatches, readCsv } from './csv.ts'
import { parquetBatches, parquetColumns } from './parquet.ts'
import type { Batch } from './table.ts'

/** A table that is read in batches, however long it is. */
export interface Table {
  readonly file: string
  readonly columns: readonly string[]
  /** These columns, in this order. Throws `geo.column` for one that is not there. */
  batches(columns: readonly string[]): AsyncGenerator<Batch>
}

/** Opens a table by the ending of the file: CSV (also with semicolons or tabs) or Parquet. */
export async function openTable(file: string): Promise<Table> {
  await checkInput(file)
  if (/\.parquet$/i.test(file)) return { file, columns: await parquetColumns(file), batches: (columns) => parquetBatches(file, columns) }
  if (!/\.(csv|tsv|txt)$/i.test(file)) throw problems['geo.kind']({ file, known: '.csv, .tsv, .parquet' })
  return { file, columns: await headOf(file), batches: (columns) => csvBatches(file, columns) }
}

async function headOf(file: string): Promise<readonly string[]> {
  for await (const [head = []] of readCsv(file)) return head
  throw problems['geo.features']({ file, format: 'CSV', reason: 'it is empty' })
}

/** What to throw when a table lacks a column that may have several names. */
export function noColumn({ file, columns }: Table, column: string): Problem {
  return problems['geo.column']({ file, column, found: columns.join(', ') })
}
