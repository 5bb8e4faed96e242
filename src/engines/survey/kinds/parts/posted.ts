import type { Answers, Fault, FaultCode } from '../../instrument.ts'
import type { Part, Posted } from '../kind.ts'

export const NOTHING: Part = { answers: [], faults: [] }

/** What was posted under `field`, without empty values and without space around them; line ends become `\n`. */
export function valuesOf(posted: Posted, field: string): readonly string[] {
  return (posted.get(field) ?? []).map((value) => value.replace(/\r\n?/g, '\n').trim()).filter((value) => value !== '')
}

export function wrong(item: string, code: FaultCode, values?: Fault['values']): Part {
  return { answers: [], faults: [values === undefined ? { item, code } : { item, code, values }] }
}

export function right(key: string, values: readonly string[]): Part {
  return { answers: [[key, values]], faults: [] }
}

export function together(parts: readonly Part[]): Part {
  return { answers: parts.flatMap((part) => part.answers), faults: parts.flatMap((part) => part.faults) }
}

/** The single value of a field, or the part that says why there is none. */
export function singleOf(posted: Posted, field: string, required: boolean | undefined): string | Part {
  const values = valuesOf(posted, field)
  if (values.some(isBad)) return wrong(field, 'bad-characters')
  if (new Set(values).size > 1) return wrong(field, 'only-one')
  return values[0] ?? (required ? wrong(field, 'missing') : NOTHING)
}

/** A NUL or half of a surrogate pair: no database and no file format can keep them. */
export function isBad(text: string): boolean {
  return text.includes('\0') || !text.isWellFormed()
}

/** The answers kept under `key`; none when the item was not answered. */
export function answersTo(answers: Answers, key: string): readonly string[] {
  return Object.hasOwn(answers, key) ? (answers[key] ?? []) : []
}

/** The fields as they are kept: for kinds that keep exactly what is posted. */
export function asKept(answers: Answers, fields: readonly string[]): (readonly [string, readonly string[]])[] {
  return fields.map((field) => [field, answersTo(answers, field)] as const).filter(([, values]) => values.length > 0)
}
