import { problems } from '../problems.ts'

/** Takes the text of a CSV file in parts and hands over its records. */
export interface Records {
  push(text: string): void
  end(): void
}

const [QUOTE, LF, CR] = [34, 10, 13]
const WIDEST = 20_000
const LONGEST = 4 << 20

/**
 * Splits CSV text at `delimiter` (one character). Cells may stand in quotation marks, hold line ends and doubled quotation marks; lines
 * end as on any system. `take` gets one array that is used again for the next record. Throws `sheet.not-text`, `sheet.open-quote` and
 * `sheet.too-wide`.
 */
export function openRecords(file: string, delimiter: string, take: (cells: readonly string[], line: number) => void): Records {
  const mark = delimiter.charCodeAt(0)
  const cells: string[] = []
  let [cell, quoted, wasQuoted, afterReturn] = ['', false, false, false]
  let [line, begun, opened] = [1, 1, 1]

  const endCell = () => {
    cells.push(cell)
    cell = ''
    wasQuoted = false
    if (cells.length > WIDEST) throw problems['sheet.too-wide']({ file, columns: cells.length, most: WIDEST })
  }
  const endRecord = () => {
    endCell()
    take(cells, begun)
    cells.length = 0
    begun = line
  }
  const push = (text: string) => {
    let start = 0
    for (let i = 0; i < text.length; i++) {
      const sign = text.charCodeAt(i)
      if (quoted) {
        if (sign === QUOTE) {
          cell += text.slice(start, i)
          start = i + 1
          quoted = false
        } else if (sign === LF) line++
        else if (sign === 0) throw problems['sheet.not-text']({ file, line })
      } else if (sign === mark) {
        if (i > start) cell += text.slice(start, i)
        start = i + 1
        endCell()
        afterReturn = false
      } else if (sign === LF || sign === CR) {
        const second = sign === LF && afterReturn && i === start
        if (i > start) cell += text.slice(start, i)
        start = i + 1
        afterReturn = sign === CR
        if (second) continue
        line++
        endRecord()
      } else if (sign === QUOTE && (wasQuoted ? i === start : cell === '' && text.slice(start, i).trim() === '')) {
        // A mark right after a closed cell was one of a doubled pair; else it opens the cell.
        cell = wasQuoted ? `${cell}"` : ''
        start = i + 1
        quoted = wasQuoted = true
        opened = line
      } else if (sign === 0) throw problems['sheet.not-text']({ file, line })
    }
    if (start < text.length) cell += text.slice(start)
    if (cell.length > LONGEST) throw problems['sheet.open-quote']({ file, line: opened })
  }
  const end = () => {
    if (quoted) throw problems['sheet.open-quote']({ file, line: opened })
    if (cell !== '' || cells.length > 0) endRecord()
  }
  return { push, end }
}
