import { say, type Language } from '../../../kernel/language.ts'
import type { DataColumn } from './column.ts'
import { describeColumn } from './describe.ts'

type Cell = string | number | null

interface ParquetColumn {
  readonly name: string
  readonly type: 'STRING' | 'INT32' | 'DOUBLE'
  readonly data: readonly Cell[]
}

interface SavVariable {
  readonly name: string
  readonly label: string
  readonly measure: 'nominal' | 'ordinal' | 'scale'
  readonly labels?: readonly (readonly [value: number, label: string])[]
  readonly date?: boolean
  readonly decimals?: number
  readonly values: Float64Array
}

interface SavSet {
  readonly name: string
  readonly label: string
  readonly variables: readonly string[]
}

/** What a column holds in one row: the code, 1 or 0, the number, the day; null for no answer. */
export function cellOf({ kind, choices, values, texts }: DataColumn, row: number): Cell {
  const value = values[row] ?? NaN
  if (Number.isNaN(value)) return null
  if (kind === 'text') return texts?.[value] ?? null
  if (kind === 'code') return choices[value]?.code ?? null
  return kind === 'date' ? new Date(value).toISOString().slice(0, 10) : value
}

/** Heads and rows. */
export function linesOf(columns: readonly DataColumn[], rows: number): readonly (readonly Cell[])[] {
  return [columns.map(({ name }) => name), ...Array.from({ length: rows }, (_, row) => columns.map((column) => cellOf(column, row)))]
}

export function parquetColumns(columns: readonly DataColumn[], rows: number): readonly ParquetColumn[] {
  return columns.map((column) => ({
    name: column.name,
    type: column.kind === 'tick' ? 'INT32' : column.kind === 'number' ? 'DOUBLE' : 'STRING',
    data: Array.from({ length: rows }, (_, row) => cellOf(column, row)),
  }))
}

/** For SPSS, choices are numbers with labels: the code where it is a whole number, else the place from 1. Columns of words are left out. */
export function savVariables(columns: readonly DataColumn[], language: Language): readonly SavVariable[] {
  return columns
    .filter(({ kind }) => kind !== 'text')
    .map((column) => {
      const { name, kind, choices, ordered, values } = column
      const label = describeColumn(column, language)
      if (kind === 'number' || kind === 'date')
        return {
          name,
          label,
          measure: 'scale',
          values,
          ...(kind === 'date' ? { date: true } : {}),
          ...(values.some((value) => value % 1 !== 0) ? { decimals: 2 } : {}),
        }
      if (kind === 'tick')
        return {
          name,
          label,
          measure: 'nominal',
          labels: [
            [0, '0'],
            [1, '1'],
          ],
          values,
        }
      const numbers = numbersOf(choices.map(({ code }) => code))
      return {
        name,
        label,
        measure: ordered ? 'ordinal' : 'nominal',
        labels: choices.map((choice, place) => [numbers[place] ?? place + 1, say(choice.label, language)] as const),
        values: values.map((value) => (Number.isNaN(value) ? NaN : (numbers[value] ?? NaN))),
      }
    })
}

/** The columns of each question with several answers, as a multiple response set. */
export function savSets(columns: readonly DataColumn[], language: Language): readonly SavSet[] {
  const groups = Map.groupBy(
    columns.filter(({ kind }) => kind === 'tick'),
    ({ item }) => item,
  )
  return [...groups].map(([, of], place) => ({
    name: `set_${place + 1}`,
    label: say(of[0]?.ask ?? { en: '' }, language),
    variables: of.map(({ name }) => name),
  }))
}

function numbersOf(codes: readonly string[]): readonly number[] {
  return codes.every((code) => /^-?\d{1,6}$/.test(code)) ? codes.map(Number) : codes.map((_, place) => place + 1)
}
