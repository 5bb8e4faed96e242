import { say } from '../../kernel/language.ts'
import type { Figure } from './model.ts'
import { printedReason } from './print.ts'

/** A figure as data for other programs: codes and numbers, English words. */
export interface FigureRecord {
  readonly id: string
  readonly wording: string
  readonly section: string
  readonly count: number
  readonly base: number
  readonly base_name: string
  readonly percent?: number
  readonly value?: number
  readonly median?: number
  readonly low?: number
  readonly high?: number
  readonly bound_low?: number
  readonly bound_high?: number
  readonly method: string
  readonly instrument: string | null
  readonly wave: string | null
  readonly items: readonly string[]
  readonly codes: readonly string[]
  readonly snapshot: string
  readonly published: string | null
  readonly status: Figure['status']
  readonly reason?: string
}

export function figureRecord(figure: Figure): FigureRecord {
  const reason = printedReason(figure, 'en')
  return {
    id: figure.id,
    wording: say(figure.wording, 'en'),
    section: figure.section,
    count: figure.count,
    base: figure.base,
    base_name: figure.baseName,
    ...(figure.percent === undefined ? {} : { percent: figure.percent }),
    ...(figure.value === undefined ? {} : { value: figure.value }),
    ...(figure.median === undefined ? {} : { median: figure.median }),
    ...(figure.interval ? { low: figure.interval.low, high: figure.interval.high } : {}),
    ...(figure.bounds ? { bound_low: figure.bounds.low, bound_high: figure.bounds.high } : {}),
    method: figure.method,
    instrument: figure.instrument ?? null,
    wave: figure.wave ?? null,
    items: figure.items,
    codes: figure.codes,
    snapshot: figure.snapshot,
    published: figure.published ?? null,
    status: figure.status,
    ...(reason === undefined ? {} : { reason }),
  }
}

const COLUMNS = [
  'id',
  'wording',
  'section',
  'count',
  'base',
  'base_name',
  'percent',
  'value',
  'median',
  'low',
  'high',
  'bound_low',
  'bound_high',
  'method',
  'instrument',
  'wave',
  'items',
  'codes',
  'snapshot',
  'published',
  'status',
  'reason',
] as const satisfies readonly (keyof FigureRecord)[]

/** The figures as CSV (RFC 4180). A cell that a spreadsheet would take for a formula is prefixed with an apostrophe. */
export function figuresCsv(figures: readonly Figure[]): string {
  const rows = figures.map(figureRecord).map((record) => COLUMNS.map((column) => cell(record[column])).join(','))
  return [COLUMNS.join(','), ...rows].map((line) => `${line}\r\n`).join('')
}

function cell(value: unknown): string {
  const text = Array.isArray(value) ? value.join(' ') : String(value ?? '')
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
