/** Values that were put together under one new value. */
export interface Joined {
  readonly value: string
  readonly from: readonly string[]
  /** How many people have one of them. */
  readonly people: number
}

/**
 * Puts values together until each is shared by `k`: the rarest with the rarer of its neighbours where there is an order, else with the next
 * rarest. The new value is the old ones with `+` between. Empty values stay as they are.
 */
export function joinCodes(
  values: readonly string[],
  k: number,
  order?: readonly string[],
): { readonly values: readonly string[]; readonly groups: readonly Joined[] } {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
  const given = order?.filter((value) => counts.has(value)) ?? [...counts.keys()].sort()
  let groups: readonly Group[] = given.map((value) => ({ from: [value], people: counts.get(value) ?? 0 }))
  for (let rare = rarest(groups, k); rare !== undefined && groups.length > 1; rare = rarest(groups, k)) {
    const place = groups.indexOf(rare)
    const others = order
      ? [groups[place - 1], groups[place + 1]].filter((each) => each !== undefined)
      : groups.filter((each) => each !== rare)
    const other = others.toSorted((a, b) => a.people - b.people)[0] ?? rare
    const both = groups.filter((each) => each === rare || each === other)
    const together = { from: both.flatMap(({ from }) => from), people: both.reduce((sum, { people }) => sum + people, 0) }
    groups = groups.flatMap((each) => (each === both[0] ? [together] : each === both[1] ? [] : [each]))
  }
  const joined = groups.filter(({ from }) => from.length > 1).map((group) => ({ ...group, value: group.from.join('+') }))
  const renamed = new Map(joined.flatMap(({ value, from }) => from.map((each) => [each, value] as const)))
  return { values: values.map((value) => renamed.get(value) ?? value), groups: joined }
}

interface Group {
  readonly from: readonly string[]
  readonly people: number
}

function rarest(groups: readonly Group[], k: number): Group | undefined {
  const rare = groups.filter(({ people }) => people < k)
  return rare.toSorted((a, b) => a.people - b.people)[0]
}
