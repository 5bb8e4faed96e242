import type { Finding, Rule } from '../../model.ts'
import { countsIn, wordsOf } from '../../text.ts'

/** A claim that enumerates a list must name each of its members, by any name; one that counts it ("seven trainers") need not. */
export const lists: Rule = (claim, { facts }) => {
  const said = ` ${wordsOf(claim.text).join(' ')} `
  return facts.lists.flatMap(({ id, members }): readonly Finding[] => {
    if (!claim.lists?.includes(id)) return []
    const isNamed = (member: string) =>
      facts.names.find((thing) => thing.id === member)?.names.some((name) => said.includes(` ${wordsOf(name).join(' ')} `)) ?? false
    const missing = members.filter((member) => !isNamed(member))
    if (missing.length === members.length && countsIn(claim.text).some(({ value }) => value === members.length)) return []
    const shown = missing.map((member) => facts.names.find((thing) => thing.id === member)?.names[0] ?? member)
    if (missing.length > 0)
      return [{ rule: 'list-incomplete', verdict: 'inconsistent', words: '', values: { list: id, missing: shown.join(', ') } }]
    return [{ rule: 'list-complete', verdict: 'consistent', words: '', values: { list: id } }]
  })
}
