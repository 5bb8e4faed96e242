import { sql } from 'kysely'
import type { Database } from '../../../platform/database.ts'
import { asJson } from '../../../platform/json-column.ts'
import type { Numbers } from '../needs/numbers.ts'
import type { SaidSector } from '../needs/sectors.ts'

/** An answer that a person left out of the figures, and why. */
export interface Exclusion {
  readonly response: string
  readonly item: string
  readonly wave: string
  readonly value: string
  readonly reason: string
  readonly by: string
  readonly at: Date
}

type Tables = {
  evidence_numbers: { programme: string; content: Numbers }
  evidence_exclusions: { programme: string } & Exclusion
  evidence_sectors: { programme: string; item: string; code: string; purpose: string | null; by: string; at: Date }
}
const tables = (db: Database) => db.withTables<Tables>()

/** Puts what was typed as numbers in the place of what was known before. */
export async function keepNumbers(db: Database, programme: string, numbers: Numbers): Promise<void> {
  await tables(db)
    .insertInto('evidence_numbers')
    .values({ programme, content: asJson(numbers) })
    .onConflict((conflict) => conflict.column('programme').doUpdateSet((row) => ({ content: row.ref('excluded.content') })))
    .execute()
}

export async function findNumbers(db: Database, programme: string): Promise<Numbers> {
  const row = await tables(db).selectFrom('evidence_numbers').select('content').where('programme', '=', programme).executeTakeFirst()
  return row?.content ?? { summaries: [], implausible: [] }
}

/** False when the answer was left out before. */
export async function addExclusion(db: Database, programme: string, exclusion: Exclusion): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await tables(db)
    .insertInto('evidence_exclusions')
    .values({ programme, ...exclusion })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows > 0n
}

/** Takes the answer in again; false when it was in. */
export async function removeExclusion(db: Database, programme: string, response: string, item: string): Promise<boolean> {
  const { numDeletedRows } = await tables(db)
    .deleteFrom('evidence_exclusions')
    .where('programme', '=', programme)
    .where(sql<string>`response::text`, '=', response)
    .where('item', '=', item)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}

/** The answers of a programme that were left out, the last first. */
export async function exclusionsOf(db: Database, programme: string): Promise<readonly Exclusion[]> {
  return tables(db)
    .selectFrom('evidence_exclusions')
    .select(['response', 'item', 'wave', 'value', 'reason', 'by', 'at'])
    .where('programme', '=', programme)
    .orderBy('at', 'desc')
    .orderBy('response')
    .execute()
}

/** What people said the choices of a programme's questions come to. */
export async function sectorsOf(db: Database, programme: string): Promise<readonly SaidSector[]> {
  const rows = await tables(db)
    .selectFrom('evidence_sectors')
    .select(['item', 'code', 'purpose'])
    .where('programme', '=', programme)
    .orderBy('item')
    .orderBy('code')
    .execute()
  return rows.map(({ purpose, ...rest }) => ({ ...rest, ...(purpose === null ? {} : { purpose }) }))
}

export async function keepSectors(db: Database, programme: string, all: readonly SaidSector[], by: string, at: Date): Promise<void> {
  if (all.length === 0) return
  await tables(db)
    .insertInto('evidence_sectors')
    .values(all.map(({ item, code, purpose }) => ({ programme, item, code, purpose: purpose ?? null, by, at })))
    .onConflict((conflict) =>
      conflict.columns(['programme', 'item', 'code']).doUpdateSet((row) => ({
        purpose: row.ref('excluded.purpose'),
        by: row.ref('excluded.by'),
        at: row.ref('excluded.at'),
      })),
    )
    .execute()
}
