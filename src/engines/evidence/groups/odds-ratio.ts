import { lnChoose } from '../special/gamma.ts'
import { checkCounts } from '../share/counts.ts'
import type { GroupShare } from './two-shares.ts'

/**
 * The odds ratio of yes in the first group against the second, given the margins (the conditional estimate that R's `fisher.test` prints).
 * 0 or infinite where the table leaves no other choice; NaN when all or none said yes, or a group is empty.
 */
export function oddsRatio(a: GroupShare, b: GroupShare): number {
  checkCounts(a.k, a.n)
  checkCounts(b.k, b.n)
  const yes = a.k + b.k
  const [least, most] = [Math.max(0, yes - b.n), Math.min(yes, a.n)]
  if (least === most) return NaN
  if (a.k === least || a.k === most) return a.k === least ? 0 : Infinity
  const weights = Array.from({ length: most - least + 1 }, (_, i) => lnChoose(a.n, least + i) + lnChoose(b.n, yes - least - i))
  let [low, high] = [-50, 50]
  while (high - low > 1e-14 * Math.max(1, Math.abs(high))) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (expected(weights, least, middle) < a.k) low = middle
    else high = middle
  }
  return Math.exp((low + high) / 2)
}

/** The expected number of yes in the first group when the odds ratio is e^`ln`. */
function expected(weights: readonly number[], least: number, ln: number): number {
  const tilted = weights.map((weight, i) => weight + i * ln)
  const top = tilted.reduce((most, each) => Math.max(most, each), -Infinity)
  let [sum, mean] = [0, 0]
  for (const [i, each] of tilted.entries()) {
    sum += Math.exp(each - top)
    mean += (least + i) * Math.exp(each - top)
  }
  return mean / sum
}
