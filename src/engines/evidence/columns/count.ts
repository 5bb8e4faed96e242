/** Codes of one item, one entry a response: 0 to categories - 1, negative where there is no answer. */
export type Codes = Int8Array | Int16Array | Int32Array

/**
 * Adds the codes of a column to `counts` and gives the base, the number of answers. `within` limits it to the responses that are 1 there.
 * Makes nothing new: the same `counts` can be filled with zeros and used again for the next column.
 */
export function countInto(codes: Codes, counts: Int32Array | Float64Array, within?: Uint8Array): number {
  let base = 0
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? -1
    if (code < 0 || (within !== undefined && within[i] !== 1)) continue
    counts[code] = (counts[code] ?? 0) + 1
    base++
  }
  return base
}

/**
 * Adds two columns to a table that is kept row by row in `table` (group times `columns` plus answer); responses that lack either are left out.
 * Gives the number counted.
 */
export function crossInto(groups: Codes, codes: Codes, columns: number, table: Int32Array | Float64Array): number {
  let counted = 0
  for (let i = 0; i < codes.length; i++) {
    const group = groups[i] ?? -1
    const code = codes[i] ?? -1
    if (group < 0 || code < 0) continue
    const cell = group * columns + code
    table[cell] = (table[cell] ?? 0) + 1
    counted++
  }
  return counted
}

/** A table kept row by row as rows, for the functions that compare groups. */
export function rowsOf(table: Int32Array | Float64Array, columns: number): number[][] {
  return Array.from({ length: table.length / columns }, (_, row) => [...table.subarray(row * columns, (row + 1) * columns)])
}
