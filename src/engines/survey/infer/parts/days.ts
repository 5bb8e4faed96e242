import { isDay } from '../../../../kernel/day.ts'

/** A day or a moment as a sheet writes it, as `YYYY-MM-DD` with its time if it has one; undefined for anything else. `order` is of `orderIn`. */
export function readMoment(text: string, order?: DayOrder): { readonly day: string; readonly timed: boolean } | undefined {
  const [, first = '', rest = ''] = /^(\d{1,4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,4}日?\.?)(?:[T ,]+(.*))?$/u.exec(text) ?? []
  if (
    first === '' ||
    !/^(?:(?:上午|下午|AM|PM)?\s?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?\s*(?:am|pm|a\.m\.|p\.m\.)?\s*(?:Z|UTC|GMT|EET|[A-Z]{3,4})?\s*(?:[+-]\d{1,2}(?::?\d{2})?)?)?$/iu.test(
      rest,
    )
  )
    return undefined
  const day = dayOf(first.match(/\d+/g) ?? [], order?.get(first.match(/[-/.]/)?.[0] ?? '') ?? (first.includes('/') ? 'month' : 'day'))
  return day === undefined ? undefined : { day, timed: rest !== '' }
}

/** By the mark between day and month, which of them comes first. */
export type DayOrder = ReadonlyMap<string, 'day' | 'month'>

/** How the days of one column are written, for each mark with which one of them tells: beside 31/03/2020, 03/04/2020 is in April. */
export function orderIn(texts: Iterable<string>): DayOrder {
  const order = new Map<string, 'day' | 'month'>()
  for (const text of texts) {
    const [, a = '', mark = '', b = ''] = /^(\d{1,2})([-/.])\s?(\d{1,2})[-/.]\s?\d{2,4}(?!\d)/.exec(text) ?? []
    if (order.has(mark) || Number(a) > 12 === Number(b) > 12) continue
    order.set(mark, Number(a) > 12 ? 'day' : 'month')
  }
  return order
}

/** 03/04/2020 is read month first, as the programs that write slashes do, unless that is no day or the column says otherwise. */
function dayOf(parts: readonly string[], order: 'day' | 'month'): string | undefined {
  const [a = '', b = '', c = ''] = parts
  if (a.length === 4) return asDay(a, b, c)
  const year = c.length === 2 ? `20${c}` : c
  return order === 'month' ? (asDay(year, a, b) ?? asDay(year, b, a)) : (asDay(year, b, a) ?? asDay(year, a, b))
}

function asDay(year: string, month: string, day: string): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(text) ? text : undefined
}
