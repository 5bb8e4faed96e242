import type { Coded } from '../infer/coded.ts'
import type { Choice } from '../instrument.ts'
import type { DataColumn } from './column.ts'
import { variableName } from './names.ts'

/**
 * The columns that may be published: choices, scales, numbers and days. A question with several answers gives a column for each choice,
 * empty for those who did not answer the question at all. Open text stays out: nobody can say beforehand whom it names.
 */
export function dataColumns(coded: readonly Coded[], rows: number): readonly DataColumn[] {
  const taken = new Set<string>()
  return coded.flatMap((each): readonly DataColumn[] => {
    const about = { item: each.id, ask: each.item.ask, ordered: each.kind === 'scale' }
    if (each.kind === 'text') return []
    if (each.value) {
      const kind = each.kind === 'date' ? 'date' : 'number'
      return [
        {
          ...about,
          name: variableName(each.id, taken),
          kind,
          choices: [],
          values: valuesOf(each, rows, kind === 'date' ? Date.parse : Number),
        },
      ]
    }
    const choices: readonly Choice[] = 'choices' in each.item ? each.item.choices : []
    if (each.kind !== 'multiple')
      return [{ ...about, name: variableName(each.id, taken), kind: 'code', choices, values: placesOf(each, rows) }]
    const ticks = ticksOf(each, choices.length, rows)
    return choices.map((choice, place) => ({
      ...about,
      name: variableName(`${each.id}_${choice.code}`, taken),
      kind: 'tick' as const,
      choices: [choice],
      values: ticks[place] ?? new Float64Array(rows),
    }))
  })
}

function valuesOf({ value }: Coded, rows: number, read: (text: string) => number): Float64Array {
  const numbers = (value?.texts ?? []).map((text) => (text === '' ? NaN : read(text)))
  return Float64Array.from({ length: rows }, (_, row) => numbers[value?.column.rows[row] ?? 0] ?? NaN)
}

function placesOf({ choices }: Coded, rows: number): Float64Array {
  const [read] = choices
  const places = (read?.meant ?? []).map(([place]) => (place === undefined || place < 0 ? NaN : place))
  return Float64Array.from({ length: rows }, (_, row) => places[read?.column.rows[row] ?? 0] ?? NaN)
}

function ticksOf({ choices }: Coded, count: number, rows: number): readonly Float64Array[] {
  const ticks = Array.from({ length: count }, () => new Float64Array(rows).fill(NaN))
  for (let row = 0; row < rows; row++) {
    const places = choices.flatMap(({ column, meant }) => meant[column.rows[row] ?? 0] ?? [])
    if (places.length === 0) continue
    for (const [place, values] of ticks.entries()) values[row] = places.includes(place) ? 1 : 0
  }
  return ticks
}
