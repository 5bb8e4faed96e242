import type { Gap } from '../rules/gap.ts'
import { SMALLEST_GROUP, type Audience } from './thresholds.ts'

/** A group that is large enough to be shown: its level among those declared (0 = finest), its code there, and who is in it. */
export interface Group {
  readonly level: number
  readonly code: string
  readonly members: readonly number[]
}

/**
 * Puts people into groups that are large enough, along a declared order from fine to coarse (region, economic zone); everybody is the
 * coarsest group of all and needs no code. `paths` gives each person's code on every level. A group is taken apart only when each of
 * its parts is large enough, so that none follows by subtraction. Groups come in order of their codes. A gap when all are too few.
 */
export function mergeGroups(paths: readonly (readonly string[])[], audience: Audience): readonly Group[] | Gap {
  const n = paths.length
  if (n === 0) return { gap: 'no-answers', n }
  const smallest = SMALLEST_GROUP[audience]
  if (n < smallest) return { gap: 'too-few', n }
  const levels = paths[0]?.length ?? 0
  if (paths.some((path) => path.length !== levels)) throw new RangeError(`Everybody needs a code on each of the ${levels} levels`)
  return split({ level: levels, code: '', members: paths.map((_, i) => i) }, paths, smallest)
}

function split(group: Group, paths: readonly (readonly string[])[], smallest: number): readonly Group[] {
  if (group.level === 0) return [group]
  const level = group.level - 1
  const parts = new Map<string, number[]>()
  for (const member of group.members) {
    const code = paths[member]?.[level] ?? ''
    const part = parts.get(code) ?? []
    if (part.length === 0) parts.set(code, part)
    part.push(member)
  }
  if ([...parts.values()].some((members) => members.length < smallest)) return [group]
  const inOrder = [...parts].sort(([a], [b]) => (a < b ? -1 : 1))
  return inOrder.flatMap(([code, members]) => split({ level, code, members }, paths, smallest))
}
