/** Counts of groups (rows) by answers (columns). */
export type CountTable = readonly (readonly number[])[]

/** A table without its empty rows and columns, and its sums. */
export interface Margins {
  readonly cells: CountTable
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly n: number
}

/** Sums a table up and leaves out rows and columns in which nobody is. RangeError when it is not rectangular or holds no counts. */
export function marginsOf(table: CountTable): Margins {
  const width = table[0]?.length ?? 0
  for (const row of table) {
    if (row.length !== width) throw new RangeError(`Each row of a table needs ${width} cells; one has ${row.length}`)
    for (const cell of row) if (!Number.isSafeInteger(cell) || cell < 0) throw new RangeError(`A cell needs a count; came ${cell}`)
  }
  const used = Array.from({ length: width }, (_, j) => j).filter((j) => table.some((row) => (row[j] ?? 0) > 0))
  const cells = table.map((row) => used.map((j) => row[j] ?? 0)).filter((row) => row.some((cell) => cell > 0))
  const rows = cells.map(sumOf)
  return { cells, rows, columns: used.map((_, j) => sumOf(cells.map((row) => row[j] ?? 0))), n: sumOf(rows) }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0)
}
