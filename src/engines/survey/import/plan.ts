import { itemsOf, type Instrument } from '../instrument.ts'
import { choiceFinder } from '../infer/bind/choices.ts'
import { columnsOf } from '../infer/bind/columns.ts'
import { wantedOf, type Wanted } from '../infer/bind/names.ts'
import type { AsideReason } from '../infer/coded.ts'
import { lookAt, type Column, type Field } from '../infer/column.ts'
import { asideOf } from '../infer/parts/aside.ts'
import { plainLabel } from '../label.ts'
import { gridColumns, otherColumns, rankColumns } from './beside.ts'
import { originOf, OWN_COLUMNS, type Origin } from './origin.ts'
import type { Target } from './target.ts'

/**
 * How a column was recognised: by the code of an item, by its question, by a choice that it stands for, or as a column that the program
 * adds; `person` = somebody said so. Otherwise why it is left out.
 */
export type How = 'code' | 'question' | 'choice' | 'program' | 'person' | AsideReason

export interface ColumnPlan {
  readonly head: string
  readonly target: Target
  readonly how: How
}

/** Where a table comes from, and what is made of each of its columns, in their order. */
export interface Plan {
  readonly origin: Origin
  readonly columns: readonly ColumnPlan[]
}

/** Finds out what the columns of a table hold: a proposal, which a person may change. */
export function planColumns(columns: readonly Column[], instrument: Instrument): Plan {
  const origin = originOf(columns.map(({ head }) => head))
  const fields = lookAt(origin === 'odk' ? withoutGroups(columns, instrument) : columns)
  const plans = new Map<Field, ColumnPlan>()
  const plan = (field: Field, target: Target, how: How) => {
    if (!plans.has(field)) plans.set(field, { head: columns[field.place]?.head || field.head, target, how })
  }
  const free = (field: Field) => !plans.has(field)
  const items = itemsOf(instrument)
  const ranks = new Set(items.filter(({ kind }) => kind === 'rank').map(({ code }) => code))
  for (const item of items) {
    for (const [field, target] of item.kind === 'rank' ? rankColumns(item, fields.filter(free)) : []) plan(field, target, 'choice')
    for (const [field, target] of otherColumns(item, fields.filter(free))) plan(field, target, 'choice')
  }
  for (const wanted of wantedOf(items)) planItem(wanted, fields, free, plan, ranks)
  for (const item of items)
    for (const [field, target] of item.kind === 'grid' ? gridColumns(item, fields.filter(free), plans) : []) plan(field, target, 'choice')
  planOwn(origin, fields, plan)
  return { origin, columns: fields.map((field) => plans.get(field) ?? leftOut(field, columns[field.place]?.head)) }
}

type Take = (field: Field, target: Target, how: How) => void

function planItem(wanted: Wanted, fields: readonly Field[], free: (field: Field) => boolean, plan: Take, ranks: ReadonlySet<string>): void {
  const { id, item } = wanted
  const choices = 'choices' in item ? item.choices : []
  const found = columnsOf(wanted, fields, choiceFinder(choices), free)
  if (ranks.has(id) && fields.some((field) => !free(field) && isOfRank(field, id))) return
  for (const { field, place } of found.parts) {
    const choice = choices[place]?.code
    if (choice !== undefined) plan(field, { to: 'choice', item: id, choice }, 'choice')
  }
  if (found.whole) plan(found.whole, { to: 'field', field: id }, isCodeOf(found.whole, id) ? 'code' : 'question')
  if (found.parts.length === 0) return
  const whole = fields.find((field) => free(field) && field.answered > 0 && isCodeOf(field, id))
  if (whole) plan(whole, { to: 'nothing' }, 'repeats')
}

function isOfRank({ head }: Field, item: string): boolean {
  return head.startsWith(`${item}/`) || head.startsWith(`${item}[`)
}

function isCodeOf({ head }: Field, item: string): boolean {
  return [head, head.split('/').at(-1) ?? head].some((name) => plainLabel(name) === plainLabel(item))
}

/** The number, the time and the language of each response: by the names that the program gives them, else by what they hold. */
function planOwn(origin: Origin, fields: readonly Field[], plan: Take): void {
  for (const to of ['id', 'time', 'language'] as const) {
    const names = OWN_COLUMNS[origin][to]
    const named = names
      .map((name) => fields.find((field) => field.head.toLowerCase() === name && field.answered > 0))
      .find((field) => field !== undefined)
    const like = fields.find((field) => asideOf(field) === to && (to !== 'id' || isNumbering(field)))
    const found = named ?? (origin === 'plain' && to !== 'language' ? like : undefined)
    if (found) plan(found, { to }, 'program')
  }
}

/** Only a column that gives every response a number of its own can tell them apart. */
function isNumbering({ answered, distinct, column }: Field): boolean {
  return answered === column.rows.length && distinct.size === Math.min(answered, 20_000)
}

function leftOut(field: Field, head: string | undefined): ColumnPlan {
  return { head: head || field.head, target: { to: 'nothing' }, how: asideOf(field) ?? 'unused' }
}

/** ODK writes the groups before the name with hyphens: `about-you-role` holds the item `role`. */
function withoutGroups(columns: readonly Column[], instrument: Instrument): readonly Column[] {
  const codes = new Set(itemsOf(instrument).flatMap((item) => wantedOf([item]).flatMap(({ id }) => [id, id.split('.').at(-1) ?? id])))
  return columns.map((column) => {
    const [name = '', ...rest] = column.head.split('/')
    const parts = name.split('-')
    const short = parts.map((_, at) => parts.slice(at).join('-')).find((each) => codes.has(each))
    return short === undefined ? column : { ...column, head: [short, ...rest].join('/') }
  })
}
