import type { Coded } from '../coded.ts'
import type { Field } from '../column.ts'
import { orderIn, readMoment } from '../parts/days.ts'
import { textFromLabel } from '../parts/languages.ts'
import { readNumber } from './numbers.ts'

export function numberFrom(field: Field, id: string): Coded {
  const whole = [...field.distinct.keys()].every((text) => !(readNumber(text) ?? '').includes('.'))
  return {
    id,
    kind: 'number',
    item: { kind: 'number', code: id, ask: textFromLabel(field.label), ...(whole ? { whole } : {}) },
    choices: [],
    ...valuesFrom(field, readNumber),
  }
}

export function dateFrom(field: Field, id: string): Coded {
  const order = orderIn(field.distinct.keys())
  return {
    id,
    kind: 'date',
    item: { kind: 'date', code: id, ask: textFromLabel(field.label) },
    choices: [],
    ...valuesFrom(field, (text) => readMoment(text, order)?.day),
  }
}

export function textFrom(field: Field, id: string): Coded {
  const long = [...field.distinct.keys()].some((text) => text.length > 100)
  return {
    id,
    kind: 'text',
    item: { kind: 'text', code: id, ask: textFromLabel(field.label), ...(long ? { long } : {}) },
    choices: [],
    value: { column: field.column, texts: field.texts },
    strange: new Map(),
  }
}

function valuesFrom(field: Field, read: (text: string) => string | undefined): Pick<Coded, 'strange'> & Required<Pick<Coded, 'value'>> {
  const strange = [...field.distinct].filter(([text]) => read(text) === undefined)
  return {
    value: { column: field.column, texts: field.texts.map((text) => (text === '' ? '' : (read(text) ?? ''))) },
    strange: new Map(strange),
  }
}
