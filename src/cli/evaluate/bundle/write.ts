import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import {
  codebook,
  csvwMetadata,
  dataColumns,
  linesOf,
  parquetColumns,
  savSets,
  savVariables,
  toXlsForm,
} from '../../../engines/survey/index.ts'
import { say, type Language } from '../../../kernel/language.ts'
import { bookBytes, csvText, parquetBytes, savBytes } from '../../../platform/spreadsheet/index.ts'
import { reasonOf, writeOutput } from '../../output.ts'
import type { Evaluation } from '../count/model.ts'
import type { OpenedTable } from '../table.ts'
import { problems } from '../words/problems.ts'

/**
 * Writes a table of answers as open data into a folder: codes as CSV with CSVW metadata, XLSX, Parquet and SPSS, the instrument, a
 * codebook in each of its languages, the evaluation, and checksums of all of them. Gives the names of the files.
 */
export async function writeBundle(
  opened: OpenedTable,
  evaluation: Evaluation,
  folder: string,
  language: Language,
  made: Date,
): Promise<readonly string[]> {
  makeFolder(folder)
  const files = await filesOf(opened, evaluation, language, made)
  for (const [name, content] of files) writeOutput(content, path.join(folder, name))
  const sums = files.map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
  writeOutput(sums.join(''), path.join(folder, 'SHA256SUMS'))
  return [...files.map(([name]) => name), 'SHA256SUMS']
}

type File = readonly [name: string, content: string | Uint8Array]

async function filesOf(
  { coded, table, instrument }: OpenedTable,
  evaluation: Evaluation,
  language: Language,
  made: Date,
): Promise<readonly File[]> {
  const columns = dataColumns(coded, table.rows)
  const lines = linesOf(columns, table.rows)
  const title = say(instrument.title, language)
  const books = instrument.languages.map((each): File => [
    `codebook.${each}.md`,
    codebook(columns, say(instrument.title, each), table.rows, each),
  ])
  return [
    ['answers.csv', csvText(lines)],
    ['answers.csv-metadata.json', csvwMetadata(columns, title, instrument.languages)],
    ['answers.xlsx', await bookBytes([{ name: 'answers', rows: lines }])],
    ['answers.parquet', parquetBytes(parquetColumns(columns, table.rows), { title, source: evaluation.source.sha256 })],
    ['answers.sav', savBytes(savVariables(columns, language), savSets(columns, language), title, made)],
    ['instrument.xlsx', await bookBytes(toXlsForm(instrument))],
    ['instrument.json', `${JSON.stringify(instrument, undefined, 2)}\n`],
    ['evaluation.json', `${JSON.stringify(evaluation, undefined, 2)}\n`],
    ...books,
  ]
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw problems['evaluate.no-folder']({ folder, said: reasonOf(error) })
  }
}
