import type { Turnout } from '../model.ts'

/** Groups of fewer people than this are not shown one by one where nobody may know who answered what. */
export const SMALLEST = 5

/** A group in the list of who answers; `small` are those of fewer than five, together. */
export interface TurnoutRow extends Turnout {
  readonly small?: true
}

/** The groups of one kind, the largest first, those of whom the group is not known last; small ones together where `together` says so. */
export function rowsBy(all: readonly Turnout[], by: Turnout['by'], together: boolean): readonly TurnoutRow[] {
  const own = all.filter((each) => each.by === by).toSorted((a, b) => b.invited - a.invited || (a.group ?? '').localeCompare(b.group ?? ''))
  const large = own.filter(({ group, invited }) => group !== undefined && (!together || invited >= SMALLEST))
  const unknown = own.filter(({ group }) => group === undefined)
  const small = own.filter(({ group, invited }) => group !== undefined && together && invited < SMALLEST)
  const sum = (of: 'invited' | 'answered') => small.reduce((n, each) => n + each[of], 0)
  const joined: readonly TurnoutRow[] = small.length > 0 ? [{ by, small: true, invited: sum('invited'), answered: sum('answered') }] : []
  return [...large, ...joined, ...unknown]
}

/** Turnout where the link is open to all: those registered by group, beside the responses that name the group. */
export function turnoutAmong(
  registered: readonly { readonly [By in Turnout['by']]?: string }[],
  answered: readonly Pick<Turnout, 'by' | 'group' | 'answered'>[],
): readonly Turnout[] {
  return (['role', 'region', 'city', 'language'] as const).flatMap((by) => {
    const groups = Map.groupBy(registered, (each) => each[by])
    const counted = answered.filter((each) => each.by === by)
    if (counted.length === 0) return []
    const codes = new Set([...groups.keys(), ...counted.map(({ group }) => group)])
    return [...codes].map((group) => ({
      by,
      ...(group !== undefined && { group }),
      invited: groups.get(group)?.length ?? 0,
      answered: counted.filter((each) => each.group === group).reduce((n, each) => n + each.answered, 0),
    }))
  })
}
