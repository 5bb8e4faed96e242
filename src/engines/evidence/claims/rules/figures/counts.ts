import { figuresOf } from '../../figures.ts'
import type { Finding, Rule } from '../../model.ts'
import { countsIn } from '../../text.ts'

/**
 * Every other number must be the count or value of a figure that the claim speaks of, a base, or the length of a list that it names; of
 * a claim
 * that names nothing, of any figure. Numbers in quotations and pictures are not checked.
 */
export const counts: Rule = (claim, evidence) => {
  if (claim.medium === 'quotation' || claim.medium === 'picture') return []
  const named = figuresOf(claim, evidence)
  const lists = evidence.facts.lists.filter(({ id }) => claim.lists?.includes(id))
  const figures = named.length > 0 || lists.length > 0 ? named : evidence.figures
  const known = new Map<number, string>()
  for (const base of Object.values(evidence.bases)) known.set(base, 'base')
  for (const { id, kind, count, base, printed } of figures) {
    known.set(base, id)
    known.set(kind === 'mean' && printed !== undefined ? printed : count, id)
  }
  for (const { id, members } of lists) known.set(members.length, id)
  return countsIn(claim.text).map(({ value, words }): Finding => {
    const figure = known.get(value)
    if (figure === undefined) return { rule: 'number-without-figure', verdict: 'inconsistent', words, values: { number: value } }
    return { rule: 'number-of-figure', verdict: 'consistent', words, values: { number: value, figure } }
  })
}
