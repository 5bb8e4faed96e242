import { checkInstrument, type Defect } from '../check.ts'
import { itemsOf, type Instrument } from '../instrument.ts'
import { blanksOf } from '../library/fill.ts'
import { textsIn } from '../lint/parts/texts.ts'
import { hiddenSign, LIMITS, RESERVED } from './limits.ts'

/** Everything that keeps a questionnaire from being published: what `checkInstrument` finds, and what would go wrong on the pages that ask it. */
export function checkDesign(instrument: Instrument): readonly Defect[] {
  const items = itemsOf(instrument)
  const many =
    items.length > LIMITS.items
      ? [{ at: instrument.code, code: 'too-many-items', values: counted(items.length, LIMITS.items) } as const]
      : []
  return [...many, ...checkInstrument(instrument), ...reservedCodes(instrument), ...choicesTooMany(instrument), ...textDefects(instrument)]
}

function counted(count: number, most: number): Readonly<Record<string, string>> {
  return { count: String(count), most: String(most) }
}

function reservedCodes(instrument: Instrument): readonly Defect[] {
  return itemsOf(instrument)
    .filter(({ code }) => RESERVED.has(code))
    .map(({ code }) => ({ at: code, code: 'code-reserved', values: { item: code } }) as const)
}

function choicesTooMany(instrument: Instrument): readonly Defect[] {
  return itemsOf(instrument).flatMap((item) => {
    const count = 'choices' in item ? item.choices.length : 0
    return count > LIMITS.choices ? [{ at: item.code, code: 'too-many-choices', values: counted(count, LIMITS.choices) } as const] : []
  })
}

function textDefects(instrument: Instrument): readonly Defect[] {
  return textsIn(instrument).flatMap(({ at, text }) => {
    const found = Object.entries(text).flatMap(([language, words]): readonly Defect[] => {
      const sign = hiddenSign(words)
      const long = words.length > LIMITS.text
      return [
        ...(sign === undefined ? [] : [{ at, code: 'hidden-sign', values: { sign, languages: language } } as const]),
        ...(long ? [{ at, code: 'text-long', values: { ...counted(words.length, LIMITS.text), languages: language } } as const] : []),
      ]
    })
    const blanks = blanksOf({ title: text } as unknown as Instrument)
    const names = blanks.map((name) => `{${name}}`).join(', ')
    return blanks.length === 0 ? found : [...found, { at, code: 'blank-left', values: { names } } as const]
  })
}
