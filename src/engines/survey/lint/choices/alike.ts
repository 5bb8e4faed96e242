import { LANGUAGES } from '../../../../kernel/language.ts'
import type { Choice, Instrument } from '../../instrument.ts'
import { itemsOf } from '../../instrument.ts'
import { finding, type Finding } from '../finding.ts'
import { folded, shapeOf } from '../parts/fold.ts'
import { choicesOf } from '../parts/texts.ts'

/** Two choices of one item that differ only in case, punctuation or script: answers to one question fall on both. */
export function alike(instrument: Instrument): readonly Finding[] {
  return itemsOf(instrument).flatMap((item) => {
    if (item.kind === 'city') return []
    const choices = choicesOf(item)
    return choices.flatMap((choice, place) => {
      const twin = choices.slice(0, place).find((earlier) => isAlike(earlier, choice))
      return twin ? [finding(`${item.code}.${choice.code}`, 'choices-alike', { first: twin.label.en, second: choice.label.en })] : []
    })
  })
}

function isAlike(a: Choice, b: Choice): boolean {
  if (a.code.toLowerCase() === b.code.toLowerCase()) return true
  return LANGUAGES.some((language) => {
    const [one, other] = [a.label[language], b.label[language]]
    return one !== undefined && other !== undefined && (isSame(one, other, folded) || isSame(one, other, shapeOf))
  })
}

function isSame(one: string, other: string, key: (text: string) => string): boolean {
  return key(one) !== '' && key(one) === key(other)
}
