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
    const first = new Map<string, Choice>()
    return choicesOf(item).flatMap((choice) => {
      const keys = keysOf(choice)
      const twin = keys.map((key) => first.get(key)).find((earlier) => earlier !== undefined)
      for (const key of keys) if (!first.has(key)) first.set(key, choice)
      return twin ? [finding(`${item.code}.${choice.code}`, 'choices-alike', { first: twin.label.en, second: choice.label.en })] : []
    })
  })
}

/** What two choices have in common when they are alike: their code without case, or a label in one language without script or by its shape. */
function keysOf({ code, label }: Choice): readonly string[] {
  const labels = LANGUAGES.flatMap((language) => {
    const words = label[language]
    if (words === undefined) return []
    return [
      [`${language} folded`, folded(words)],
      [`${language} shape`, shapeOf(words)],
    ] as const
  })
  return [`code ${code.toLowerCase()}`, ...labels.filter(([, key]) => key !== '').map(([kind, key]) => `${kind} ${key}`)]
}
