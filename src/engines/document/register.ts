import { fill, type Language } from '../../kernel/language.ts'
import type { RegisterBlock } from './block.ts'
import type { Range, RegisterRow, ReportDocument } from './model.ts'
import { documentWords as words } from './text.ts'

/** A part of the evidence register as it is printed: its caption, header, and a line of texts for each row. */
export interface RegisterTable {
  readonly kind: RegisterRow['kind']
  readonly caption: string
  readonly header: readonly string[]
  readonly rows: readonly { readonly id: string; readonly cells: readonly string[] }[]
  /** How and from what the figures were counted, said once for all rows whose cell has the mark. */
  readonly notes: readonly { readonly mark: string; readonly text: string }[]
}

/** The tables that a register block prints: figures before facts; none that would be empty. */
export function registerTables({ language, register }: ReportDocument, block: RegisterBlock): readonly RegisterTable[] {
  const figures = register.filter(({ kind }) => kind === 'figure' && block.rows !== 'facts')
  const facts = register.filter(({ kind }) => kind === 'fact' && block.rows !== 'figures')
  return [figureTable(language, figures), factTable(language, facts)].filter(({ rows }) => rows.length > 0)
}

function figureTable(language: Language, rows: readonly RegisterRow[]): RegisterTable {
  const hows = [...new Set(rows.map(how))]
  return {
    kind: 'figure',
    caption: words.figures[language],
    header: [words.number, words.says, words.printed, words.counted, words.range, words.how, words.earlier].map((each) => each[language]),
    rows: rows.map((row) => ({
      id: row.id,
      cells: [
        row.id,
        lines(row.wording, row.parts?.join('; ')),
        row.value,
        lines(counted(language, row), row.baseName),
        lines(range(row.interval), range(row.bounds)),
        how(row) === '' ? '' : markOf(hows.indexOf(how(row))),
        lines(row.published, row.status && words[row.status][language], row.reason),
      ],
    })),
    notes: hows.map((text, index) => ({ mark: markOf(index), text })).filter(({ text }) => text !== ''),
  }
}

function how({ method, instrument, wave, snapshot, source }: RegisterRow): string {
  return [method, instrument, wave, snapshot, source].filter((part) => part !== undefined).join(' · ')
}

/** a, b, ..., z, aa, ab, ... */
function markOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : markOf(Math.floor(index / 26) - 1) + letter
}

function factTable(language: Language, rows: readonly RegisterRow[]): RegisterTable {
  return {
    kind: 'fact',
    caption: words.facts[language],
    header: [words.number, words.says, words.printed, words.source].map((each) => each[language]),
    rows: rows.map(({ id, wording, value, source }) => ({ id, cells: [id, wording, value, source ?? ''] })),
    notes: [],
  }
}

function counted(language: Language, { count, base }: RegisterRow): string | undefined {
  if (count === undefined) return undefined
  return base === undefined ? String(count) : fill(words.ofBase[language], { k: count, n: base })
}

function range(of: Range | undefined): string | undefined {
  return of && `${of.low}–${of.high}%`
}

function lines(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n')
}
