/** The four bases a share can have. A share without one of these names is not printed. */
export const BASES = ['invited', 'registered', 'responded', 'answered'] as const
export type Base = (typeof BASES)[number]

/** How many stand in each base; `answered` is that of one item, after its skip logic. A base that nobody knows is left out. */
export type Bases = Readonly<Partial<Record<Base, number>>>

/** Two bases of which the later, smaller one has more people in it than the earlier. */
export interface BasesFault {
  readonly larger: Base
  readonly smaller: Base
}

/** What is wrong with a set of bases: each later one must be part of the one before. Empty when they fit. */
export function checkBases(bases: Bases): readonly BasesFault[] {
  const known = BASES.filter((base) => bases[base] !== undefined)
  return known.flatMap((smaller, i) => {
    const larger = known[i - 1]
    return larger !== undefined && (bases[smaller] ?? 0) > (bases[larger] ?? 0) ? [{ larger, smaller }] : []
  })
}

/**
 * Checks the shares of an item with several ticks: RangeError when its base is not respondents. That is so when a choice was ticked
 * by more than the base, or when the base is larger than the number of people who responded (then it counts ticks).
 */
export function checkTicks(counts: readonly number[], base: number, responded: number): void {
  const most = Math.max(0, ...counts)
  if (most > base) throw new RangeError(`A choice was ticked ${most} times by ${base} respondents`)
  if (base > responded) throw new RangeError(`The base ${base} counts ticks: only ${responded} people responded`)
}
