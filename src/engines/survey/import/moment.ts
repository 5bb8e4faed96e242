import { isDay, type Zone } from '../../../kernel/day.ts'

/** Whether 03/04/2020 is read as March (month first) or April (day first). Only slashes leave that open. */
export type DayOrder = 'month' | 'day'

/** The order that the days of a column show; undefined when all of them can be read in both. */
export function dayOrderIn(texts: Iterable<string>): DayOrder | undefined {
  for (const text of texts) {
    const [, first, second] = /^(\d{1,2})\/(\d{1,2})\/\d{2,4}\b/.exec(text) ?? []
    if (Number(first) > 12) return 'day'
    if (Number(second) > 12) return 'month'
  }
  return undefined
}

/**
 * The moment that a cell names, as programs and people write it. Without a zone of its own it is a time in `zone`; without an hour it is
 * noon there, so that the day is the same in the zones around. Undefined when it names none.
 */
export function readInstant(text: string, zone: Zone, order: DayOrder): Date | undefined {
  const [, first = '', rest = ''] = /^(\d{1,4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,4}日?\.?)(?:[T ,]+(.*))?$/u.exec(text.trim()) ?? []
  const day = first === '' ? undefined : dayOf(first.match(/\d+/g) ?? [], first, order)
  const clock = day === undefined ? undefined : clockOf(rest.trim())
  if (day === undefined || clock === undefined) return undefined
  const local = Date.parse(`${day}T00:00:00Z`) + clock.ms
  return new Date(clock.offset === undefined ? inZone(zone, local) : local - clock.offset * 60_000)
}

function dayOf([a = '', b = '', c = '']: readonly string[], written: string, order: DayOrder): string | undefined {
  if (a.length === 4) return asDay(a, b, c)
  if (c.length !== 2 && c.length !== 4) return undefined
  const year = c.length === 2 ? `20${c}` : c
  return written.includes('/') && order === 'month' ? asDay(year, a, b) : asDay(year, b, a)
}

function asDay(year: string, month: string, day: string): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(text) ? text : undefined
}

const NOON = 12 * 3_600_000
const CLOCK =
  /^(上午|下午|am|pm)?\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(a\.?m\.?|p\.?m\.?)?\s*(?:(Z|UTC|GMT)|[A-Z]{3,4})?\s*(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/iu

/** Milliseconds after midnight, and minutes east of Greenwich where the text says so. */
function clockOf(text: string): { readonly ms: number; readonly offset?: number } | undefined {
  if (text === '') return { ms: NOON }
  const found = CLOCK.exec(text)
  if (!found) return undefined
  const [, before, h, m, s = '0', fraction = '0', after, greenwich, sign, hours, minutes = '0'] = found
  const half = (before ?? after ?? '').toLowerCase().replaceAll('.', '')
  const hour = half === '' ? Number(h) : (Number(h) % 12) + (half === 'pm' || half === '下午' ? 12 : 0)
  if (hour > 23 || Number(m) > 59 || Number(s) > 59 || Number(hours ?? 0) > 15) return undefined
  const ms = ((hour * 60 + Number(m)) * 60 + Number(s)) * 1000 + Math.floor(Number(`0.${fraction}`) * 1000)
  if (sign !== undefined) return { ms, offset: (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) }
  return greenwich === undefined ? { ms } : { ms, offset: 0 }
}

/** The moment at which clocks in the zone show `local`, which is milliseconds as if the zone were Greenwich. */
function inZone(zone: Zone, local: number): number {
  const once = local - offsetOf(zone, local)
  return local - offsetOf(zone, once)
}

function offsetOf(zone: Zone, moment: number): number {
  const known =
    FORMATS.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' })
  FORMATS.set(zone, known)
  return Date.parse(`${known.format(moment).replace(' ', 'T')}Z`) - Math.floor(moment / 1000) * 1000
}

/** Made once for each zone: making one costs a hundred times as much as using it. */
const FORMATS = new Map<Zone, Intl.DateTimeFormat>()
