import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Problem } from '../../../kernel/problem.ts'
import { problems } from '../problems.ts'
import type { Batch } from './table.ts'

/**
 * The records of a CSV file in batches: comma, semicolon or tab, whichever the first line has most of; quotation marks as in RFC 4180;
 * UTF-8 with or without a byte order mark. A file that grows or shrinks while it is read is refused (`geo.changed`). The first batch has the names of the columns as its only record.
 */
export async function* readCsv(file: string): AsyncGenerator<readonly (readonly string[])[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  let separator: string | undefined
  let read = 0
  const expected = await stat(file).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  )
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 2 ** 20 })) {
      read += (chunk as Buffer).length
      rest += decoder.decode(chunk as Buffer, { stream: true })
      const end = endOfRecords(rest)
      if (end === 0) continue
      separator ??= separatorOf(rest)
      yield recordsOf(rest.slice(0, end), separator)
      rest = rest.slice(end)
    }
    if (expected !== undefined && read !== expected) throw problems['geo.changed']({ file, expected, found: read })
  } catch (error) {
    if (error instanceof Problem) throw error
    if (error instanceof TypeError) throw problems['geo.features']({ file, format: 'CSV', reason: 'it is not written in UTF-8' })
    throw problems['geo.missing']({ file })
  }
  if (rest.trim() !== '') yield recordsOf(rest, separator ?? separatorOf(rest))
}

/** The columns that are asked for, batch by batch. Throws `geo.column`. */
export async function* csvBatches(file: string, columns: readonly string[]): AsyncGenerator<Batch> {
  let places: readonly number[] | undefined
  let line = 1
  for await (const records of readCsv(file)) {
    const rows = places === undefined ? records.slice(1) : records
    places ??= placesOf(file, records[0] ?? [], columns)
    const known = places
    yield { first: line + 1, rows: rows.length, columns: known.map((place) => rows.map((row) => row[place] ?? '')) }
    line += rows.length
  }
  if (places === undefined) placesOf(file, [], columns)
}

function placesOf(file: string, head: readonly string[], columns: readonly string[]): readonly number[] {
  return columns.map((column) => {
    const place = head.indexOf(column)
    if (place < 0) throw problems['geo.column']({ file, column, found: head.join(', ') || '—' })
    return place
  })
}

export function separatorOf(text: string): string {
  const head = text.slice(0, text.search(/[\r\n]|$/))
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: head.split(sign).length }))
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).sign
}

/** The place behind the last line break that is not inside quotation marks; 0 when there is none. */
function endOfRecords(text: string): number {
  if (!text.includes('"')) return text.lastIndexOf('\n') + 1
  let end = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 34) quoted = !quoted
    else if (code === 10 && !quoted) end = i + 1
  }
  return end
}

function recordsOf(text: string, separator: string): readonly (readonly string[])[] {
  const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  if (!plain.includes('"'))
    return plain
      .split(/\r?\n/)
      .filter((line) => line !== '')
      .map((line) => line.split(separator))
  const records: string[][] = []
  let record: string[] = []
  let cell = ''
  let quoted = false
  for (let i = 0; i < plain.length; i++) {
    const sign = plain[i] as string
    if (quoted && sign === '"' && plain[i + 1] === '"') cell += plain[i++]
    else if (sign === '"') quoted = !quoted
    else if (quoted || (sign !== separator && sign !== '\n' && sign !== '\r')) cell += sign
    else if (sign !== '\r') {
      record.push(cell)
      cell = ''
      if (sign === '\n' && (record.length > 1 || record[0] !== '')) records.push(record)
      if (sign === '\n') record = []
    }
  }
  if (cell !== '' || record.length > 0) records.push([...record, cell])
  return records
}
