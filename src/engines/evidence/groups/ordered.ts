import type { CountTable } from './table/index.ts'

/** Numbers of several groups as a table: one row a group, one column a distinct value, in ascending order. */
export interface OrderedTable {
  readonly values: readonly number[]
  readonly counts: CountTable
}

/** Counts numbers by group and value, so that every rank test works on one table whether it came from a scale or from numbers. */
export function orderedTable(groups: readonly ArrayLike<number>[]): OrderedTable {
  const seen = new Set<number>()
  for (const group of groups) for (let i = 0; i < group.length; i++) seen.add(group[i] ?? NaN)
  const values = [...Float64Array.from(seen).sort()]
  const places = new Map(values.map((value, place) => [value, place]))
  const counts = groups.map((group) => {
    const row = new Array<number>(values.length).fill(0)
    for (let i = 0; i < group.length; i++) {
      const place = places.get(group[i] ?? NaN) ?? 0
      row[place] = (row[place] ?? 0) + 1
    }
    return row
  })
  return { values, counts }
}

/** Each value's rank when equal values share the mean of their places: for counts 2, 1, 3 it is 1.5, 3, 5. */
export function midranks(tied: ArrayLike<number>): Float64Array {
  const ranks = new Float64Array(tied.length)
  let before = 0
  for (let i = 0; i < tied.length; i++) {
    const count = tied[i] ?? 0
    ranks[i] = before + (count + 1) / 2
    before += count
  }
  return ranks
}

/** The sum of t^3 - t over the ties: what equal values take away from the spread of ranks. */
export function tieSum(tied: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < tied.length; i++) sum += (tied[i] ?? 0) ** 3 - (tied[i] ?? 0)
  return sum
}

/** The sums of a table's columns. */
export function columnSums(table: CountTable): Float64Array {
  const sums = new Float64Array(table[0]?.length ?? 0)
  for (const row of table) for (let j = 0; j < sums.length; j++) sums[j] = (sums[j] ?? 0) + (row[j] ?? 0)
  return sums
}
