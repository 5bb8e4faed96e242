type Matrix = readonly (readonly number[])[]

/** C M C', the covariances of the contrasts in the rows of `contrasts`. */
export function transformed(contrasts: Matrix, matrix: Matrix): number[][] {
  const half = contrasts.map((contrast) => matrix.map((row) => row.reduce((sum, each, i) => sum + each * (contrast[i] ?? 0), 0)))
  return half.map((row) => contrasts.map((contrast) => contrast.reduce((sum, each, i) => sum + each * (row[i] ?? 0), 0)))
}

/** The X of A X = B (elimination, largest pivot first). RangeError when A cannot be inverted. */
export function solve(a: Matrix, b: Matrix): number[][] {
  const n = a.length
  const rows = a.map((row, i) => [...row, ...(b[i] ?? [])])
  for (let step = 0; step < n; step++) {
    const best = rows.reduce((most, row, i) => (i >= step && Math.abs(row[step] ?? 0) > Math.abs(rows[most]?.[step] ?? 0) ? i : most), step)
    const [pivot, moved] = [rows[best], rows[step]]
    if (pivot === undefined || moved === undefined || !(Math.abs(pivot[step] ?? 0) > 0)) throw new RangeError('A matrix cannot be inverted')
    rows[best] = moved
    rows[step] = pivot.map((each) => each / (pivot[step] ?? 1))
    for (let i = 0; i < n; i++) if (i !== step) rows[i] = subtracted(rows[i] ?? [], rows[step] ?? [], step)
  }
  return rows.map((row) => row.slice(n))
}

function subtracted(row: readonly number[], pivot: readonly number[], step: number): number[] {
  const factor = row[step] ?? 0
  return row.map((each, j) => each - factor * (pivot[j] ?? 0))
}
