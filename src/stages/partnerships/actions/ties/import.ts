import { dayIn } from '../../../../kernel/day.ts'
import { now } from '../../../../platform/clock.ts'
import { type Database, transaction } from '../../../../platform/database.ts'
import { record } from '../../../../platform/events.ts'
import { bytesSource, readTable } from '../../../../platform/spreadsheet/index.ts'
import { citiesBy, keepCities } from '../../../../registry/cities/index.ts'
import { type JudgedRow, judgeRows } from '../../model/ties/import.ts'
import { columnsOf, NEEDED_COLUMNS, type TieRow, tieRows } from '../../model/ties/rows.ts'
import { problems } from '../../problems/brokering.ts'
import { allTies, renewTies } from '../../store/ties.ts'
import { columnNamed, statusNamed } from '../../text/ties/register.ts'
import { kindNamed } from '../../text/ties.ts'
import { cityFrom, findCities } from '../places.ts'

/** More lines than this are read in parts. */
const MOST_ROWS = 5000

/** Reads the lines of a CSV, XLSX or ODS file. Throws the `sheet.` problems, `ties.no-column` and `ties.too-many`. */
export async function readTieFile(name: string, bytes: Uint8Array): Promise<readonly TieRow[]> {
  const { columns, rows } = await readTable(bytesSource(name, bytes))
  if (rows > MOST_ROWS) throw problems['ties.too-many']({ rows, most: MOST_ROWS })
  const heads = columnsOf(
    columns.map(({ head }) => head),
    columnNamed,
  )
  const missing = NEEDED_COLUMNS.find((column) => !heads.includes(column))
  if (missing !== undefined)
    throw problems['ties.no-column']({
      column: missing,
      heads: columns
        .map(({ head }) => head)
        .join(', ')
        .slice(0, 200),
    })
  const lines = Array.from({ length: rows }, (_, row) => columns.map(({ values, rows: at }) => values[at[row] ?? 0] ?? ''))
  return tieRows(heads, lines)
}

/** Which city somebody chose for a line where nobody could tell: GeoNames' id by `line` and side, as `3-0`. */
export type Choices = ReadonlyMap<string, string>

/** Says what will become of each line. Keeps nothing. */
export async function previewTies(db: Database, rows: readonly TieRow[], choices: Choices): Promise<readonly JudgedRow[]> {
  const find = findCities(await citiesBy(db))
  const known = { find, kindOf: kindNamed, statusOf: statusNamed, ties: await allTies(db), today: dayIn('UTC', now()) }
  const chosen = rows.map((row) => ({
    ...row,
    ...chosenCity(choices.get(`${row.line}-0`), 'city', 'country'),
    ...chosenCity(choices.get(`${row.line}-1`), 'partner', 'partnerCountry'),
  }))
  return judgeRows(chosen, known).map((judged, at) => ({ ...judged, row: rows[at] ?? judged.row }))
}

function chosenCity(id: string | undefined, city: 'city' | 'partner', country: 'country' | 'partnerCountry'): Partial<TieRow> {
  return id === undefined || id === '' ? {} : { [city]: id, [country]: '' }
}

/** What an import did: how many ties are new and changed, and how many lines were left out or wait for a choice. */
export interface Imported {
  readonly added: number
  readonly changed: number
  readonly wrong: number
  readonly asks: number
}

/** Keeps the lines that can be kept, with the cities that the register lacks. A second time it changes nothing. */
export function importTies(db: Database, rows: readonly TieRow[], choices: Choices, by: string): Promise<Imported> {
  return transaction(db, async (tx) => {
    const judged = await previewTies(tx, rows, choices)
    const kept = judged.filter(({ state }) => state === 'new' || state === 'changed')
    const places = kept.flatMap(({ found }) =>
      found.flatMap(({ code, place }) => (code === undefined || place === undefined ? [] : [[code, place] as const])),
    )
    await keepCities(
      tx,
      [...new Map(places)].map(([code, place]) => cityFrom(place, code)),
    )
    await renewTies(
      tx,
      kept.flatMap(({ tie }) => tie ?? []),
    )
    const count = (state: JudgedRow['state']) => judged.filter((each) => each.state === state).length
    const imported = { added: count('new'), changed: count('changed'), wrong: count('wrong'), asks: count('asks') }
    if (kept.length > 0) await record(tx, { name: 'ties.imported', subject: 'ties', actor: by, details: { ...imported } })
    return imported
  })
}
