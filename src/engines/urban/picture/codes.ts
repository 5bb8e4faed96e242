/**
 * Codes of cells as a short text: for each row `code` x `how many`, with rows parted by a slash: `11x3 30x2/11x5`. For small pictures that are kept in a
 * database.
 */
export function packCodes(codes: Uint8Array, width: number): string {
  const rows: string[] = []
  for (let at = 0; at < codes.length; at += width) {
    const runs: string[] = []
    for (let column = 0; column < width;) {
      const from = column
      while (column < width && codes[at + column] === codes[at + from]) column++
      runs.push(`${codes[at + from]}x${column - from}`)
    }
    rows.push(runs.join(' '))
  }
  return rows.join('/')
}

/** A run of equal cells in a row. */
export interface CodeRun {
  readonly row: number
  readonly column: number
  readonly count: number
  readonly code: number
}

export function unpackCodes(text: string): readonly CodeRun[] {
  return text.split('/').flatMap((line, row) => {
    let column = 0
    return line.split(' ').map((run) => {
      const [code = 0, count = 0] = run.split('x').map(Number)
      column += count
      return { row, column: column - count, count, code }
    })
  })
}
