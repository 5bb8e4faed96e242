import { type RawBuilder, sql } from 'kysely'

/** A value for a jsonb column. The driver would write a list as a PostgreSQL array, so every such value goes through here. */
export function asJson<Value>(value: Value): RawBuilder<Value> {
  return sql<Value>`${JSON.stringify(value)}::jsonb`
}

/** The same for a value that may be missing: SQL null then. */
export function asJsonOrNull<Value>(value: Value | undefined): RawBuilder<Value> | null {
  return value === undefined ? null : asJson(value)
}
