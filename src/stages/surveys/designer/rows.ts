import { type GridItem, isCode, isName, LIMITS, proposeCode, proposeName, type ScaleChoice } from '../../../engines/survey/index.ts'
import type { Text } from '../../../kernel/language.ts'
import { type DesignFault, type DesignForm, isTicked, rowsOf, valueOf } from './posted.ts'
import { present, readText } from './values.ts'

/** The choices or rows of an item as typed, and what became of their codes: from the old one to the new. */
export interface RowsRead<Row> {
  readonly rows: readonly Row[]
  readonly renamed: ReadonlyMap<string, string>
}

/** The choices, in the order of the page. A row in which nothing was typed is none; a code that was not typed is proposed from the label. */
export function readChoices(form: DesignForm, faults: DesignFault[]): RowsRead<ScaleChoice> {
  return readRows(form, 'choice', 'label', faults, (row, code, label) => ({
    code,
    label,
    ...present({
      exclusive: isTicked(form, `${row}.exclusive`) || undefined,
      other: isTicked(form, `${row}.other`) || undefined,
      outside: isTicked(form, `${row}.outside`) || undefined,
    }),
  }))
}

/** The statements of a grid. */
export function readStatements(form: DesignForm, faults: DesignFault[]): RowsRead<GridItem['rows'][number]> {
  return readRows(form, 'row', 'ask', faults, (_, code, ask) => ({ code, ask }))
}

function readRows<Row extends { readonly code: string }>(
  form: DesignForm,
  list: 'choice' | 'row',
  words: string,
  faults: DesignFault[],
  make: (row: string, code: string, text: Text) => Row,
): RowsRead<Row> {
  const typed = rowsOf(form, list).map((number) => ({
    row: `${list}.${number}`,
    text: readText(form, `${list}.${number}.${words}`, faults),
  }))
  const filled = typed.filter(({ row, text }) => text !== undefined || valueOf(form, `${row}.code`) !== '')
  const taken = filled.map(({ row }) => valueOf(form, `${row}.code`)).filter((code) => code !== '')
  const renamed = new Map<string, string>()
  const rows = filled.map(({ row, text }, place) => {
    const code = valueOf(form, `${row}.code`) || propose(list, text ?? { en: '' }, taken, place)
    const fits = list === 'row' ? isName(code) : isCode(code)
    if (!fits) faults.push({ name: `${row}.code`, code: 'choice-code', values: { part: code.slice(0, 80) } })
    const was = valueOf(form, `${row}.was`)
    if (was !== '') renamed.set(was, code)
    return make(row, code, text ?? { en: '' })
  })
  const twice = rows.findIndex(({ code }, place) => rows.findIndex((each) => each.code === code) < place)
  const at = filled[twice]
  if (at) faults.push({ name: `${at.row}.code`, code: 'choice-twice', values: { part: rows[twice]?.code ?? '' } })
  const most = list === 'row' ? LIMITS.rows : LIMITS.choices
  if (rows.length > most)
    faults.push({ name: `${list}s`, code: 'too-many-choices', values: { count: String(rows.length), most: String(most) } })
  return { rows, renamed }
}

function propose(list: 'choice' | 'row', label: Text, taken: string[], place: number): string {
  const code = list === 'row' ? proposeName(label, taken, `row_${place + 1}`) : proposeCode(label, taken, `choice_${place + 1}`)
  taken.push(code)
  return code
}
