import { isDay } from '../../../../kernel/day.ts'

/** A day or a moment as a sheet writes it, as `YYYY-MM-DD` with its time if it has one; undefined for anything else. */
export function readMoment(text: string): { readonly day: string; readonly timed: boolean } | undefined {
  const [, first = '', rest = ''] = /^(\d{1,4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,4}日?\.?)(?:[T ,]+(.*))?$/u.exec(text) ?? []
  if (
    first === '' ||
    !/^(?:(?:上午|下午|AM|PM)?\s?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?\s*(?:am|pm|a\.m\.|p\.m\.)?\s*(?:Z|UTC|GMT|EET|[A-Z]{3,4})?\s*(?:[+-]\d{1,2}(?::?\d{2})?)?)?$/iu.test(
      rest,
    )
  )
    return undefined
  const day = dayOf(first.match(/\d+/g) ?? [], first)
  return day === undefined ? undefined : { day, timed: rest !== '' }
}

/** 03/04/2020 is read month first, as the programs that write slashes do, unless that is no day. */
function dayOf(parts: readonly string[], written: string): string | undefined {
  const [a = '', b = '', c = ''] = parts
  if (a.length === 4) return asDay(a, b, c)
  const year = c.length === 2 ? `20${c}` : c
  return written.includes('/') ? (asDay(year, a, b) ?? asDay(year, b, a)) : asDay(year, b, a)
}

function asDay(year: string, month: string, day: string): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(text) ? text : undefined
}
