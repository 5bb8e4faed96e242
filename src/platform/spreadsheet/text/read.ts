import { problems } from '../problems.ts'
import type { Source } from '../source.ts'
import { gather, type Limits, type Table } from '../table.ts'
import { delimiterOf } from './delimiter.ts'
import { encodingOf, type Encoding } from './encoding.ts'
import { openRecords } from './records.ts'

const SAMPLE = 1 << 16

/** Reads CSV or TSV in any common encoding and with any common delimiter. Throws the `sheet.` problems. */
export function readText(source: Source, limits: Limits): Table {
  const encoding = encodingOf(source)
  const beginning = beginningOf(source, encoding)
  const delimiter = delimiterOf(beginning)
  const gathering = gather(source.name, linesLike(beginning, source.size, encoding), limits.rows)
  let first = true
  const records = openRecords(source.name, delimiter, (cells) => {
    const told = first && cells.length <= 2 && cells[0]?.startsWith('sep=') === true
    first = false
    if (!told) gathering.add(cells)
  })
  for (const text of textOf(source, encoding)) records.push(text)
  records.end()
  const table = gathering.done()
  if (table.columns.length === 0) throw problems['sheet.empty']({ file: source.name })
  return { format: 'csv', encoding, delimiter, ...table }
}

/** How many lines the file has if they are as long as the first ones, and a few more. */
function linesLike(beginning: string, size: number, encoding: Encoding): number {
  const lines = beginning.split('\n').length - 1
  const bytes = encoding === 'utf-8' ? Buffer.byteLength(beginning) : beginning.length * (encoding.startsWith('utf-16') ? 2 : 1)
  return lines < 20 ? 0 : Math.ceil((size / bytes) * lines * 1.05)
}

function beginningOf(source: Source, encoding: Encoding): string {
  for (const text of textOf(source, encoding)) return text.slice(0, SAMPLE)
  return ''
}

function* textOf(source: Source, encoding: Encoding): Iterable<string> {
  const decoder = new TextDecoder(encoding)
  for (const part of source.parts()) yield decoder.decode(part, { stream: true })
  yield decoder.decode()
}
