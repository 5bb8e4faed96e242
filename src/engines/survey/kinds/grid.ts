import type { GridItem, ScaleItem } from '../instrument.ts'
import { isName } from './parts/choices.ts'
import type { Kind, KindDefect } from './kind.ts'
import { asKept, together } from './parts/posted.ts'
import { scale } from './scale.ts'

/** Several statements on one scale. Each row is read and counted as a scale of its own, under `item.row`. */
export const grid: Kind<GridItem> = {
  fields: (item) => rowsOf(item).map((row) => row.code),
  keys: (item) => rowsOf(item).map((row) => row.code),
  read: (item, posted) => together(rowsOf(item).map((row) => scale.read(row, posted))),
  typed: (item, answers) => asKept(answers, grid.fields(item)),
  counted: rowsOf,
  codes: (item) => item.choices.map((each) => each.code),
  defects: (item) => [...scale.defects({ ...item, kind: 'scale' }), ...rowDefects(item)],
}

/** The rows as scales; the code of each is the key of its answer. */
function rowsOf(item: GridItem): readonly ScaleItem[] {
  const required = item.required === undefined ? {} : { required: item.required }
  const showIf = item.showIf === undefined ? {} : { showIf: item.showIf }
  return item.rows.map((row) => ({
    kind: 'scale',
    code: `${item.code}.${row.code}`,
    ask: row.ask,
    choices: item.choices,
    ...required,
    ...showIf,
  }))
}

function rowDefects(item: GridItem): readonly KindDefect[] {
  const codes = item.rows.map((row) => row.code)
  const found: KindDefect[] = item.rows.length === 0 ? [{ at: '', code: 'no-rows' }] : []
  codes.forEach((code, place) => {
    if (!isName(code)) found.push({ at: code, code: 'choice-code' })
    if (codes.indexOf(code) < place) found.push({ at: code, code: 'choice-twice' })
  })
  return found
}
