import { say, type Language, type Text } from '../../../kernel/language.ts'
import type { Choice, Condition, Instrument, Item, Page, ScaleChoice } from '../instrument.ts'
import type { Cell, Sheet } from './sheet.ts'
import { writeConstraint } from './constraint.ts'
import { writeExpression } from './expression.ts'
import { HEAD_NAMES } from './languages.ts'
import { INTRO, namesOf, pageKey } from './names.ts'

/**
 * The instrument as an XLSForm that pyxform accepts and that `fromXlsForm` reads back as the same instrument. What XLSForm cannot say stands
 * in columns whose names begin with `serai_`, which other programs ignore; the introduction is a first note, so that they show it.
 */
export function toXlsForm(instrument: Instrument): readonly Sheet[] {
  const { languages, title, intro } = instrument
  const form: Form = { lists: listsOf(instrument), names: namesOf(instrument) }
  const opening: readonly Cells[] = intro ? [{ type: 'note', name: form.names.get(INTRO), label: intro, serai_kind: 'intro' }] : []
  const rows = [...opening, ...instrument.pages.flatMap((page, place) => pageRows(page, form, isLoose(instrument.pages, place)))]
  const settings = { form_title: title.en, form_id: instrument.code, version: String(instrument.edition), default_language: HEAD_NAMES.en }
  const choices = [...form.lists.values()].flatMap((list) => list.rows)
  return [
    sheetOf('survey', SURVEY, rows, languages),
    sheetOf('choices', CHOICES, choices, languages),
    sheetOf('settings', SETTINGS, [{ ...settings, serai_title: isIn(title, languages) ? title : undefined }], languages),
  ]
}

interface Form {
  readonly lists: ReadonlyMap<string, List>
  readonly names: ReadonlyMap<string, string>
}

function isIn(title: Text, languages: readonly Language[]): boolean {
  return languages.some((language) => language !== 'en' && title[language] !== undefined)
}

/** Cells by column; a Text fills one column for each language. */
type Cells = Readonly<Record<string, string | Text | undefined>>

const SURVEY = [
  'type',
  'name',
  'label',
  'hint',
  'required',
  'required_message',
  'relevant',
  'constraint',
  'constraint_message',
  'appearance',
  'parameters',
  'serai_kind',
  'serai_code',
  'serai_unit',
  'serai_prefill',
]
const CHOICES = ['list_name', 'name', 'label', 'serai_mark']
const SETTINGS = ['form_title', 'form_id', 'version', 'default_language', 'serai_title']
const TRANSLATED = new Set(['label', 'hint', 'required_message', 'constraint_message', 'serai_unit', 'serai_title'])

function sheetOf(name: string, columns: readonly string[], rows: readonly Cells[], languages: readonly Language[]): Sheet {
  const used = columns.filter((column) => NEEDED.has(column) || rows.some((row) => row[column] !== undefined))
  const heads = used.flatMap((column): readonly { readonly column: string; readonly language: Language | undefined }[] =>
    TRANSLATED.has(column) ? languages.map((language) => ({ column, language })) : [{ column, language: undefined }],
  )
  const first = heads.map(({ column, language }) => (language ? `${column}::${HEAD_NAMES[language]}` : column))
  const cells = rows.map((row) => heads.map(({ column, language }): Cell => cellOf(row[column], language)))
  return { name, rows: [first, ...cells] }
}

const NEEDED = new Set(['type', 'name', 'label', 'list_name'])

function cellOf(value: string | Text | undefined, language: Language | undefined): Cell {
  if (value === undefined) return null
  return typeof value === 'string' ? value : language ? (value[language] ?? null) : say(value, 'en')
}

interface List {
  readonly name: string
  readonly rows: readonly Cells[]
}

/** One list for each different set of choices, named after the item that first uses it. */
function listsOf(instrument: Instrument): ReadonlyMap<string, List> {
  const lists = new Map<string, List>()
  const names = new Set<string>()
  for (const item of instrument.pages.flatMap((page) => page.items)) {
    if (!('choices' in item) || lists.has(keyOf(item))) continue
    let name = item.kind === 'city' ? 'city' : item.code
    for (let number = 2; names.has(name); number++) name = `${item.kind === 'city' ? 'city' : item.code}_${number}`
    names.add(name)
    lists.set(keyOf(item), { name, rows: choicesOf(item).map((choice) => choiceRow(name, choice)) })
  }
  return lists
}

function keyOf(item: Extract<Item, { choices: readonly Choice[] }>): string {
  return JSON.stringify([item.kind === 'city', choicesOf(item)])
}

function choicesOf(item: Extract<Item, { choices: readonly Choice[] }>): readonly ScaleChoice[] {
  const falling = 'highestFirst' in item && item.highestFirst
  return falling ? item.choices.toReversed() : item.choices
}

function choiceRow(list: string, choice: ScaleChoice): Cells {
  const marks = MARKS.filter((mark) => choice[mark])
  return { list_name: list, name: choice.code, label: choice.label, serai_mark: marks.length === 0 ? undefined : marks.join(' ') }
}

const MARKS = ['outside', 'exclusive', 'other'] as const

/** A page that says nothing of itself needs no group where the one before it has one: the reader gives it the same code. */
function isLoose(pages: readonly Page[], place: number): boolean {
  const page = pages[place]
  const plain = page !== undefined && page.code === `page_${place + 1}` && !page.title && !page.showIf
  return plain && (place === 0 || !isLoose(pages, place - 1))
}

function pageRows(page: Page, form: Form, loose: boolean): readonly Cells[] {
  const rows = page.items.flatMap((item) => itemRows(item, form))
  if (loose) return rows
  const named = nameCells(form, pageKey(page.code), page.code)
  const begin = { type: 'begin_group', ...named, label: page.title, relevant: relevantOf(page.showIf, form), appearance: 'field-list' }
  return [begin, ...rows, { type: 'end_group' }]
}

/** The name in the form, and the code where that is another one. */
function nameCells({ names }: Form, key: string, code: string): Cells {
  const name = names.get(key) ?? code
  return { name, serai_code: name === code ? undefined : code }
}

function itemRows(item: Item, form: Form): readonly Cells[] {
  const head: Cells = {
    name: item.code,
    label: item.ask,
    relevant: relevantOf(item.showIf, form),
    serai_prefill: 'prefill' in item ? item.prefill : undefined,
    ...(item.kind === 'note'
      ? {}
      : {
          hint: item.hint,
          required: item.required ? 'yes' : undefined,
          required_message: item.missingWords,
          constraint: writeConstraint(item),
          constraint_message: item.wrongWords,
        }),
  }
  const list = 'choices' in item ? (form.lists.get(keyOf(item))?.name ?? item.code) : ''
  if (item.kind === 'grid') {
    const begin = { ...head, type: 'begin_group', appearance: 'table-list', required: undefined, serai_kind: scaleMark(item) }
    const rows = item.rows.map((row) => ({
      type: `select_one ${list}`,
      ...nameCells(form, `${item.code}.${row.code}`, row.code),
      label: row.ask,
      required: item.required ? 'yes' : undefined,
    }))
    return [begin, ...rows, { type: 'end_group' }]
  }
  return [{ ...head, ...typeCells(item, list) }, ...otherRows(item, form)]
}

function typeCells(item: Exclude<Item, { kind: 'grid' }>, list: string): Cells {
  switch (item.kind) {
    case 'choice':
      return {
        type: `${item.many ? 'select_multiple' : 'select_one'} ${list}`,
        parameters: item.shuffled ? 'randomize=true' : undefined,
        serai_kind: item.many ? undefined : 'choice',
      }
    case 'scale':
      return { type: `select_one ${list}`, serai_kind: scaleMark(item) }
    case 'city':
      return { type: `select_one ${list}${item.others ? ' or_other' : ''}`, appearance: 'minimal autocomplete', serai_kind: 'city' }
    case 'rank':
      return { type: `rank ${list}` }
    case 'number':
      return { type: item.whole ? 'integer' : 'decimal', serai_unit: item.unit }
    case 'text':
      return { type: 'text', appearance: item.long ? 'multiline' : undefined, serai_kind: item.names }
    case 'consent':
      return { type: 'acknowledge', required: 'yes' }
    default:
      return { type: item.kind }
  }
}

/** The text boxes of "other": questions of their own for other programs, and marked so that we read them as part of the item. */
function otherRows(item: Item, form: Form): readonly Cells[] {
  if (item.kind !== 'choice') return []
  return item.choices
    .filter((choice) => choice.other)
    .map((choice) => ({
      type: 'text',
      name: form.names.get(`${item.code}.${choice.code}`),
      label: choice.label,
      relevant: `selected(\${${item.code}}, '${choice.code}')`,
      serai_kind: 'other-text',
    }))
}

function scaleMark(item: { readonly highestFirst?: boolean }): string {
  return item.highestFirst ? 'scale-falling' : 'scale'
}

function relevantOf(condition: Condition | undefined, { names }: Form): string | undefined {
  return condition && writeExpression(condition, (key) => names.get(key) ?? key.replaceAll('.', '_'))
}
