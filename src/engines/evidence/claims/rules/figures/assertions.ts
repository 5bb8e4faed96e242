import type { Rule } from '../../model.ts'

/** Of the things that a sentence asserts, each needs a figure; whether the figure really says so is for the person who tied the two. */
export const assertions: Rule = ({ assertions: all = [] }) => {
  if (all.length === 0) return []
  const bare = all.filter(({ figures }) => figures.length === 0)
  const verdict = bare.length === all.length ? ('unsupported' as const) : ('unsupported-in-part' as const)
  if (bare.length === 0) return [{ rule: 'assertions-carried', verdict: 'supported', words: '', values: { assertions: all.length } }]
  return bare.map(({ says }) => ({ rule: 'assertion-without-figure', verdict, words: says, values: {} }))
}
