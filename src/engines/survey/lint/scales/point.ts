import type { Instrument } from '../../instrument.ts'
import { itemsOf } from '../../instrument.ts'
import { finding, type Finding } from '../finding.ts'

/** A scale whose ends have words and whose middle has only numbers: each reader gives the middle a meaning of their own. */
export function pointWithoutWords(instrument: Instrument): readonly Finding[] {
  return itemsOf(instrument).flatMap((item) => {
    if (item.kind !== 'scale' && item.kind !== 'grid') return []
    const points = item.choices.filter(({ outside }) => !outside)
    const mute = points.filter(({ label }) => !/\p{L}/u.test(label.en))
    const few = points.length <= MOST_POINTS && mute.length > 0 && mute.length < points.length
    return few ? [finding(item.code, 'point-without-words', { points: mute.map(({ label }) => label.en).join(', ') })] : []
  })
}

/** A scale of more points, as 0–10, is read as a ruler. */
const MOST_POINTS = 7
