import type { Column } from '../column.ts'

/**
 * Leaves out lines that some programs write below the heads: Qualtrics the questions and its import ids, SurveyMonkey "Response" or the
 * label of each choice. The questions become the labels of their columns.
 */
export function withoutHeadRows(columns: readonly Column[], rows: number): { readonly columns: readonly Column[]; readonly rows: number } {
  const cells = (row: number) => columns.map(({ values, rows: places }) => values[places[row] ?? 0] ?? '')
  if (rows >= 2 && cells(1).some((text) => text.startsWith('{"ImportId":'))) return without(2, cells(0))
  if (rows >= 2 && columns.some(({ head }) => head === '') && cells(0).some((text) => /^(?:Open-Ended )?Response$/.test(text)))
    return without(1, [])
  return { columns, rows }

  function without(count: number, labels: readonly string[]) {
    const left = columns.map((column, i) => ({ ...column, rows: column.rows.subarray(count), ...(labels[i] ? { label: labels[i] } : {}) }))
    return { columns: left, rows: rows - count }
  }
}
