import { SMALLEST_COUNT } from './thresholds.ts'

/** One breakdown of a report: what is counted, by which groupings, among whom. */
export interface Breakdown {
  readonly item: string
  /** Groupings by code; none for the whole, two at most. */
  readonly by: readonly string[]
  /** A condition that limits the base, by code; none for all. */
  readonly among?: string
}

/** Why a breakdown is not shown. */
export type BreakdownFault = 'not-declared' | 'too-deep'

const MOST_GROUPINGS = 2

/**
 * Whether readers may see a breakdown: only one of the fixed set that its report declares, in any order of the groupings, and never by more
 * than two at once. Free filters would let anybody subtract one table from another.
 */
export function breakdownFault(asked: Breakdown, declared: readonly Breakdown[]): BreakdownFault | undefined {
  if (asked.by.length > MOST_GROUPINGS) return 'too-deep'
  return declared.some((each) => keyOf(each) === keyOf(asked)) ? undefined : 'not-declared'
}

/** A base that is published: its code and the people in it, one entry a person, 1 for those in it. */
export interface PublishedBase {
  readonly code: string
  readonly members: Uint8Array
}

/** Two bases, one inside the other, that differ by so few people that the difference tells about them. */
export interface Differencing {
  readonly inner: string
  readonly outer: string
  readonly by: number
}

/** Finds pairs of published bases, one inside the other, that differ by 1 to 4 people. They must differ by nobody or by 5 and more. */
export function differencing(bases: readonly PublishedBase[]): readonly Differencing[] {
  return bases.flatMap((inner) =>
    bases.flatMap((outer) => {
      const by = surplus(inner.members, outer.members)
      return by > 0 && by < SMALLEST_COUNT ? [{ inner: inner.code, outer: outer.code, by }] : []
    }),
  )
}

/** How many more people are in `outer`; -1 when somebody of `inner` is not. */
function surplus(inner: Uint8Array, outer: Uint8Array): number {
  if (inner.length !== outer.length) throw new RangeError(`Bases need an entry a person; came ${inner.length} and ${outer.length}`)
  let more = 0
  for (let i = 0; i < inner.length; i++) {
    const [inInner, inOuter] = [inner[i] ?? 0, outer[i] ?? 0]
    if (inInner > inOuter) return -1
    more += inOuter - inInner
  }
  return more
}

function keyOf({ item, by, among }: Breakdown): string {
  return JSON.stringify([item, [...by].sort(), among ?? null])
}
