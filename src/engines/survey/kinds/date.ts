import { isDay } from '../../../kernel/day.ts'
import type { DateItem } from '../instrument.ts'
import type { Kind, Part } from './kind.ts'
import { asKept, right, singleOf, wrong } from './parts/posted.ts'

/** A day. Kept as `YYYY-MM-DD`; `31.12.2020`, `2020/12/31` and `2020年12月31日` are understood too. */
export const date: Kind<DateItem> = {
  fields: (item) => [item.code],
  keys: (item) => [item.code],
  read: (item, posted) => {
    const typed = singleOf(posted, item.code, item.required)
    return typeof typed === 'string' ? readDate(item, typed) : typed
  },
  typed: (item, answers) => asKept(answers, [item.code]),
  counted: (item) => [item],
  codes: () => [],
  defects: (item) => {
    if ([item.from, item.to].some((day) => day !== undefined && !isDay(day))) return [{ at: '', code: 'not-a-day' }]
    return item.from !== undefined && item.to !== undefined && item.from > item.to ? [{ at: '', code: 'from-above-to' }] : []
  },
}

function readDate(item: DateItem, typed: string): Part {
  const day = dayOf(typed)
  if (day === undefined) return wrong(item.code, 'not-a-date')
  if (item.from !== undefined && day < item.from) return wrong(item.code, 'too-early', { from: item.from })
  return item.to !== undefined && day > item.to ? wrong(item.code, 'too-late', { to: item.to }) : right(item.code, [day])
}

// 03/04/2020 is left out: it is another day in London than in New York.
function dayOf(typed: string): string | undefined {
  const first = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/.exec(typed)
  const last = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed)
  const [year, month, day] = first ? first.slice(1) : (last?.slice(1).reverse() ?? [])
  if (year === undefined || month === undefined || day === undefined) return undefined
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(text) ? text : undefined
}
