import type { Choice } from '../../instrument.ts'
import { pointOf } from '../../scales/index.ts'

/** Where the points of a two-sided scale stand: -1 against, 0 in the middle, 1 in favour. Undefined for any other scale. */
export function sidesOf(points: readonly Choice[]): readonly number[] | undefined {
  const read = points.map(({ label }) => pointOf(label.en))
  const family = read.find((point) => point && !isMiddle(point))?.family
  const middle = family === undefined ? undefined : MIDDLES[family]
  if (middle === undefined) return undefined
  const sides = read.map((point) => {
    if (point === undefined) return undefined
    if (point.family === family) return Math.sign(point.rank - middle)
    return isMiddle(point) ? 0 : undefined
  })
  return sides.every((side) => side !== undefined) ? sides : undefined
}

/** The point of each family of scales that stands on neither side. */
const MIDDLES: Readonly<Record<string, number>> = { agreement: 3, quality: 3, satisfaction: 3, likely: 3, change: 4 }

function isMiddle({ family, rank }: { readonly family: string; readonly rank: number }): boolean {
  return MIDDLES[family] === rank
}
