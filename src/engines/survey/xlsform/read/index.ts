import { LANGUAGES, type Language, type Text } from '../../../../kernel/language.ts'
import type { Condition, GridItem, Instrument, Item, Page, ScaleChoice } from '../../instrument.ts'
import type { Sheet } from '../sheet.ts'
import { readLists, strangeLanguages, textsOf, type Lists } from './choices.ts'
import { readExpression } from '../expression.ts'
import type { FormFault } from '../faults.ts'
import { readGrid, type Grid } from './heads.ts'
import { conditionOf, readItem, scaleOf, textOfRow, type Form } from './item.ts'
import { languageOfHead } from '../languages.ts'
import { readLines, type Line } from './lines.ts'

interface Read {
  readonly instrument: Instrument
  readonly leftOut: readonly FormFault[]
}

export type FormReading = Read | { readonly faults: readonly FormFault[] }

/**
 * Reads an XLSForm: sheets `survey`, `choices` and `settings`. A form that pyxform 4.5 refuses comes back with its faults. In a
 * valid form, everything without a counterpart here is left out and named. A group becomes a page (or a grid, when it is a
 * table-list), the list of a select a scale where its labels are those of a common scale, a list named `city` a city.
 */
export function fromXlsForm(sheets: readonly Sheet[]): FormReading {
  const survey = findSheet(sheets, 'survey')
  if (survey === undefined) {
    return { faults: [{ sheet: 'survey', row: 1, column: 'type', level: 'invalid', code: 'no-sheet', value: '' }] }
  }
  const set = findSheet(sheets, 'settings')
  const settings = readSettings(set)
  const without = languageOfHead(settings.get('default_language') ?? '') ?? 'en'
  const duplicates = /^(yes|true|true\(\))$/i.test(settings.get('allow_choice_duplicates') ?? '')
  const choices = findSheet(sheets, 'choices')
  const lists: Lists = choices ? readLists(choices, without, duplicates) : { lists: new Map(), faults: [] }
  const grid = readGrid(survey, 'survey')
  const { lines, faults } = readLines(grid, lists)
  const all = [...lists.faults, ...faults]
  if (all.some((fault) => fault.level === 'invalid')) return { faults: all.filter((fault) => fault.level === 'invalid') }
  const { instrument, leftOut } = build(grid, lists, lines, settings, without, [...all, ...strangeLanguages(grid, 'survey')])
  return { instrument: { ...instrument, title: titleIn(set, instrument.title) }, leftOut }
}

/** The title with its translations, which stand in a column of our own for each language. */
function titleIn(settings: Sheet | undefined, title: Text): Text {
  const grid = settings && readGrid(settings, 'settings')
  const [row] = grid?.rows ?? []
  return grid && row ? { ...Object.fromEntries(textsOf(grid, row, 'serai_title', 'en')), en: title.en } : title
}

function findSheet(sheets: readonly Sheet[], name: string): Sheet | undefined {
  return sheets.find((sheet) => sheet.name.trim().toLowerCase() === name)
}

function readSettings(sheet: Sheet | undefined): ReadonlyMap<string, string> {
  const grid = sheet ? readGrid(sheet, 'settings') : undefined
  return grid?.rows[0]?.cells ?? new Map<string, string>()
}

function build(
  grid: Grid,
  lists: Lists,
  lines: readonly Line[],
  settings: ReadonlyMap<string, string>,
  without: Language,
  left: readonly FormFault[],
): Read {
  const leftOut = [...left]
  const codes = codesOf(lines)
  const form: Form = {
    grid,
    lists,
    without,
    keys: keysOf(lines, codes),
    leave: (row, column, code, value) => leftOut.push({ sheet: 'survey', row: row.number, column, level: 'left-out', code, value }),
  }
  const opening = lines.find(isOpening)
  const pages = readPages(
    form,
    lines.filter((line) => line !== opening),
    codes,
  )
  const title = settings.get('form_title') ?? settings.get('form_id') ?? 'Form'
  const intro = opening === undefined ? {} : { intro: textOfRow(form, opening.row, 'label', opening.name) }
  const head = { code: codeOfForm(settings), edition: editionOf(settings), title: { en: title }, ...intro }
  const instrument = { ...head, languages: languagesOf(grid, without), pages }
  return { instrument, leftOut: leftOut.toSorted((a, b) => a.sheet.localeCompare(b.sheet) || a.row - b.row) }
}

function isOpening({ row, type }: Line): boolean {
  return type.is === 'note' && row.cells.get('serai_kind') === 'intro'
}

/** The version is the edition where it is a small number; other programs write dates there. */
function editionOf(settings: ReadonlyMap<string, string>): number {
  const version = settings.get('version') ?? ''
  return /^[1-9]\d{0,3}$/.test(version) ? Number(version) : 1
}

function codeOfForm(settings: ReadonlyMap<string, string>): string {
  return settings.get('form_id') ?? 'form'
}

function languagesOf(grid: Grid, without: Language): readonly Language[] {
  const heads = grid.heads.filter((head) => head.name === 'label')
  const found = new Set(heads.map((head) => (head.language === '' ? without : languageOfHead(head.language))))
  return LANGUAGES.filter((language) => language === 'en' || found.has(language))
}

/** The item code of each line: its name; with the group before it where the name is used in several groups. */
function codesOf(lines: readonly Line[]): ReadonlyMap<Line, string> {
  const plain = (name: string): string => name.replaceAll('.', '_')
  const taken = new Set<string>()
  return new Map(
    lines
      .filter((line) => line.type.is !== 'end')
      .map((line) => {
        const long = [...line.groups, line.name].map(plain).join('_')
        const code = line.row.cells.get('serai_code') ?? (taken.has(plain(line.name)) ? long : plain(line.name))
        if (line.row.cells.has('serai_code')) return [line, code]
        taken.add(code)
        return [line, code]
      }),
  )
}

/** What a reference in an expression means: the answer key of the question of that name. */
function keysOf(lines: readonly Line[], codes: ReadonlyMap<Line, string>): ReadonlyMap<string, string> {
  const tables = new Map(lines.filter(isTable).map((line) => [line.name, codes.get(line) ?? line.name]))
  return new Map(
    [...codes].flatMap(([line, code]): readonly (readonly [string, string])[] => {
      const table = line.groups.map((group) => tables.get(group)).find((each) => each !== undefined)
      const key = otherKeyOf(line) ?? (table === undefined ? code : `${table}.${code}`)
      return [[line.name, key], ...(line.type.is === 'select' && line.type.other ? [[`${line.name}_other`, `${key}.other`] as const] : [])]
    }),
  )
}

/** The text box of "other" is asked when the choice is picked; its answer is kept under both. */
function otherKeyOf({ row }: Line): string | undefined {
  const picked = row.cells.get('serai_kind') === 'other-text' ? readExpression(row.cells.get('relevant') ?? '') : undefined
  return picked !== undefined && 'is' in picked ? `${picked.item}.${picked.is}` : undefined
}

function isTable(line: Line): boolean {
  return line.type.is === 'begin' && /(^|\s)table-list(\s|$)/.test(line.row.cells.get('appearance') ?? '')
}

interface Open {
  readonly line: Line
  readonly condition: Condition | undefined
  readonly kind: 'page' | 'part' | 'table' | 'skipped'
}

/** Walks the lines with the groups that are open. Top groups are pages; what stands outside of groups makes pages of its own. */
function readPages(form: Form, lines: readonly Line[], codes: ReadonlyMap<Line, string>): readonly Page[] {
  const pages: { page: Page; items: Item[]; loose: boolean }[] = []
  const open: Open[] = []
  let rows: Line[] = []
  const into = (): Item[] => {
    const loose = open.every((group) => group.kind === 'table' || group.kind === 'skipped')
    const last = pages.at(-1)
    if (last && (!loose || last.loose)) return last.items
    pages.push({ page: { code: `page_${pages.length + 1}`, items: [] }, items: [], loose: true })
    return pages.at(-1)?.items ?? []
  }
  for (const line of lines) {
    const group = open.at(-1)
    if (line.type.is === 'end') {
      const table = open.pop()
      if (table?.kind === 'table') into().push(...readTable(form, table, rows, codes))
    } else if (open.some((each) => each.kind === 'skipped')) {
      if (line.type.is === 'begin') open.push({ line, condition: undefined, kind: 'skipped' })
    } else if (line.type.is === 'begin') {
      const begun = begin(form, line, group)
      open.push(begun)
      rows = []
      if (begun.kind === 'page') pages.push({ page: pageOf(form, begun, codes), items: [], loose: false })
      else if (begun.kind === 'part') into().push(...headNote(form, begun, codes))
    } else if (group?.kind === 'table') rows.push(line)
    else {
      const item = readItem(form, line, codes.get(line) ?? line.name, group?.kind === 'page' ? undefined : group?.condition)
      if (item) into().push(item)
    }
  }
  return pages.filter(({ items }) => items.length > 0).map(({ page, items }) => ({ ...page, items }))
}

function begin(form: Form, line: Line, group: Open | undefined): Open {
  if (line.type.is !== 'begin' || line.type.group !== 'group') {
    form.leave(line.row, 'type', 'type-left-out', line.row.cells.get('type') ?? '')
    return { line, condition: undefined, kind: 'skipped' }
  }
  const around = group === undefined || group.kind === 'page' ? undefined : group.condition
  const condition = conditionOf(form, line.row, around)
  if (isTable(line)) return { line, condition, kind: 'table' }
  return { line, condition, kind: group === undefined ? 'page' : 'part' }
}

function pageOf(form: Form, { line, condition }: Open, codes: ReadonlyMap<Line, string>): Page {
  const titled = textsOf(form.grid, line.row, 'label', form.without).length > 0
  return {
    code: codes.get(line) ?? line.name,
    ...(titled ? { title: textOfRow(form, line.row, 'label', line.name) } : {}),
    ...(condition ? { showIf: condition } : {}),
    items: [],
  }
}

function headNote(form: Form, { line, condition }: Open, codes: ReadonlyMap<Line, string>): readonly Item[] {
  if (textsOf(form.grid, line.row, 'label', form.without).length === 0) return []
  const ask = textOfRow(form, line.row, 'label', line.name)
  return [{ kind: 'note', code: codes.get(line) ?? line.name, ask, ...(condition ? { showIf: condition } : {}) }]
}

/** A table-list whose questions share one list is a grid; any other keeps its questions one by one. */
function readTable(form: Form, table: Open, rows: readonly Line[], codes: ReadonlyMap<Line, string>): readonly Item[] {
  const list = rows.map((row) => (row.type.is === 'select' && !row.type.many && !row.type.ranked ? row.type.list : ''))
  const choices = form.lists.lists.get(list[0] ?? '')?.choices
  const same = rows.length > 0 && list.every((each) => each === list[0]) && !rows.some((row) => row.row.cells.has('relevant'))
  if (!same || choices === undefined) {
    return rows.flatMap((line) => readItem(form, line, codes.get(line) ?? line.name, table.condition) ?? [])
  }
  return [gridOf(form, table, rows, choices, codes)]
}

function gridOf(
  form: Form,
  table: Open,
  rows: readonly Line[],
  choices: readonly ScaleChoice[],
  codes: ReadonlyMap<Line, string>,
): GridItem {
  const { line, condition } = table
  const scale = scaleOf(choices, line.row.cells.get('serai_kind') ?? rows[0]?.row.cells.get('serai_kind'))
  const falling = scale?.['highestFirst'] === true
  return {
    kind: 'grid',
    code: codes.get(line) ?? line.name,
    ask: textOfRow(form, line.row, 'label', line.name),
    ...(condition ? { showIf: condition } : {}),
    ...(rows.every((row) => /^(yes|true|true\(\))$/i.test(row.row.cells.get('required') ?? '')) ? { required: true } : {}),
    rows: rows.map((row) => ({ code: codes.get(row) ?? row.name, ask: textOfRow(form, row.row, 'label', row.name) })),
    choices: (scale?.['choices'] as readonly ScaleChoice[] | undefined) ?? choices,
    ...(falling ? { highestFirst: true } : {}),
  }
}
