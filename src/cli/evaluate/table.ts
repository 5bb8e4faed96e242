import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import {
  bindInstrument,
  inferInstrument,
  sayReading,
  sayUnfinished,
  withoutHeadRows,
  type Aside,
  type Coded,
  type Instrument,
} from '../../engines/survey/index.ts'
import { fill, type Language } from '../../kernel/language.ts'
import { fileSource, readTable, type Source, type Table } from '../../platform/spreadsheet/index.ts'
import { breakdownOf, findColumn, noColumn } from './count/breakdown.ts'
import { evaluateItems } from './count/evaluate.ts'
import type { Evaluation } from './count/model.ts'
import { weightsIn } from './count/weights.ts'
import { codeOfFile, openInstrument } from './instrument.ts'
import { problems } from './words/problems.ts'
import { WORDS } from './words/say.ts'

/** A table of answers with the instrument that it was read by. */
export interface OpenedTable {
  readonly source: Source
  readonly table: Table
  readonly instrument: Instrument
  /** `inferred`, or the name of the file of the instrument. */
  readonly from: string
  readonly coded: readonly Coded[]
  readonly aside: readonly Aside[]
  readonly reading: readonly string[]
}

/** Reads answers, by the instrument in a file or by one that is inferred. Throws a Problem. */
export async function openTable(file: string, instrumentFile: string | undefined, language: Language): Promise<OpenedTable> {
  const source = fileSource(file)
  const whole = await readTable(source)
  const table = { ...whole, ...withoutHeadRows(whole.columns, whole.rows) }
  const unfinished = sayUnfinished(table.columns, language)
  if (instrumentFile === undefined) {
    const { instrument, coded, aside } = inferInstrument(table.columns, codeOfFile(file))
    return { source, table, instrument, from: 'inferred', coded, aside, reading: [...sayReading(coded, aside, language), ...unfinished] }
  }
  const { instrument } = await openInstrument(instrumentFile, language)
  const { coded, aside, absent } = bindInstrument(table.columns, instrument)
  if (coded.length === 0) throw noMatch(file, instrumentFile, table)
  const missing = absent.length === 0 ? [] : [fill(WORDS.absent[language], { items: absent.join(', ') })]
  return {
    source,
    table,
    instrument,
    from: basename(instrumentFile),
    coded,
    aside,
    reading: [...sayReading(coded, aside, language), ...missing, ...unfinished],
  }
}

/** The figures of an opened table; `by` names columns or items, `weights` a column. Throws a Problem. */
export function evaluateTable(opened: OpenedTable, by: readonly string[], weights: string | undefined, language: Language): Evaluation {
  const { source, table, coded, reading, from } = opened
  const column = weights === undefined ? undefined : findColumn(weights, table.columns)
  if (weights !== undefined && column === undefined) throw noColumn(weights, table.columns)
  const weighing = column && weightsIn(column, table.rows)
  const items = coded.filter(
    ({ value, choices }) => column === undefined || ![value?.column, ...choices.map((each) => each.column)].includes(column),
  )
  const breakdowns = [...new Set(by)].map((name) => breakdownOf(name, table.columns, coded, table.rows, language))
  const counted = { rows: table.rows, items, ...(weighing ? { weights: weighing.weights } : {}) }
  const { format, encoding, delimiter, sheet, columns, rows } = table
  const about = { ...(encoding ? { encoding } : {}), ...(delimiter ? { delimiter } : {}), ...(sheet === undefined ? {} : { sheet }) }
  return {
    source: { file: basename(source.name), sha256: hashOf(source), format, ...about, columns: columns.length, instrument: from },
    responses: rows,
    language,
    reading,
    ...(weighing && column
      ? { weights: { column: column.head, weighted: weighing.weighted, designEffect: Number(weighing.effect.toPrecision(12)) } }
      : {}),
    items: evaluateItems(counted, breakdowns, language),
  }
}

function noMatch(file: string, instrument: string, { columns }: Table): Error {
  return problems['evaluate.no-match']({
    file,
    instrument,
    heads: columns
      .slice(0, 8)
      .map(({ head }) => head.slice(0, 40))
      .join(', '),
  })
}

function hashOf(source: Source): string {
  const hash = createHash('sha256')
  for (const part of source.parts()) hash.update(part)
  return hash.digest('hex')
}
