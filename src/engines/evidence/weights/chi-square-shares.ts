/** Pearson's chi-square of a table of shares (row by row) that add up to 1, per answer: times n it is the statistic. */
export function chiSquareShares(shares: readonly number[], rows: number, columns: number): number {
  const inRow = Array.from({ length: rows }, (_, i) => shares.slice(i * columns, (i + 1) * columns).reduce((sum, each) => sum + each, 0))
  const inColumn = Array.from({ length: columns }, (_, j) =>
    shares.reduce((sum, each, cell) => (cell % columns === j ? sum + each : sum), 0),
  )
  return shares.reduce((sum, share, cell) => {
    const expected = (inRow[Math.floor(cell / columns)] ?? 0) * (inColumn[cell % columns] ?? 0)
    return sum + (share - expected) ** 2 / expected
  }, 0)
}
