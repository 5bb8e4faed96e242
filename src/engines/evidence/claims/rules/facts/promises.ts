import type { Rule } from '../../model.ts'
import { firstOf } from '../../text.ts'
import { PROMISE } from '../../words/index.ts'

/** A promise ("will be followed up") needs an entry with an owner, a day and an indicator by which it can be followed. */
export const promises: Rule = (claim, { facts }) => {
  const words = claim.medium === 'sentence' ? firstOf(claim.text, PROMISE) : undefined
  if (words === undefined) return []
  const entries = facts.commitments.filter(({ id }) => claim.commitments?.includes(id))
  const lacking =
    entries.length === 0
      ? ['entry']
      : entries.flatMap(({ owner, due, indicator }) => [
          ...(owner ? [] : ['owner']),
          ...(due ? [] : ['due']),
          ...(indicator ? [] : ['indicator']),
        ])
  if (lacking.length > 0)
    return [{ rule: 'promise-without-owner', verdict: 'untracked', words, values: { lacking: [...new Set(lacking)].join(', ') } }]
  return [{ rule: 'promise-tracked', verdict: 'consistent', words, values: {} }]
}
