import {
  type Column,
  dayOrderIn,
  type DayOrder,
  type Plan,
  planColumns,
  readTarget,
  targetText,
  withoutHeadRows,
} from '../../../../engines/survey/index.ts'
import { isId } from '../../../../kernel/id.ts'
import { now } from '../../../../platform/clock.ts'
import { type Database, transaction } from '../../../../platform/database.ts'
import { equipmentOf } from '../../../../platform/equipment.ts'
import { sha256 } from '../../../../platform/hash.ts'
import { bytesSource, readTable, type Table } from '../../../../platform/spreadsheet/index.ts'
import { compareRows, countRows } from '../../imports/compare.ts'
import type { Import, ImportFile } from '../../imports/model.ts'
import { readFileRows } from '../../imports/rows.ts'
import type { Wave } from '../../model.ts'
import { problems } from '../../problems/imports.ts'
import { findImport, keepImport, presentResponses, responsesAmong } from '../../store/imports/previews.ts'

/** What is read of a file at most. */
const MOST_COLUMNS = 1000
const LIMITS = { rows: 100_000, megabytes: 256 }

/** Reads a file of answers and keeps a preview of what it will do; nothing is among the responses yet. The same post again gives the same preview. */
export async function beginImport(
  db: Database,
  wave: Wave,
  { id, by, name, bytes }: { readonly id: string; readonly by: string; readonly name: string; readonly bytes: Uint8Array },
): Promise<void> {
  const digest = sha256(bytes)
  const before = await findImport(db, wave.code, id)
  if (before?.file.sha256 === digest) return
  if (before) throw problems['import.elsewhere']()
  const read = await readAnswers(name, bytes)
  const plan = planColumns(read.columns, wave.instrument)
  const told = dayOrderIn(textsOfTime(read.columns, plan))
  await equipmentOf(db).files.put(fileOf(id), bytes)
  const file: ImportFile = { name, size: bytes.length, sha256: digest, ...read.about }
  const orderOpen = told === undefined && [...textsOfTime(read.columns, plan)].some((text) => SLASHES.test(text))
  const head = { id, wave: wave.code, by, at: now(), file, orderOpen }
  await preview(db, wave, head, read, plan, told ?? 'month')
}

/** What a person says of the columns, by their places, and of days with slashes. The preview is made anew. */
export async function planImport(
  db: Database,
  wave: Wave,
  known: Import,
  targets: readonly (string | undefined)[],
  order: DayOrder,
): Promise<void> {
  if (known.kept) throw problems['import.kept']()
  const read = await readAnswers(known.file.name, await fileBytes(db, known.id))
  const columns = known.columns.map(({ head, target: before, how: found }, place) => {
    const chosen = targets[place] ?? before
    const target = readTarget(chosen, wave.instrument) ?? { to: 'nothing' as const }
    return { head, target, how: chosen === before ? found : ('person' as const) }
  })
  const twice = columns.find(
    ({ target }, place) => target.to !== 'nothing' && columns.findIndex((each) => isSameTarget(each.target, target)) < place,
  )
  if (twice) throw problems['import.column-twice']({ column: twice.head.slice(0, 80) })
  await preview(db, wave, known, read, { origin: known.origin, columns }, order)
}

/** Where the file lies until its answers are kept. */
export function fileOf(id: string): string {
  return `imports/${id}`
}

const SLASHES = /^\d{1,2}\/\d{1,2}\/\d{2,4}\b/

interface ReadFile {
  readonly columns: readonly Column[]
  readonly lines: Uint32Array
  readonly about: Pick<ImportFile, 'format' | 'encoding' | 'delimiter' | 'sheet' | 'ragged'>
}

async function readAnswers(name: string, bytes: Uint8Array): Promise<ReadFile> {
  const table: Table = await readTable(bytesSource(name, bytes), LIMITS)
  const { columns, rows } = withoutHeadRows(table.columns, table.rows)
  const { format, encoding, delimiter, sheet, ragged } = table
  const about = {
    format,
    ragged,
    ...(encoding ? { encoding } : {}),
    ...(delimiter ? { delimiter } : {}),
    ...(sheet === undefined ? {} : { sheet }),
  }
  if (rows === 0) throw problems['import.no-rows']({ file: name })
  if (columns.length > MOST_COLUMNS) throw problems['import.too-wide']({ file: name, columns: columns.length, most: MOST_COLUMNS })
  return { columns, lines: table.lines.subarray(table.rows - rows), about }
}

async function preview(
  db: Database,
  wave: Wave,
  head: Pick<Import, 'id' | 'wave' | 'by' | 'at' | 'file' | 'orderOpen'>,
  { columns, lines }: ReadFile,
  plan: Plan,
  dayOrder: DayOrder,
): Promise<void> {
  const ours = await responsesAmong(db, wave.code, ownNumbers(columns, plan))
  const read = await readFileRows({ columns, lines }, plan, wave, ours, { zone: wave.zone, order: dayOrder, now: now() })
  const present = await presentResponses(
    db,
    read.flatMap(({ response }) => response ?? []),
  )
  const rows = compareRows(read, present)
  const shown = plan.columns.map(({ head: title, target, how }, place) => ({
    head: title,
    target: targetText(target),
    how,
    examples: examplesOf(columns[place]),
  }))
  const kept = await transaction(db, (tx) =>
    keepImport(tx, { ...head, origin: plan.origin, columns: shown, dayOrder, counts: countRows(rows, read) }, rows),
  )
  if (!kept) throw problems['import.kept']()
}

function examplesOf(column: Column | undefined): readonly string[] {
  return (column?.values ?? [])
    .filter((text) => text.trim() !== '')
    .slice(0, 3)
    .map((text) => text.slice(0, 60))
}

/** The numbers that the file gives its rows, where they could be ids of responses. */
function ownNumbers(columns: readonly Column[], { columns: plans }: Plan): readonly string[] {
  const place = plans.findIndex(({ target }) => target.to === 'id')
  return (columns[place]?.values ?? []).filter(isId)
}

function textsOfTime(columns: readonly Column[], { columns: plans }: Plan): readonly string[] {
  const place = plans.findIndex(({ target }) => target.to === 'time')
  return columns[place]?.values ?? []
}

function isSameTarget(a: Parameters<typeof targetText>[0], b: Parameters<typeof targetText>[0]): boolean {
  return targetText(a) === targetText(b)
}

async function fileBytes(db: Database, id: string): Promise<Uint8Array> {
  const { content } = await equipmentOf(db).files.open(fileOf(id))
  return new Uint8Array(await new Response(content).arrayBuffer())
}
