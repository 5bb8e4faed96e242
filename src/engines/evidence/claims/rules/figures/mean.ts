import { figuresOf } from '../../figures.ts'
import type { Rule } from '../../model.ts'
import { firstOf } from '../../text.ts'
import { MEAN } from '../../words/index.ts'

/** An average needs a mean, and a mean must not be above the largest value that the register has for those it is about. */
export const mean: Rule = (claim, evidence) => {
  if (claim.medium === 'quotation' || claim.medium === 'picture') return []
  const words = firstOf(claim.text, MEAN)
  if (words === undefined) return []
  const means = figuresOf(claim, evidence).filter(({ kind }) => kind === 'mean')
  if (means.length === 0) return [{ rule: 'word-without-figure', verdict: 'unsupported', words, values: { word: 'average' } }]
  return means.flatMap(({ id, printed = 0, largest }) =>
    largest !== undefined && printed > largest.value
      ? [
          {
            rule: 'mean-above-register',
            verdict: 'implausible' as const,
            words,
            values: { figure: id, mean: printed, largest: largest.value, of: largest.of },
          },
        ]
      : [],
  )
}
