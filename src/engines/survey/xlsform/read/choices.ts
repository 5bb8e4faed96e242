import type { Language } from '../../../../kernel/language.ts'
import type { ScaleChoice } from '../../instrument.ts'
import type { Sheet } from '../sheet.ts'
import type { FormFault } from '../faults.ts'
import { keyOf, readGrid, type Grid, type Row } from './heads.ts'
import { languageOfHead, textFrom } from '../languages.ts'

/** A choice list of the form, in the order of the sheet. `mark` is the word in our own column `serai_mark`. */
export interface List {
  readonly choices: readonly ScaleChoice[]
  readonly rows: readonly number[]
}

export interface Lists {
  readonly lists: ReadonlyMap<string, List>
  readonly faults: readonly FormFault[]
}

const SHEET = 'choices'
const KNOWN = new Set(['list_name', 'name', 'label', 'serai_mark'])
const TOLD = new Set(['image', 'audio', 'video', 'big-image'])

/** Reads the choices sheet. A name twice in a list is invalid unless the settings allow it; then the first one counts. */
export function readLists(sheet: Sheet, without: Language, duplicates: boolean): Lists {
  const grid = readGrid(sheet, SHEET)
  const faults: FormFault[] = [...grid.faults]
  const heads = new Set(grid.heads.map((head) => head.name))
  for (const column of ['list_name', 'name']) {
    if (!heads.has(column)) faults.push(invalid(1, column, 'no-column', column))
  }
  const found = new Map<string, { choices: ScaleChoice[]; rows: number[] }>()
  for (const row of grid.rows) {
    const list = row.cells.get('list_name')
    const name = row.cells.get('name')
    if (list === undefined) continue
    if (name === undefined) faults.push(invalid(row.number, 'name', 'no-name', ''))
    else addChoice(found, list, readChoice(grid, row, name, without), row, duplicates, faults)
    for (const head of grid.heads.filter((each) => TOLD.has(each.name) && row.cells.has(keyOf(each)))) {
      faults.push({ ...invalid(row.number, head.written, 'column-left-out', row.cells.get(keyOf(head)) ?? ''), level: 'left-out' })
    }
  }
  return { lists: found, faults: [...faults, ...strangeHeads(grid)] }
}

/** The texts of a row under one head name, by our languages; a column without a language is in `without`. */
export function textsOf(grid: Grid, row: Row, name: string, without: Language): readonly (readonly [Language, string])[] {
  const found = new Map<Language, string>()
  for (const head of grid.heads.filter((each) => each.name === name)) {
    const language = head.language === '' ? without : languageOfHead(head.language)
    const text = row.cells.get(keyOf(head))
    if (language !== undefined && text !== undefined && (head.language !== '' || !found.has(language))) found.set(language, text)
  }
  return [...found]
}

/** Languages of texts that are none of ours. */
export function strangeLanguages(grid: Grid, sheet: string): readonly FormFault[] {
  return grid.heads
    .filter((head) => ['label', 'hint', 'constraint_message', 'required_message'].includes(head.name) && head.language !== '')
    .filter((head) => languageOfHead(head.language) === undefined)
    .map((head) => ({ sheet, row: 1, column: head.written, level: 'left-out', code: 'language-left-out', value: head.language }))
}

function readChoice(grid: Grid, row: Row, name: string, without: Language): ScaleChoice {
  const label = textFrom(textsOf(grid, row, 'label', without), name)
  const marks = (row.cells.get('serai_mark') ?? '').split(/\s+/)
  const known = ['outside', 'exclusive', 'other'].filter((mark) => marks.includes(mark))
  return { code: name, label, ...Object.fromEntries(known.map((mark) => [mark, true])) }
}

function addChoice(
  found: Map<string, { choices: ScaleChoice[]; rows: number[] }>,
  list: string,
  choice: ScaleChoice,
  row: Row,
  duplicates: boolean,
  faults: FormFault[],
): void {
  const into = found.get(list) ?? { choices: [], rows: [] }
  found.set(list, into)
  if (into.choices.some((each) => each.code === choice.code)) {
    if (!duplicates) faults.push(invalid(row.number, 'name', 'name-twice', choice.code))
    return
  }
  into.choices.push(choice)
  into.rows.push(row.number)
}

function strangeHeads(grid: Grid): readonly FormFault[] {
  const unknown = grid.heads.filter((head) => !KNOWN.has(head.name) && !TOLD.has(head.name) && !head.name.startsWith('serai_'))
  const filled = unknown.filter((head) => grid.rows.some((row) => row.cells.has(keyOf(head))))
  const told: readonly FormFault[] = filled.map((head) => ({
    sheet: SHEET,
    row: 1,
    column: head.written,
    level: 'left-out',
    code: 'column-left-out',
    value: head.written,
  }))
  return [...told, ...strangeLanguages(grid, SHEET)]
}

function invalid(row: number, column: string, code: FormFault['code'], value: string): FormFault {
  return { sheet: SHEET, row, column, level: 'invalid', code, value }
}
