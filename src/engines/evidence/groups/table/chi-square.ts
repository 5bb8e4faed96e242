import { chiSquareTail } from '../../special/tails.ts'
import { marginsOf, type CountTable } from './margins.ts'

/** Pearson's chi-square of a table, without continuity correction, over its rows and columns that are not empty. */
export interface ChiSquare {
  readonly statistic: number
  readonly df: number
  readonly p: number
  /** The least count that would be expected in a cell if groups did not matter; the p-value needs at least 5. */
  readonly leastExpected: number
  /** Cramer's V, from 0 (groups do not matter) to 1. */
  readonly cramersV: number
}

/** Works chi-square and Cramer's V out, whatever the expected counts are. With fewer than two rows or columns V is 0 and p is 1. */
export function chiSquare(table: CountTable): ChiSquare {
  const { cells, rows, columns, n } = marginsOf(table)
  const df = (rows.length - 1) * (columns.length - 1)
  if (rows.length < 2 || columns.length < 2) return { statistic: 0, df: 0, p: 1, leastExpected: n, cramersV: 0 }
  let statistic = 0
  let leastExpected = Infinity
  for (const [i, row] of cells.entries()) {
    for (const [j, cell] of row.entries()) {
      const expected = ((rows[i] ?? 0) * (columns[j] ?? 0)) / n
      statistic += (cell - expected) ** 2 / expected
      leastExpected = Math.min(leastExpected, expected)
    }
  }
  const cramersV = Math.sqrt(statistic / (n * (Math.min(rows.length, columns.length) - 1)))
  return { statistic, df, p: chiSquareTail(statistic, df), leastExpected, cramersV }
}
