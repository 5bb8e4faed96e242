import { problems } from './problems.ts'

/**
 * One column of a table: the different texts in it, and for each row which of them it has. `values[0]` is the empty text. A text may
 * stand in `values` more than once where a column holds very many different ones.
 */
export interface Column {
  readonly head: string
  readonly values: readonly string[]
  readonly rows: Uint32Array
}

/** A table as it was read: the first line is its heads. */
export interface Table {
  readonly format: 'csv' | 'xlsx' | 'ods'
  readonly encoding?: string
  readonly delimiter?: string
  readonly sheet?: string
  readonly columns: readonly Column[]
  /** Lines with something in them, without the heads. */
  readonly rows: number
  /** For each of them its number as a spreadsheet counts: the heads are 1, empty lines count too. */
  readonly lines: Uint32Array
  /** Lines with more filled cells than there are heads. */
  readonly ragged: number
}

/** How much of a file is read at most: what is larger is refused in words before it takes the memory of others. */
export interface Limits {
  readonly rows?: number
  /** What a workbook may unpack to. */
  readonly megabytes?: number
}

/** Takes the lines of a table one after another, the heads first, and keeps them by column. */
export interface Gathering {
  /** `cells` may be used again by the caller. `line` is where a spreadsheet has them; one after the line before when left out. */
  add(cells: readonly string[], line?: number): void
  readonly rows: number
  done(): Pick<Table, 'columns' | 'rows' | 'lines' | 'ragged'>
}

/** A column with more different texts than this keeps each as it comes, which then costs less than looking it up. */
const MANY = 250_000
/** Cells that room is made for before they come. */
const MOST_ROOM = 60_000_000

/** `expected` is about how many lines will come: room is made for them at once. More than `most` are refused with `sheet.too-long`. */
export function gather(file: string, expected = 0, most = Infinity): Gathering {
  const columns: Growing[] = []
  let [heads, rows, ragged, at] = [-1, 0, 0, 0]
  let lines = new Uint32Array(Math.max(64, Math.min(expected, MOST_ROOM)))
  const widen = (width: number, head: (column: number) => string) => {
    const room = Math.min(expected, Math.floor(MOST_ROOM / Math.max(1, width)))
    while (columns.length < width) columns.push(openColumn(head(columns.length), Math.max(64, room)))
  }
  return {
    get rows() {
      return rows
    },
    add(cells, line = at + 1) {
      const width = widthOf(cells)
      at = line
      if (heads < 0) {
        heads = width
        widen(width, (column) => cells[column]?.trim() ?? '')
      } else if (width > 0) {
        widen(width, () => '')
        if (width > heads) ragged++
        for (let i = 0; i < width; i++) columns[i]?.put(rows, cells[i] ?? '')
        if (rows >= most) throw problems['sheet.too-long']({ file, most })
        if (rows >= lines.length) lines = longer(lines, rows + 1)
        lines[rows++] = line
      }
    },
    done: () => ({ columns: columns.map((column) => column.done(rows)), rows, lines: lines.subarray(0, rows), ragged }),
  }
}

interface Growing {
  put(row: number, text: string): void
  done(rows: number): Column
}

function openColumn(head: string, room: number): Growing {
  const values = ['']
  let places: Map<string, number> | undefined = new Map([['', 0]])
  let kept = new Uint32Array(room)
  return {
    put(row, text) {
      if (text === '') return
      if (row >= kept.length) kept = longer(kept, row + 1)
      let place = places?.get(text)
      if (place === undefined) {
        place = values.length
        const own = ownCopy(text)
        values.push(own)
        if (values.length > MANY) places = undefined
        places?.set(own, place)
      }
      kept[row] = place
    },
    done(rows) {
      const spare = kept.length - rows
      return { head, values, rows: spare >= 0 && spare < rows / 4 ? kept.subarray(0, rows) : longer(kept.subarray(0, rows), rows, rows) }
    },
  }
}

function longer(array: Uint32Array, least: number, exactly?: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(exactly ?? Math.max(least, array.length * 2))
  copy.set(array)
  return copy
}

// A part of a long text keeps all of it in memory; a copy does not.
function ownCopy(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le')
}

function widthOf(cells: readonly string[]): number {
  let width = cells.length
  while (width > 0 && isBlank(cells[width - 1] ?? '')) width--
  return width
}

function isBlank(text: string): boolean {
  return text === '' || text.trim() === ''
}
