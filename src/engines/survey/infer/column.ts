import { sidesOf } from './parts/languages.ts'

/** A column of a table of answers: its different texts (the first is empty), and which of them each response has. */
export interface Column {
  readonly head: string
  /** The question in full, where the file says it below the head. */
  readonly label?: string
  readonly values: readonly string[]
  readonly rows: Uint32Array
}

/** A column looked at: its texts evened out, how often each was answered, and how many answered at all. */
export interface Field {
  readonly place: number
  /** Never empty: `column 5` stands for a head that is missing. */
  readonly head: string
  /** What the question says, where the file says it apart from its head. */
  readonly label: string
  readonly column: Column
  /** Beside `column.values`: without space around, and empty where no answer is meant. */
  readonly texts: readonly string[]
  readonly answered: number
  /** Different texts with how often each was answered, the most frequent first; the first 20,000 where there are more. */
  readonly distinct: ReadonlyMap<string, number>
  /** Whether a program named the column and no person: `Column7`, `Unnamed: 3`, nothing, or the head before once more. */
  readonly unnamed: boolean
}

const MOST_DISTINCT = 20_000

export function lookAt(columns: readonly Column[]): readonly Field[] {
  return columns.map((column, place) => {
    const before = columns[place - 1]?.head.trim().replace(REPEATED, '') ?? ''
    const head = evened(column.head)
    const unnamed = head === '' || UNNAMED.test(head) || (before !== '' && head.replace(REPEATED, '') === before)
    return { unnamed, ...fieldOf(column, head === '' ? `column ${place + 1}` : head, place) }
  })
}

const UNNAMED = /^(?:column|unnamed:?|field|var|col|\.\.\.)[\s_]?\d+$/i
const REPEATED = /(?:[._ ]\d+| \(\d+\))$/

function fieldOf(column: Column, head: string, place: number): Omit<Field, 'unnamed'> {
  const counts = new Uint32Array(column.values.length)
  for (const value of column.rows) counts[value] = (counts[value] ?? 0) + 1
  const namibia = column.values.length > 5 && column.values.filter((value) => /^[A-Z]{2}$/.test(value)).length > column.values.length * 0.7
  const texts = column.values.map((value) => (isMissing(value, namibia) ? '' : evened(value)))
  const found = new Map<string, number>()
  let answered = 0
  texts.forEach((text, value) => {
    const count = counts[value] ?? 0
    if (text === '' || count === 0) return
    answered += count
    if (found.size < MOST_DISTINCT || found.has(text)) found.set(text, (found.get(text) ?? 0) + count)
  })
  const distinct = new Map([...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
  return { place, head, label: column.label === undefined ? head : evened(column.label), column, texts, answered, distinct }
}

/** Programs write NA, NULL and NaN for no answer. In a column of country codes NA is Namibia. */
function isMissing(value: string, namibia: boolean): boolean {
  const text = value.trim()
  return text === '' || (text.length <= 6 && MISSING.test(text) && !(namibia && text === 'NA'))
}

// Most texts need nothing done, and there may be a million of them.
const EVEN = /^[!-~]+(?: [!-~]+)*$/

const MISSING = /^(?:NA|#N\/A|<NA>|NULL|null|NaN|nan|[-–—.]|-999?|#NULL!)$/

/** In one line; the lines of a label that says the same in several scripts become its sides. */
function evened(text: string): string {
  if (EVEN.test(text)) return text
  const sides = text.length <= 400 && text.includes('\n') ? sidesOf(text.trim().replace(/\s*\n\s*/gu, '\n')) : []
  return (sides.length > 1 ? sides.join(' / ') : text).normalize('NFC').replace(/\s+/gu, ' ').trim()
}
