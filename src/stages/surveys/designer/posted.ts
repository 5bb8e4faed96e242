import type { DefectCode } from '../../../engines/survey/index.ts'

/** A designer's form as it was posted: the values by field name, and the names in the order in which they came. */
export interface DesignForm {
  readonly values: ReadonlyMap<string, string>
  readonly names: readonly string[]
}

/** What is wrong with one field of the designer: what would be wrong with the questionnaire, or what cannot be understood. */
export interface DesignFault {
  readonly name: string
  readonly code:
    | DefectCode
    | 'code-taken'
    | 'code-fixed'
    | 'bad-number'
    | 'condition-item'
    | 'condition-value'
    | 'condition-words'
    | 'no-languages'
  readonly values?: Readonly<Record<string, string>>
}

export function designForm(fields: Iterable<readonly [string, string]>): DesignForm {
  const values = new Map<string, string>()
  for (const [name, value] of fields) if (!values.has(name)) values.set(name, value.replace(/\r\n?/g, '\n'))
  return { values, names: [...values.keys()] }
}

/** What was typed into a field, without space around it; empty when the field was not there. */
export function valueOf(form: DesignForm, name: string): string {
  return (form.values.get(name) ?? '').trim()
}

export function isTicked(form: DesignForm, name: string): boolean {
  return form.values.get(name) === 'yes'
}

/** The numbers of the rows that were posted under `list.N.…`, in the order of the page: rows that were dragged keep their numbers. */
export function rowsOf({ names }: DesignForm, list: string): readonly string[] {
  const found = names.map((name) => name.split('.')).filter(([first, number]) => first === list && /^\d{1,5}$/.test(number ?? ''))
  return [...new Set(found.map(([, number]) => number ?? ''))]
}
