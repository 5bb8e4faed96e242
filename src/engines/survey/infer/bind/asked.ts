import { holds, keysIn } from '../../condition.ts'
import type { Condition, Instrument } from '../../instrument.ts'
import type { Coded } from '../coded.ts'

/**
 * Marks in which rows each item was asked at all, where it or its page is shown on a condition. A condition on an item that the table does
 * not have cannot be looked at; then everybody counts as asked.
 */
export function withAsked(coded: readonly Coded[], instrument: Instrument): readonly Coded[] {
  const byId = new Map(coded.map((each) => [each.id, each]))
  return coded.map((each) => {
    const page = instrument.pages.find(({ items }) => items.some(({ code }) => each.id === code || each.id.startsWith(`${code}.`)))
    const conditions = [page?.showIf, each.item.showIf].filter((condition) => condition !== undefined)
    const keys = conditions.flatMap(keysIn)
    if (conditions.length === 0 || !keys.every((key) => byId.has(key))) return each
    return { ...each, asked: askedRows({ all: conditions }, keys, byId, rowsOf(each)) }
  })
}

function askedRows(condition: Condition, keys: readonly string[], byId: ReadonlyMap<string, Coded>, rows: number): Uint8Array {
  const asked = new Uint8Array(rows)
  for (let row = 0; row < rows; row++) {
    const answers = Object.fromEntries(keys.map((key) => [key, answersIn(byId.get(key), row)]))
    asked[row] = holds(condition, answers) ? 1 : 0
  }
  return asked
}

function answersIn(coded: Coded | undefined, row: number): readonly string[] {
  if (coded?.value) {
    const text = coded.value.texts[coded.value.column.rows[row] ?? 0] ?? ''
    return text === '' ? [] : [text]
  }
  const choices = coded !== undefined && 'choices' in coded.item ? coded.item.choices : []
  return (coded?.choices ?? []).flatMap(({ column, meant }) =>
    (meant[column.rows[row] ?? 0] ?? []).map((place) => choices[place]?.code ?? ''),
  )
}

function rowsOf({ value, choices }: Coded): number {
  return (value?.column ?? choices[0]?.column)?.rows.length ?? 0
}
