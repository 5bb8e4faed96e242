import type { Condition, Instrument, Item, Page } from '../../../engines/survey/index.ts'
import type { Text } from '../../../kernel/language.ts'
import { showCondition } from './conditions.ts'
import { type DesignForm, designForm, rowsOf } from './posted.ts'

type Fields = readonly (readonly [name: string, value: string])[]

/** An item as the fields of its form: what `readItem` reads back as the same item. */
export function formOfItem(item: Item): DesignForm {
  const { kind, code, ask, ...rest } = item
  return designForm([
    ['kind', kind],
    ['code', code],
    ...texts('ask', ask),
    ...Object.entries(rest).flatMap(([name, value]) => fieldsOf(name, value)),
  ])
}

export function formOfPage({ code, title, showIf }: Page): DesignForm {
  return designForm([['code', code], ...texts('title', title), ...conditionFields(showIf)])
}

export function formOfHead({ title, intro, languages }: Instrument): DesignForm {
  return designForm([
    ...texts('title', title),
    ...texts('intro', intro),
    ...languages.map((language) => [`language.${language}`, 'yes'] as const),
  ])
}

/** The form with one of its rows moved or left out: what the buttons beside the rows ask for, as `up.choice.3`, `drop.row.1`. */
export function withRowMoved(form: DesignForm, wish: string): DesignForm {
  const [way, list, number] = wish.split('.')
  if (list === undefined || number === undefined || !['up', 'down', 'drop'].includes(way ?? '')) return form
  const rows = rowsOf(form, list)
  const place = rows.indexOf(number)
  const beside = rows[place + (way === 'up' ? -1 : 1)]
  const order =
    way === 'drop' ? rows.filter((row) => row !== number) : place < 0 || beside === undefined ? rows : swapped(rows, number, beside)
  const own = (name: string) => /^([a-z]+)\.(\d+)\./.exec(name)?.[1] === list
  const sorted = order.flatMap((row) => form.names.filter((name) => name.startsWith(`${list}.${row}.`)))
  const names = [...form.names.filter((name) => !own(name)), ...sorted]
  return { names, values: new Map(names.map((name) => [name, form.values.get(name) ?? ''])) }
}

function swapped(rows: readonly string[], one: string, other: string): readonly string[] {
  return rows.map((row) => (row === one ? other : row === other ? one : row))
}

function fieldsOf(name: string, value: unknown): Fields {
  if (name === 'showIf') return conditionFields(value as Condition)
  if (name === 'choices' || name === 'rows')
    return (value as readonly Row[]).flatMap((row, place) => rowFields(name === 'rows' ? 'row' : 'choice', row, place))
  if (typeof value === 'object') return texts(name, value as Text)
  if (typeof value === 'boolean') return value ? [[name, 'yes']] : []
  return value === undefined ? [] : [[name, name === 'names' ? 'yes' : String(value)]]
}

interface Row {
  readonly code: string
  readonly [name: string]: unknown
}

function rowFields(list: string, { code, ...rest }: Row, place: number): Fields {
  const row = `${list}.${place}`
  return [
    [`${row}.code`, code],
    [`${row}.was`, code],
    ...Object.entries(rest).flatMap(([name, value]) => fieldsOf(`${row}.${name}`, value)),
  ]
}

function conditionFields(condition: Condition | undefined): Fields {
  const { when, lines, words } = showCondition(condition)
  const shown = lines.flatMap(
    ({ item, test, value }, place) =>
      [
        [`if.${place}.item`, item],
        [`if.${place}.test`, test],
        [`if.${place}.value`, value],
      ] as const,
  )
  return [['when', when], ...shown, ...(when === 'words' ? [['if.words', words] as const] : [])]
}

function texts(name: string, text: Text | undefined): Fields {
  return Object.entries(text ?? {}).map(([language, words]) => [`${name}.${language}`, words] as const)
}
