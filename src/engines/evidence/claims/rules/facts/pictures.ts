import { tellable } from '../../../rules/index.ts'
import { figuresOf } from '../../figures.ts'
import type { Finding, Rule } from '../../model.ts'
import { countsIn, percentsIn } from '../../text.ts'

/**
 * A chart must show numbers of the figures that it draws. A picture of what another tool drew is only a reading: what made it, and from
 * what,
 * cannot be checked; digits beyond what its base carries are named.
 */
export const pictures: Rule = (claim, evidence) => {
  if (claim.medium === 'chart') {
    const empty = percentsIn(claim.text).length === 0 && countsIn(claim.text).length === 0
    return empty ? [{ rule: 'chart-without-numbers', verdict: 'missing', words: claim.text, values: {} }] : []
  }
  if (claim.medium !== 'picture') return []
  const precise: readonly Finding[] = figuresOf(claim, evidence)
    .filter(({ base, decimals = 0 }) => decimals > tellable(base).mostDecimals)
    .map(({ id, base, decimals = 0 }) => ({
      rule: 'false-precision',
      verdict: 'reading',
      words: '',
      values: { figure: id, base, decimals },
    }))
  return [{ rule: 'picture-of-another-tool', verdict: 'reading', words: claim.text, values: {} }, ...precise]
}
