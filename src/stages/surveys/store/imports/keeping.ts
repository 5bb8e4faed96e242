import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../../../platform/database.ts'
import type { Choices, Kept } from '../../imports/model.ts'

/** Takes the import for whoever keeps or undoes it, while others wait; false when that was done before. */
export async function holdImport(tx: Database, id: string, to: 'keep' | 'undo'): Promise<boolean> {
  await sql`select id from surveys_imports where id = ${id}::uuid for update`.execute(tx)
  const { rows } = await sql<{ kept: boolean; undone: boolean }>`
    select exists (select from surveys_import_keepings where import = id) as kept,
      exists (select from surveys_import_undoings where import = id) as undone
    from surveys_imports where id = ${id}::uuid`.execute(tx)
  const [state] = rows
  return state !== undefined && (to === 'keep' ? !state.kept : state.kept && !state.undone)
}

/**
 * Puts the rows of a preview among the responses: new ones are added, and where that was chosen changed ones take the place of what was
 * here when the preview was made. What was answered or changed meanwhile stays as it is. What undoing does not need is then forgotten.
 */
export async function keepRows(tx: Database, id: string, wave: string, { wrong, update }: Choices, by: string, at: Date): Promise<Kept> {
  const right = wrong === 'leave-cells' ? sql`read.answers <> '{}'` : sql`read.faults = '[]'`
  const added = await addRows(tx, id, wave, right, at)
  const changed = update ? await changeRows(tx, id, right, at) : 0
  const { rows } = await sql<{ n: number }>`select count(*) as n from surveys_import_rows where import = ${id}::uuid`.execute(tx)
  const kept = { by, at, added, changed, leftOut: (rows[0]?.n ?? 0) - added - changed }
  await sql`
    insert into surveys_import_keepings (import, by, at, added, changed, left_out)
    values (${id}, ${by}, ${at}, ${added}, ${changed}, ${kept.leftOut})`.execute(tx)
  await forget(tx, id)
  return kept
}

/** Whoever keeps into one wave waits for the other: between looking and adding no other file brings the same rows. */
async function addRows(tx: Database, id: string, wave: string, right: RawBuilder<unknown>, at: Date): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`import ${wave}`}, 0))`.execute(tx)
  await sql`
    update surveys_import_rows as read set done = 'added' where import = ${id}::uuid and state = 'new' and ${right}
      and not exists (select from surveys_responses where surveys_responses.id = read.response)`.execute(tx)
  const { numAffectedRows } = await sql`
    insert into surveys_responses (id, wave, language, answers, at)
    select response, ${wave}, language, answers, coalesce(at, ${at}::timestamptz)
    from surveys_import_rows where import = ${id}::uuid and done = 'added'`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/** As when a respondent changes an answer: the earlier one is kept beside it, and what coders read in it goes. */
async function changeRows(tx: Database, id: string, right: RawBuilder<unknown>, at: Date): Promise<number> {
  const { rows } = await sql<{ response: string }>`
    update surveys_import_rows as read set done = 'changed', before_changed = old.changed
    from surveys_responses as old
    where read.import = ${id}::uuid and read.state = 'changed' and ${right} and old.id = read.response and old.answers = read.before
    returning read.response`.execute(tx)
  const changed = sql`(select response from surveys_import_rows where import = ${id}::uuid and done = 'changed')`
  await sql`
    insert into surveys_earlier_answers (response, answers, at) select id, answers, ${at} from surveys_responses where id in ${changed}`.execute(
    tx,
  )
  await sql`delete from surveys_codings where response in ${changed}`.execute(tx)
  await sql`
    update surveys_responses set answers = read.answers, changed = ${at} from surveys_import_rows as read
    where read.import = ${id}::uuid and read.done = 'changed' and surveys_responses.id = read.response`.execute(tx)
  return rows.length
}

/** The preview has done its work: of each row stays what was done, and of columns their heads. */
async function forget(tx: Database, id: string): Promise<void> {
  await sql`delete from surveys_import_rows where import = ${id}::uuid and done is null`.execute(tx)
  await sql`update surveys_import_rows set answers = '{}', faults = '[]' where import = ${id}::uuid`.execute(tx)
  await sql`
    update surveys_imports
    set columns = (select coalesce(jsonb_agg(each || '{"examples": []}'), '[]') from jsonb_array_elements(columns) as each)
    where id = ${id}::uuid`.execute(tx)
}
