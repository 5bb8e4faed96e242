import { designEffect } from '../../../engines/evidence/index.ts'
import { readTypedNumber, type Column } from '../../../engines/survey/index.ts'
import { problems } from '../words/problems.ts'

/** The weight of each row; 0 where the column is empty, and such a row is left out. Throws `evaluate.bad-weight`. */
export function weightsIn(
  column: Column,
  rows: number,
): { readonly weights: Float64Array; readonly weighted: number; readonly effect: number } {
  const values = column.values.map((text) => {
    if (text.trim() === '' || text.trim() === 'NA') return 0
    const value = Number(/^\d*\.?\d+(?:e[+-]?\d+)?$/i.test(text.trim()) ? text : (readTypedNumber(text) ?? NaN))
    if (!Number.isFinite(value) || value < 0) throw problems['evaluate.bad-weight']({ column: column.head, value: text.slice(0, 40) })
    return value
  })
  const weights = new Float64Array(rows)
  for (let row = 0; row < rows; row++) weights[row] = values[column.rows[row] ?? 0] ?? 0
  const used = weights.filter((weight) => weight > 0)
  if (used.length === 0) throw problems['evaluate.bad-weight']({ column: column.head, value: '0' })
  return { weights, weighted: used.length, effect: designEffect(used) }
}
