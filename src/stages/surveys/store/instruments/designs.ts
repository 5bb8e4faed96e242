import { sql } from 'kysely'
import type { Instrument } from '../../../../engines/survey/index.ts'
import type { Database } from '../../../../platform/database.ts'
import { asJson, asJsonOrNull } from '../../../../platform/json-column.ts'
import type { Change, Design, DesignLine, DesignVersion, LeftOut } from '../../instruments.ts'

/** So many versions are kept to go back to. */
const KEPT = 100

type Tables = {
  surveys_designs: { code: string; base: number | null; version: number; begun: Date }
  surveys_design_versions: {
    code: string
    version: number
    content: Instrument
    change: Change
    left_out: readonly LeftOut[] | null
    by: string
    at: Date
  }
}
const tables = (db: Database) => db.withTables<Tables>()

/** What a version holds, who made it, when, and by which change. */
export interface Made extends Pick<DesignVersion, 'change' | 'by' | 'at'> {
  readonly instrument: Instrument
  readonly leftOut?: readonly LeftOut[] | undefined
}

/** The questionnaire in the making as it stands now, or as it stood in a version that is still kept. */
export async function findDesign(db: Database, code: string, version?: number): Promise<Design | undefined> {
  const row = await tables(db)
    .selectFrom('surveys_designs')
    .innerJoin('surveys_design_versions as kept', 'kept.code', 'surveys_designs.code')
    .select(['surveys_designs.code', 'base', 'kept.version', 'content as instrument'])
    .where('surveys_designs.code', '=', code)
    .where('kept.version', '=', (each) => (version === undefined ? each.ref('surveys_designs.version') : each.val(version)))
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { base, ...rest } = row
  return base === null ? rest : { ...rest, base }
}

/** All questionnaires in the making, with their newest change, the last changed first. */
export async function listDesigns(db: Database): Promise<readonly DesignLine[]> {
  const { rows } = await sql<Omit<DesignLine, 'base'> & { base: number | null }>`
    select design.code, design.base, kept.version, kept.change, kept.by, kept.at, kept.content -> 'title' as title,
      (select count(*) from jsonb_path_query(kept.content, '$.pages[*].items[*]'))::int as items
    from surveys_designs as design
    join surveys_design_versions as kept on kept.code = design.code and kept.version = design.version
    order by kept.at desc, design.code`.execute(db)
  return rows.map(({ base, ...row }) => (base === null ? row : { ...row, base }))
}

/** Begins a questionnaire; false when there is one in the making under its code. */
export async function addDesign(db: Database, code: string, base: number | undefined, made: Made): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(db)
    .insertInto('surveys_designs')
    .values({ code, base: base ?? null, version: 1, begun: made.at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows !== 1n) return false
  await addRow(db, code, 1, made)
  return true
}

/** Keeps the next version after `version`; false when another came first. */
export async function addVersion(db: Database, code: string, version: number, made: Made): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('surveys_designs')
    .set({ version: version + 1 })
    .where('code', '=', code)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) return false
  await addRow(db, code, version + 1, made)
  await tables(db)
    .deleteFrom('surveys_design_versions')
    .where('code', '=', code)
    .where('version', '<=', version + 1 - KEPT)
    .execute()
  return true
}

/** The changes that are kept, the newest first; those after a version when one is given. */
export async function versionsOf(db: Database, code: string, after = 0): Promise<readonly DesignVersion[]> {
  return tables(db)
    .selectFrom('surveys_design_versions')
    .select(['version', 'change', 'by', 'at'])
    .where('code', '=', code)
    .where('version', '>', after)
    .orderBy('version', 'desc')
    .execute()
}

/** What the last file that was imported held and could not be carried over. */
export async function leftOutOf(db: Database, code: string): Promise<readonly LeftOut[]> {
  const row = await tables(db)
    .selectFrom('surveys_design_versions')
    .select('left_out')
    .where('code', '=', code)
    .where('left_out', 'is not', null)
    .orderBy('version', 'desc')
    .executeTakeFirst()
  return row?.left_out ?? []
}

/** Removes what was in the making, with its versions; false when another change came first. */
export async function removeDesign(db: Database, code: string, version: number): Promise<boolean> {
  const { numDeletedRows } = await tables(db)
    .deleteFrom('surveys_designs')
    .where('code', '=', code)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return numDeletedRows === 1n
}

async function addRow(db: Database, code: string, version: number, { instrument, change, by, at, leftOut }: Made): Promise<void> {
  const row = { code, version, content: asJson(instrument), change: asJson(change), left_out: asJsonOrNull(leftOut), by, at }
  await tables(db).insertInto('surveys_design_versions').values(row).execute()
}
