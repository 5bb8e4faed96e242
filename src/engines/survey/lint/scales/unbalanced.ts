import type { Instrument } from '../../instrument.ts'
import { itemsOf } from '../../instrument.ts'
import { finding, type Finding } from '../finding.ts'
import { sidesOf } from './valence.ts'

/** A two-sided scale with more points on one side: "poor, fair, good, very good, excellent" praises three times and blames once. */
export function unbalanced(instrument: Instrument): readonly Finding[] {
  return itemsOf(instrument).flatMap((item) => {
    if (item.kind !== 'scale' && item.kind !== 'grid') return []
    const sides = sidesOf(item.choices.filter(({ outside }) => !outside)) ?? []
    const positive = sides.filter((side) => side > 0).length
    const negative = sides.filter((side) => side < 0).length
    return positive === negative ? [] : [finding(item.code, 'unbalanced', { positive, negative })]
  })
}
