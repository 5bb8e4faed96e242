import type { Coded, Column } from '../../../engines/survey/index.ts'
import { say, type Language } from '../../../kernel/language.ts'
import { problems } from '../words/problems.ts'
import type { Breakdown, Group } from './model.ts'

const MOST_GROUPS = 60

/** The groups that a `--by` names, by the head of a column or the id of an item. Throws `evaluate.no-column` and `evaluate.many-groups`. */
export function breakdownOf(
  name: string,
  columns: readonly Column[],
  items: readonly Coded[],
  rows: number,
  language: Language,
): Breakdown {
  const item = findItem(name, items)
  if (item && item.choices.length > 0 && 'choices' in item.item) return byItem(name, item, rows, language)
  const column = findColumn(name, columns) ?? item?.value?.column
  if (column === undefined) throw noColumn(name, columns)
  return byTexts(name, column, item?.value?.column === column ? item.value.texts : column.values)
}

/** The column of that head, or the only one whose head is the same but for case and spaces. */
export function findColumn(name: string, columns: readonly Column[]): Column | undefined {
  return columns.find(({ head }) => head === name) ?? columns.find(({ head }) => plain(head) === plain(name))
}

export function noColumn(name: string, columns: readonly Column[]): Error {
  const heads = columns.map(({ head }) => head).filter((head) => head !== '')
  return problems['evaluate.no-column']({
    column: name,
    heads:
      heads
        .slice(0, 12)
        .map((head) => head.slice(0, 40))
        .join(', ') + (heads.length > 12 ? ', …' : ''),
  })
}

function findItem(name: string, items: readonly Coded[]): Coded | undefined {
  const named = ({ id, item }: Coded) => [id, ...Object.values(item.ask)].some((each) => plain(each) === plain(name))
  return (
    items.find(({ id }) => id === name) ??
    items.find(named) ??
    items.find(({ choices }) => choices.some(({ column }) => column.head === name))
  )
}

function byItem(by: string, { item, choices, kind }: Coded, rows: number, language: Language): Breakdown {
  const listed = 'choices' in item ? item.choices : []
  const groups: readonly Group[] = listed.map(({ code, label }) => ({ by, code, label: say(label, language) }))
  if (kind !== 'multiple') {
    const [read] = choices
    const of = new Int32Array(rows)
    for (let row = 0; row < rows; row++) of[row] = read?.meant[read.column.rows[row] ?? 0]?.[0] ?? -1
    return { by, overlapping: false, parts: [{ groups, of }] }
  }
  const parts = groups.map((group, place) => {
    const of = new Int32Array(rows).fill(-1)
    for (const { column, meant } of choices) {
      const ticked = meant.map((places) => places.includes(place))
      for (let row = 0; row < rows; row++) if (ticked[column.rows[row] ?? 0]) of[row] = 0
    }
    return { groups: [group], of }
  })
  return { by, overlapping: true, parts }
}

/** `said` stands beside the texts of the column: empty where no answer is meant. */
function byTexts(by: string, column: Column, said: readonly string[]): Breakdown {
  const texts = new Map<string, number>()
  const places = said.map((value) => {
    const text = value.trim()
    if (text === '') return -1
    if (!texts.has(text)) texts.set(text, texts.size)
    return texts.get(text) ?? -1
  })
  if (texts.size > MOST_GROUPS) throw problems['evaluate.many-groups']({ column: by, groups: texts.size, most: MOST_GROUPS })
  const groups = [...texts.keys()].map((text) => ({ by, code: text, label: text }))
  return { by, overlapping: false, parts: [{ groups, of: Int32Array.from(column.rows, (value) => places[value] ?? -1) }] }
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()
}
