import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer'

/** A column for Parquet; null is a missing value. */
export interface ParquetColumn {
  readonly name: string
  readonly type: 'STRING' | 'INT32' | 'DOUBLE'
  readonly data: readonly (string | number | null)[]
}

/** Columns as the bytes of a Parquet file (Snappy). `about` is kept in its metadata. */
export function parquetBytes(columns: readonly ParquetColumn[], about: Readonly<Record<string, string>>): Uint8Array {
  const columnData: ColumnSource[] = columns.map(({ name, type, data }) => ({ name, type, data: [...data], nullable: true }))
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })) }))
}
