import type { Table } from './model.ts'

/** A scale as it is drawn and registered: its points without what is outside it, and what lies above its middle. */
export interface Scale {
  readonly rows: Table['rows']
  /** Who gave a point of the scale: "not sure" is none. */
  readonly base: number
  /** Position of the answer whose code is `neutral`; undefined without one, and then the upper half begins in the middle. */
  readonly neutral: number | undefined
  readonly above: number
}

export function scaleOf(table: Table): Scale {
  const rows = table.rows.filter(({ outside }) => !outside)
  const found = rows.findIndex(({ code }) => code === 'neutral')
  const neutral = found < 0 ? undefined : found
  return { rows, base: total(rows), neutral, above: total(rows.slice(neutral === undefined ? Math.floor(rows.length / 2) : neutral + 1)) }
}

function total(rows: Table['rows']): number {
  return rows.reduce((sum, { count }) => sum + count, 0)
}
