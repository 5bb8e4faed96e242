import { readFileSync } from 'node:fs'
import { type FullText, isLanguage, type Language, LANGUAGES } from '../../src/kernel/language.ts'

/** One row of a seed's table by column; an empty cell is the empty text. */
export type Row<Column extends string> = Readonly<Record<Column, string>>

/**
 * Reads a file of tab-separated lines: first lines that begin with `#` and say where the facts come from, then the heads, which must be
 * `columns` in this order, then one row a line. Throws when a line has another number of cells.
 */
export function readTable<const Column extends string>(file: URL, columns: readonly Column[]): readonly Row<Column>[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const [heads, ...rows] = lines.map((line) => line.split('\t'))
  if (heads?.join() !== columns.join()) throw new Error(`${file.pathname} has the columns ${heads?.join()}, not ${columns.join()}`)
  return rows.map((cells) => {
    if (cells.length !== columns.length) throw new Error(`${file.pathname}: "${cells.join(' | ')}" has not ${columns.length} cells`)
    return Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? ''])) as Row<Column>
  })
}

/** The five language columns of a row as one text. */
export function textIn(row: Row<Language>): FullText {
  return Object.fromEntries(LANGUAGES.map((language) => [language, row[language]])) as FullText
}

export function languageIn(cell: string): Language {
  if (!isLanguage(cell)) throw new Error(`"${cell}" is none of the languages ${LANGUAGES.join(', ')}`)
  return cell
}
