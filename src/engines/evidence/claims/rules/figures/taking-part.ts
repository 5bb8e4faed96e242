import { figuresOf } from '../../figures.ts'
import type { Finding, Rule } from '../../model.ts'
import { clausesWithout, firstOf } from '../../text.ts'
import { DENIAL, TAKING_PART } from '../../words/index.ts'

/** "Completed" needs a figure of completions, "attended" one of attendance; a number of registrations carries neither. Who says that nobody recorded it claims nothing. */
export const takingPart: Rule = (claim, evidence) => {
  if (claim.medium === 'quotation' || claim.medium === 'picture') return []
  const figures = figuresOf(claim, evidence)
  const text = clausesWithout(claim.text, DENIAL)
  return TAKING_PART.flatMap(({ needs, patterns }): readonly Finding[] => {
    const words = firstOf(text, patterns)
    if (words === undefined) return []
    if (figures.length === 0) return [{ rule: 'word-without-figure', verdict: 'unsupported', words, values: { word: needs[0] ?? '' } }]
    const carried = figures.find(({ restsOn }) => needs.includes(restsOn))
    if (carried) return [{ rule: 'word-carried', verdict: 'supported', words, values: { word: needs[0] ?? '', figure: carried.id } }]
    const [figure] = figures
    return [{ rule: 'only-registered', verdict: 'overclaim', words, values: { figure: figure?.id ?? '', restsOn: figure?.restsOn ?? '' } }]
  })
}
