import type { Field } from '../../column.ts'
import { BULLET } from './separators.ts'

/** The field with the line ends of its cells, which else are spaces, and without bullets before the lines; the field itself where no cell has several lines. */
export function withLines(field: Field): Field {
  const { values, rows } = field.column
  if (!values.some((value) => LINE_END.test(value.trim()))) return field
  const texts = field.texts.map((text, i) => (text === '' ? '' : linesIn(values[i] ?? '')))
  const distinct = new Map<string, number>()
  for (const value of rows) {
    const text = texts[value] ?? ''
    if (text !== '') distinct.set(text, (distinct.get(text) ?? 0) + 1)
  }
  return { ...field, texts, distinct: new Map([...distinct].sort((a, b) => b[1] - a[1])) }
}

const LINE_END = /[\n\r\u2028\u2029]/u

function linesIn(value: string): string {
  const lines = value.normalize('NFC').split(/[\n\r\u2028\u2029]+/u)
  return lines
    .map((line) => line.replace(BULLET, '').replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}
