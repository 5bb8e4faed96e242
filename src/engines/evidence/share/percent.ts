import { checkCounts } from './counts.ts'

/**
 * `k` of `n` as a percent, rounded half up from the integers and therefore exact: 94 for 49 of 52, 76.92 for 40 of 52 with two
 * decimals. A number: print it with `decimals` digits. RangeError when n = 0 (there is no percent of nobody) or a count is no count.
 */
export function percentHalfUp(k: number, n: number, decimals = 0): number {
  checkCounts(k, n)
  if (n === 0) throw new RangeError('A percent needs at least one answer; n is 0')
  const scale = 10 ** decimals
  const top = 200 * scale * k + n
  if (!Number.isSafeInteger(top)) return Number((200n * BigInt(scale) * BigInt(k) + BigInt(n)) / (2n * BigInt(n))) / scale
  return (top - (top % (2 * n))) / (2 * n) / scale
}
