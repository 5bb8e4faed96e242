import { readOds, streamOdsRows, type CellValue } from 'hucre/ods'
import { readXlsx, streamXlsxRows } from 'hucre/xlsx'
import { Problem } from '../../../kernel/problem.ts'
import { kindOf } from '../kind.ts'
import { problems } from '../problems.ts'
import type { Source } from '../source.ts'
import { gather, type Limits, type Table } from '../table.ts'
import { checkZip } from './zip.ts'

/** A sheet of a workbook with its cells as they are. */
export interface BookSheet {
  readonly name: string
  readonly rows: readonly (readonly CellValue[])[]
}

/** Reads the first sheet with something in it of an XLSX or ODS file as a table. Throws the `sheet.` problems. */
export async function readBook(source: Source, limits: Limits): Promise<Table> {
  const { bytes, kind } = await openBook(source, limits.megabytes)
  return guarded(source.name, kind, async () => {
    const names = (await bookOf(kind, bytes, 1)).map(({ name, rows }) => ({ name, filled: rows.some(isFilled) }))
    const at = Math.max(
      0,
      names.findIndex(({ filled }) => filled),
    )
    const gathering = gather(source.name, 0, limits.rows)
    const rows = kind === 'ods' ? streamOdsRows(bytes, { sheets: [at] }) : streamXlsxRows(bytes, { sheet: at })
    for await (const { values, index } of rows) gathering.add(values.map(textOfCell), index + 1)
    const table = gathering.done()
    if (table.columns.length === 0) throw problems['sheet.empty']({ file: source.name })
    return { format: kind, sheet: names[at]?.name ?? '', ...table }
  })
}

/** Reads all sheets of a workbook. Throws the `sheet.` problems. */
export async function readSheets(source: Source): Promise<readonly BookSheet[]> {
  if (kindOf(source) !== 'zip') throw problems['sheet.no-book']({ file: source.name })
  const { bytes, kind } = await openBook(source)
  return guarded(source.name, kind, () => bookOf(kind, bytes))
}

async function openBook(source: Source, megabytes?: number): Promise<{ readonly bytes: Uint8Array; readonly kind: 'xlsx' | 'ods' }> {
  const bytes = source.bytes()
  const names = new Set((await checkZip(source.name, bytes, megabytes)).map(({ name }) => name))
  if (names.has('xl/workbook.xml')) return { bytes, kind: 'xlsx' }
  if (names.has('content.xml') && names.has('mimetype')) return { bytes, kind: 'ods' }
  const kind = names.has('word/document.xml') ? 'Word (DOCX)' : names.has('ppt/presentation.xml') ? 'PowerPoint (PPTX)' : 'ZIP'
  throw problems['sheet.wrong-kind']({ file: source.name, kind })
}

async function bookOf(kind: 'xlsx' | 'ods', bytes: Uint8Array, maxRows?: number): Promise<readonly BookSheet[]> {
  const options = maxRows === undefined ? {} : { maxRows }
  const { sheets } = kind === 'ods' ? await readOds(bytes, options) : await readXlsx(bytes, options)
  return sheets.map(({ name, rows }) => ({ name, rows }))
}

/** What the reader of workbooks says about a damaged one, as our own problem. */
async function guarded<Result>(file: string, kind: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof Problem) throw error
    const said =
      (error as Error).message
        .split('\n')[0]
        ?.replace(/[.\s]+$/, '')
        .slice(0, 120) ?? ''
    throw problems['sheet.broken']({ file, kind: kind.toUpperCase(), said })
  }
}

function isFilled(row: readonly CellValue[]): boolean {
  return row.some((cell) => cell !== null && cell !== '')
}

function textOfCell(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return cell.replaceAll('\0', '')
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : dayText(cell.toISOString())
  return typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : numberText(cell)
}

function dayText(time: string): string {
  return time.endsWith('T00:00:00.000Z') ? time.slice(0, 10) : time.slice(0, 19).replace('T', ' ')
}

// 0.1 + 0.2 stands in the sheet as 0.30000000000000004; people see fifteen digits.
function numberText(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(15)))
}
