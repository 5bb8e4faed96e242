import { isDay } from '../../../../kernel/day.ts'

/** A line of a table of ties, as typed. `line` is its number in the file, the heads being line 1. */
export interface TieRow {
  readonly line: number
  readonly city: string
  readonly country: string
  readonly partner: string
  readonly partnerCountry: string
  readonly kind: string
  readonly status: string
  readonly since: string
  readonly lastActivity: string
  readonly about: string
  readonly source: string
  readonly evidence: string
}
export type TieColumn = Exclude<keyof TieRow, 'line'>

/** The columns of a table of ties, in the order in which an empty one is handed out. */
export const TIE_COLUMNS = [
  'city',
  'country',
  'partner',
  'partnerCountry',
  'kind',
  'status',
  'since',
  'lastActivity',
  'about',
  'source',
  'evidence',
] as const satisfies readonly TieColumn[]

/** Without these no line can be read. */
export const NEEDED_COLUMNS = ['city', 'partner'] as const

/** Which column each head is, by `named` (a head as people write it, in any language); a second city and country are the partner's. */
export function columnsOf(heads: readonly string[], named: (head: string) => TieColumn | undefined): readonly (TieColumn | undefined)[] {
  const seen = new Set<TieColumn>()
  return heads.map((head) => {
    const column = named(head)
    const second = column !== undefined && seen.has(column) ? SECOND[column] : column
    if (second === undefined || seen.has(second)) return undefined
    seen.add(second)
    return second
  })
}

const SECOND: Partial<Record<TieColumn, TieColumn>> = { city: 'partner', country: 'partnerCountry' }

/** The lines of a table by its columns; empty ones are left out. */
export function tieRows(columns: readonly (TieColumn | undefined)[], lines: readonly (readonly string[])[]): readonly TieRow[] {
  return lines.flatMap((cells, at) => {
    const typed = columns.flatMap((column, place) => (column === undefined ? [] : [[column, (cells[place] ?? '').trim()] as const]))
    return typed.every(([, text]) => text === '') ? [] : [{ ...EMPTY, line: at + 2, ...Object.fromEntries(typed) }]
  })
}

const EMPTY: Omit<TieRow, 'line'> = {
  city: '',
  country: '',
  partner: '',
  partnerCountry: '',
  kind: '',
  status: '',
  since: '',
  lastActivity: '',
  about: '',
  source: '',
  evidence: '',
}

/** A day as people write it: 2019-05-03, 3.5.2019, 03/05/2019, or only a year. Undefined for what is no day, or none that exists. */
export function readTypedDay(text: string): { readonly day: string; readonly onlyYear: boolean } | undefined {
  if (/^(1[6-9]|2[01])\d{2}$/.test(text)) return { day: `${text}-01-01`, onlyYear: true }
  const [, date, month, year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text) ?? []
  const iso = date === undefined ? text.replace(/T00:00:00(\.000)?Z?$/, '') : `${year}-${month?.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(iso) ? { day: iso, onlyYear: false } : undefined
}

/** Lines as a page gave them back. Undefined when that is not what they are. */
export function readKeptRows(text: string): readonly TieRow[] | undefined {
  const read = parsed(text)
  if (!Array.isArray(read) || read.length === 0) return undefined
  const rows = read.map((each: unknown): TieRow | undefined => {
    if (typeof each !== 'object' || each === null) return undefined
    const cells = each as Readonly<Record<string, unknown>>
    const line = cells['line']
    if (typeof line !== 'number' || !Number.isSafeInteger(line)) return undefined
    const typed = TIE_COLUMNS.map((column) => [column, typeof cells[column] === 'string' ? cells[column] : ''] as const)
    return { ...EMPTY, line, ...Object.fromEntries(typed) }
  })
  return rows.some((row) => row === undefined) ? undefined : rows.flatMap((row) => row ?? [])
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
