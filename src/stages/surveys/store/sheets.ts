import { sql } from 'kysely'
import type { Database } from '../../../platform/database.ts'
import { asJson } from '../../../platform/json-column.ts'
import type { Choice, Entry } from '../paper/model.ts'

type Tables = {
  surveys_sheets: { wave: string; number: number; response: string }
  surveys_entries: {
    id: string
    wave: string
    sheet: number
    place: number
    language: Entry['language']
    typed: Entry['typed']
    marks: Entry['marks']
    by: string
    at: Date
  }
  surveys_entry_choices: { wave: string; sheet: number; item: string; chosen: Pick<Choice, 'values' | 'mark'>; by: string; at: Date }
  surveys_responses: { id: string }
}
const tables = (db: Database) => db.withTables<Tables>()

/** A sheet of paper with those who entered it. */
export interface SheetLine {
  readonly number: number
  readonly response: string
  readonly by: readonly string[]
  readonly at: Date
  /** Whether its answers count. */
  readonly counts: boolean
}

/** Makes sure that there is a sheet of this number, and keeps others from it until the transaction ends. Gives the id of its response. */
export async function lockSheet(tx: Database, wave: string, number: number, response: string): Promise<string> {
  await tables(tx)
    .insertInto('surveys_sheets')
    .values({ wave, number, response })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const query = tables(tx).selectFrom('surveys_sheets').select('response').where('wave', '=', wave).where('number', '=', number)
  return (await query.forUpdate().executeTakeFirstOrThrow()).response
}

/** The number of another sheet under which this page was kept already, as when somebody goes back and changes only the number. */
export async function findElsewhere(
  db: Database,
  { id, wave, sheet }: Pick<Entry, 'id' | 'wave' | 'sheet'>,
  response: string,
): Promise<number | undefined> {
  const { rows } = await sql<{ sheet: number }>`
    select sheet from surveys_entries where id = ${id} and (wave, sheet) <> (${wave}, ${sheet}::int)
    union all select number from surveys_sheets where response = ${response} and (wave, number) <> (${wave}, ${sheet}::int) limit 1`.execute(
    db,
  )
  return rows[0]?.sheet
}

export async function findSheet(db: Database, wave: string, number: number): Promise<{ readonly response: string } | undefined> {
  return tables(db).selectFrom('surveys_sheets').select('response').where('wave', '=', wave).where('number', '=', number).executeTakeFirst()
}

/** The sheets of a wave, the last entered first. */
export async function sheetsOf(db: Database, wave: string): Promise<readonly SheetLine[]> {
  const rows = await tables(db)
    .selectFrom('surveys_sheets')
    .innerJoin('surveys_entries', (join) =>
      join.onRef('surveys_entries.wave', '=', 'surveys_sheets.wave').onRef('surveys_entries.sheet', '=', 'surveys_sheets.number'),
    )
    .leftJoin('surveys_responses', 'surveys_responses.id', 'surveys_sheets.response')
    .select(['number', 'response', 'by', 'surveys_entries.at', 'surveys_responses.id as counted'])
    .where('surveys_sheets.wave', '=', wave)
    .orderBy('surveys_entries.at', 'desc')
    .execute()
  return [...Map.groupBy(rows, ({ number }) => number).values()].flatMap((all) =>
    all.slice(0, 1).map(({ number, response, at, counted }) => ({
      number,
      response,
      at,
      by: all.map(({ by }) => by).reverse(),
      counts: counted !== null,
    })),
  )
}

/** The entries of a sheet, the first one first. */
export async function entriesOf(db: Database, wave: string, sheet: number): Promise<readonly Entry[]> {
  return tables(db).selectFrom('surveys_entries').selectAll().where('wave', '=', wave).where('sheet', '=', sheet).orderBy('place').execute()
}

/** Keeps an entry in its place; one that stood there goes. */
export async function keepEntry(db: Database, { typed, marks, ...entry }: Entry): Promise<void> {
  const row = { ...entry, typed: asJson(typed), marks: asJson(marks) }
  await tables(db)
    .insertInto('surveys_entries')
    .values(row)
    .onConflict((conflict) => conflict.columns(['wave', 'sheet', 'place']).doUpdateSet(row))
    .execute()
}

export async function choicesOf(db: Database, wave: string, sheet: number): Promise<readonly Choice[]> {
  const rows = await tables(db)
    .selectFrom('surveys_entry_choices')
    .selectAll()
    .where('wave', '=', wave)
    .where('sheet', '=', sheet)
    .execute()
  return rows.map(({ item, chosen, by, at }) => ({ item, ...chosen, by, at }))
}

export async function keepChoices(db: Database, wave: string, sheet: number, choices: readonly Choice[]): Promise<void> {
  if (choices.length === 0) return
  const rows = choices.map(({ item, by, at, ...chosen }) => ({ wave, sheet, item, chosen: asJson(chosen), by, at }))
  await tables(db)
    .insertInto('surveys_entry_choices')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['wave', 'sheet', 'item'])
        .doUpdateSet((row) => ({ chosen: row.ref('excluded.chosen'), by: row.ref('excluded.by'), at: row.ref('excluded.at') })),
    )
    .execute()
}
