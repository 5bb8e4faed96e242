import type { Language, Text } from '../../../../kernel/language.ts'
import { type Condition, type Item, type Prefill, PREFILLS, type ScaleChoice } from '../../instrument.ts'
import { orderOf } from '../../scales/index.ts'
import { textsOf, type Lists } from './choices.ts'
import { applyConstraint } from '../constraint.ts'
import { readExpression } from '../expression.ts'
import type { FormFault } from '../faults.ts'
import type { Grid, Row } from './heads.ts'
import { textFrom } from '../languages.ts'
import { parametersOf, type Line } from './lines.ts'

/** What the reading of one form shares: the sheet, the lists, where texts without a language go, and how names are called. */
export interface Form {
  readonly grid: Grid
  readonly lists: Lists
  readonly without: Language
  /** The answer key of a question's name in the form. */
  readonly keys: ReadonlyMap<string, string>
  readonly leave: (row: Row, column: string, code: FormFault['code'], value: string) => void
}

/** One question of the form as an item; undefined for what the form records by itself and for what is left out. */
export function readItem(form: Form, line: Line, code: string, around: Condition | undefined): Item | undefined {
  const kind = kindOfLine(form, line)
  if (kind === undefined) return undefined
  for (const column of UNUSED.filter((each) => line.row.cells.has(each))) {
    form.leave(line.row, column, 'column-left-out', line.row.cells.get(column) ?? '')
  }
  const item = { ...kind, ...headOf(form, line, code, kind.kind === 'note', around) } as unknown as Item
  const constraint = line.row.cells.get('constraint')
  if (constraint === undefined) return item
  const bound = applyConstraint(item, constraint)
  if (bound === undefined) form.leave(line.row, 'constraint', 'expression-left-out', constraint)
  return bound ?? item
}

/** The condition of a row together with that of the groups around it. */
export function conditionOf(form: Form, row: Row, around: Condition | undefined): Condition | undefined {
  const written = row.cells.get('relevant')
  const own = written === undefined ? undefined : readExpression(written)
  if (written !== undefined && own === undefined) form.leave(row, 'relevant', 'expression-left-out', written)
  const named = own && renamed(own, form.keys)
  return around && named ? { all: [around, named] } : (around ?? named)
}

/** The text of a row in our languages; its name where there is none. */
export function textOfRow(form: Form, row: Row, head: string, instead: string): Text {
  return textFrom(textsOf(form.grid, row, head, form.without), instead)
}

const UNUSED = ['calculation', 'default', 'choice_filter', 'readonly', 'trigger', 'image', 'audio', 'video', 'guidance_hint']

type Kinded = { readonly kind: Item['kind'] } & Readonly<Record<string, unknown>>

function kindOfLine(form: Form, line: Line): Kinded | undefined {
  const { row, type } = line
  const mark = row.cells.get('serai_kind')
  if (mark === 'other-text') return undefined
  if (type.is === 'text') {
    const long = /multiline/.test(row.cells.get('appearance') ?? '') || parametersOf(row).has('rows')
    return { kind: 'text', ...(long ? { long } : {}), ...(mark === 'cities' ? { names: 'cities' } : {}) }
  }
  if (type.is === 'whole') return { kind: 'number', whole: true, ...unitOf(form, row) }
  if (type.is === 'decimal') return { kind: 'number', ...unitOf(form, row) }
  if (type.is === 'range') return rangeOf(parametersOf(row))
  if (type.is === 'date') return { kind: 'date' }
  if (type.is === 'note') return { kind: 'note' }
  if (type.is === 'acknowledge') return { kind: 'consent' }
  if (type.is === 'select') return selectOf(form, line, mark)
  if (type.is !== 'meta') form.leave(row, 'type', 'type-left-out', row.cells.get('type') ?? '')
  return undefined
}

function unitOf(form: Form, row: Row): { readonly unit?: Text } {
  return textsOf(form.grid, row, 'serai_unit', form.without).length === 0 ? {} : { unit: textOfRow(form, row, 'serai_unit', '') }
}

function rangeOf(parameters: ReadonlyMap<string, string>): Kinded {
  const [from, to, step] = [
    ['start', 1],
    ['end', 10],
    ['step', 1],
  ].map(([key, usual]) => Number(parameters.get(String(key)) ?? usual))
  const whole = [from, to, step].every((each) => Number.isInteger(each))
  return { kind: 'number', from, to, ...(whole ? { whole } : {}) }
}

function selectOf(form: Form, line: Line, mark: string | undefined): Kinded | undefined {
  if (line.type.is !== 'select') return undefined
  const { many, ranked, list, other } = line.type
  const listed = form.lists.lists.get(list)?.choices ?? []
  const choices = other ? withOther(listed) : listed
  if (ranked) return { kind: 'rank', choices }
  if (many) return { kind: 'choice', many, choices, ...(isShuffled(line.row) ? { shuffled: true } : {}), ...prefillOf(line.row) }
  if (mark === 'city' || (mark === undefined && /^cit(y|ies)(_\d+)?$/.test(list))) {
    return { kind: 'city', choices: listed, ...(other ? { others: true } : {}), ...prefillOf(line.row) }
  }
  const scale = mark === 'choice' || other ? undefined : scaleOf(choices, mark)
  return scale ?? { kind: 'choice', choices, ...(isShuffled(line.row) ? { shuffled: true } : {}), ...prefillOf(line.row) }
}

function prefillOf(row: Row): { readonly prefill?: Prefill } {
  const prefill = PREFILLS.find((each) => each === row.cells.get('serai_prefill'))
  return prefill ? { prefill } : {}
}

/** A list as the choices of a scale, lowest first, when its labels are those of a common scale or the form says so. */
export function scaleOf(choices: readonly ScaleChoice[], mark: string | undefined): Kinded | undefined {
  if (mark === 'scale') return { kind: 'scale', choices }
  if (mark === 'scale-falling') return { kind: 'scale', choices: choices.toReversed(), highestFirst: true }
  const order = orderOf(choices.map((choice) => choice.label.en)) ?? orderOf(choices.map((choice) => choice.code)) ?? numbered(choices)
  if (order === undefined) return undefined
  const points = choices.flatMap((choice, place) => (order[place] === 'outside' ? [] : [{ choice, rank: Number(order[place]) }]))
  const outside = choices.filter((_, place) => order[place] === 'outside').map((choice) => ({ ...choice, outside: true }))
  const rising = points.toSorted((a, b) => a.rank - b.rank).map(({ choice }) => choice)
  const falls = points.length > 1 && points.every(({ choice }, place) => choice === rising.at(-1 - place))
  return { kind: 'scale', choices: [...rising, ...outside], ...(falls ? { highestFirst: true } : {}) }
}

function numbered(choices: readonly ScaleChoice[]): readonly number[] | undefined {
  const numbers = choices.map((choice) => (/^-?\d{1,2}$/.test(choice.label.en) ? Number(choice.label.en) : NaN))
  const follow = numbers.every((number, place) => place === 0 || Math.abs(number - (numbers[place - 1] ?? NaN)) === 1)
  return numbers.length >= 3 && follow ? numbers : undefined
}

function withOther(choices: readonly ScaleChoice[]): readonly ScaleChoice[] {
  const rest = choices.filter((choice) => choice.code !== 'other')
  const listed = choices.find((choice) => choice.code === 'other') ?? { code: 'other', label: OTHER }
  return [...rest, { ...listed, other: true }]
}

const OTHER: Text = { en: 'Other', 'uz-Latn': 'Boshqa', 'uz-Cyrl': 'Бошқа', ru: 'Другое', 'zh-Hans': '其他' }

function isShuffled(row: Row): boolean {
  return parametersOf(row).get('randomize') === 'true'
}

function headOf(form: Form, line: Line, code: string, note: boolean, around: Condition | undefined): object {
  const { row } = line
  const showIf = conditionOf(form, row, around)
  if (textsOf(form.grid, row, 'label', form.without).length === 0) form.leave(row, 'label', 'no-label', line.name)
  const base = { code, ask: textOfRow(form, row, 'label', line.name), ...(showIf ? { showIf } : {}) }
  const words = [
    ['hint', 'hint'],
    ['required_message', 'missingWords'],
    ['constraint_message', 'wrongWords'],
  ] as const
  const told = words.filter(([head]) => !note && textsOf(form.grid, row, head, form.without).length > 0)
  const texts = told.map(([head, name]) => [name, textOfRow(form, row, head, '')])
  return { ...base, ...(!note && isRequired(form, row) ? { required: true } : {}), ...Object.fromEntries(texts) }
}

function isRequired(form: Form, row: Row): boolean {
  const written = row.cells.get('required') ?? ''
  if (/^(yes|true|true\(\))$/i.test(written)) return true
  if (written !== '' && !/^(no|false|false\(\))$/i.test(written)) form.leave(row, 'required', 'expression-left-out', written)
  return false
}

function renamed(condition: Condition, keys: ReadonlyMap<string, string>): Condition {
  if ('all' in condition) return { all: condition.all.map((each) => renamed(each, keys)) }
  if ('any' in condition) return { any: condition.any.map((each) => renamed(each, keys)) }
  return { ...condition, item: keys.get(condition.item) ?? condition.item }
}
