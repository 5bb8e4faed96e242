import { existsSync } from 'node:fs'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { problems } from '../problems.ts'
import type { Batch, Cell } from './table.ts'

const compressors = {
  GZIP: (input: Uint8Array) => gunzipSync(input),
  BROTLI: (input: Uint8Array) => brotliDecompressSync(input),
  ZSTD: (input: Uint8Array) => zstdDecompressSync(input),
}

/** The columns of a Parquet file that are asked for, a row group at a time. */
export async function* parquetBatches(file: string, columns: readonly string[]): AsyncGenerator<Batch> {
  if (!existsSync(file)) throw problems['geo.missing']({ file })
  const buffer = await asyncBufferFromFile(file)
  const metadata = await guarded(file, () => parquetMetadataAsync(buffer))
  const names = await parquetColumns(file)
  for (const column of columns) if (!names.includes(column)) throw problems['geo.column']({ file, column, found: names.join(', ') })
  let row = 0
  for (const group of metadata.row_groups) {
    const end = row + Number(group.num_rows)
    const from = row
    const rows = await guarded(file, () =>
      parquetReadObjects({ file: buffer, metadata, columns: [...columns], rowStart: from, rowEnd: end, compressors }),
    )
    yield { first: row + 2, rows: rows.length, columns: columns.map((column) => rows.map((each) => cellOf(each[column]))) }
    row = end
  }
}

export async function parquetColumns(file: string): Promise<readonly string[]> {
  if (!existsSync(file)) throw problems['geo.missing']({ file })
  const metadata = await guarded(file, async () => parquetMetadataAsync(await asyncBufferFromFile(file)))
  return metadata.schema.slice(1).map(({ name }) => name)
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number') return value
  return value === null || value === undefined ? null : String(value)
}

async function guarded<Result>(file: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    throw problems['geo.features']({ file, format: 'Parquet', reason: (error as Error).message })
  }
}
