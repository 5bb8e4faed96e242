import { type RawBuilder, sql } from 'kysely'

/** A value for a jsonb column. The driver would write a list as a PostgreSQL array, so every such value goes through here. */
export function asJson<Value>(value: Value): RawBuilder<Value> {
  return sql<Value>`${JSON.stringify(value)}::jsonb`
}

/** The same for a value that may be missing: SQL null then. */
export function asJsonOrNull<Value>(value: Value | undefined): RawBuilder<Value> | null {
  return value === undefined ? null : asJson(value)
}

/** A row in which every column that may be null may be missing instead. */
export type Present<Row> = { readonly [Column in keyof Row as null extends Row[Column] ? never : Column]: Row[Column] } & {
  readonly [Column in keyof Row as null extends Row[Column] ? Column : never]?: NonNullable<Row[Column]>
}

/** The row without its nulls: what is not known is left out of what the stages see. */
export function withoutNulls<Row extends object>(row: Row): Present<Row> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Present<Row>
}
