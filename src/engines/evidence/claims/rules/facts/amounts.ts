import type { Rule } from '../../model.ts'

const AMOUNT =
  /(?<!\d)(\d+(?:[.,]\d+)?) ?(thousand|million|billion|trillion)?(?: of)? ?(USD|US dollars|dollars|EUR|euros?|UZS|CNY|yuan)(?!\p{L})/giu
const TIMES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }
const UNITS: Readonly<Record<string, string>> = { 'us dollars': 'USD', dollars: 'USD', euro: 'EUR', euros: 'EUR', yuan: 'CNY' }

/** A sum of money must be below what is known to be more than it can be (the economy of the country). Holds for quotations too. */
export const amounts: Rule = ({ text }, { facts }) =>
  [...text.matchAll(AMOUNT)].flatMap(([words, digits = '', times = '', unit = '']) => {
    const code = UNITS[unit.toLowerCase()] ?? unit.toUpperCase()
    const amount = Number(digits.replace(',', '.')) * (TIMES[times.toLowerCase()] ?? 1)
    const limit = facts.limits.find((each) => each.unit === code && amount > each.most)
    return limit
      ? [{ rule: 'amount-too-large', verdict: 'implausible' as const, words, values: { amount, most: limit.most, what: limit.what } }]
      : []
  })
