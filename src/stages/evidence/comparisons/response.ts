import { isGap, responseProfile } from '../../../engines/evidence/index.ts'
import { disclose } from '../breakdowns/disclose.ts'
import { BY_LANGUAGE, groupOf, type Groups, pathOf, UNSAID } from '../breakdowns/groups.ts'
import type { Grouping } from '../breakdowns/model.ts'
import type { Material } from '../count/material.ts'
import type { ResponseBy } from './model.ts'

type Registration = Material['registrations'][number]

/** The groups of the answers with how many of each had registered; `others` registered in none of them. */
export interface Margin extends Groups {
  readonly registered: readonly number[]
  readonly others: number
}

/**
 * How many registered in each group of the answers: the groups are those by which answers are broken down, so that no second division of
 * the same people can be subtracted from the first. Undefined for a question that registration did not ask.
 */
export function marginOf(groups: Groups, { item, merges }: Grouping, registrations: readonly Registration[]): Margin | undefined {
  const said = READ[item]
  if (said === undefined || groups.overlaps) return undefined
  const of = registrations.map((each) => {
    const path = pathOf(said(each) ?? UNSAID, merges)
    return groups.groups.findIndex(({ level, code }) => groupOf(path, level) === code)
  })
  const registered = groups.groups.map((_, place) => of.filter((each) => each === place).length)
  return { ...groups, registered, others: of.filter((each) => each < 0).length }
}

const READ: Readonly<Record<string, (registration: Registration) => string | undefined>> = {
  role: ({ role }) => role,
  region: ({ region }) => region,
  [BY_LANGUAGE]: ({ language }) => language,
}

/** Whether the margin can be held against the answers: two groups at least, each person in one, and nowhere more answers than people. */
export function fits({ groups, registered, others }: Margin): boolean {
  return groups.length > 1 && others === 0 && groups.every(({ members }, place) => members.length <= (registered[place] ?? 0))
}

/** Who answered of those who registered, group by group, as far as it may be shown. */
export async function responseBy(margin: Margin): Promise<ResponseBy> {
  const { grouping, by, groups, registered } = margin
  const common = { grouping, by, groups: [] }
  if (groups.length < 2) return { ...common, refused: 'one-group' }
  if (!fits(margin)) return { ...common, refused: 'no-fit' }
  const counted = groups.map(({ code, members }, place) => ({ group: code, responded: members.length, registered: registered[place] ?? 0 }))
  const disclosed = await disclose(counted.map((each) => [each.responded, each.registered - each.responded]))
  if ('refused' in disclosed) return { ...common, refused: disclosed.refused }
  const { comparison } = responseProfile(counted)
  return {
    ...common,
    groups: groups.map(({ code, label }, place) => {
      return { code, label, responded: disclosed.cells[place]?.[0] ?? null, registered: registered[place] ?? 0 }
    }),
    ...(isGap(comparison) ? {} : { test: { effect: comparison.cramersV, p: comparison.p } }),
  }
}
