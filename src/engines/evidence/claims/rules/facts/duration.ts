import type { Rule } from '../../model.ts'
import { numberOf } from '../../text.ts'

const DAY = 86_400_000
const LENGTH = /(?<![\p{L}\d])(\p{L}+|\d+)[- ](day|week|month)s?(?!\p{L})/giu

/** Days that a length may mean: a week is five days of work or seven of the calendar. */
const DAYS: Readonly<Record<string, readonly [least: number, most: number]>> = { day: [1, 1], week: [5, 7], month: [20, 31] }

/** A length of time ("one-week", "four days") must be that of the period that the claim speaks of, first and last day included. */
export const duration: Rule = (claim, { facts }) => {
  const period = facts.periods.find(({ id }) => id === claim.period)
  if (period === undefined) return []
  const days = Math.round((Date.parse(period.to) - Date.parse(period.from)) / DAY) + 1
  return [...claim.text.matchAll(LENGTH)].flatMap(([words, number = '', unit = '']) => {
    const count = numberOf(number)
    const [least, most] = DAYS[unit.toLowerCase()] ?? [1, 1]
    if (count === undefined) return []
    const fits = count * least <= days && days <= count * most
    return [
      {
        rule: fits ? 'length-fits' : 'length-differs',
        verdict: fits ? ('consistent' as const) : ('inconsistent' as const),
        words,
        values: { days, from: period.from, to: period.to },
      },
    ]
  })
}
