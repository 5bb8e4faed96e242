import { LANGUAGES } from '../../../../kernel/language.ts'
import type { Choice, Instrument } from '../../instrument.ts'
import { itemsOf } from '../../instrument.ts'
import { isOutside } from '../../scales/index.ts'
import { finding, type Finding } from '../finding.ts'

/** "Not sure" as a point of a scale: it would count as the lowest, middle or highest, and shift each median. */
export function notSureInside(instrument: Instrument): readonly Finding[] {
  return itemsOf(instrument).flatMap((item) => {
    if (item.kind !== 'scale' && item.kind !== 'grid') return []
    const inside = item.choices.filter((choice) => !choice.outside && saysNotSure(choice))
    return inside.map((choice) => finding(`${item.code}.${choice.code}`, 'not-sure-inside', { choice: choice.label.en }))
  })
}

function saysNotSure({ label }: Choice): boolean {
  return LANGUAGES.some((language) => isOutside(label[language] ?? ''))
}
