import type { Instrument } from '../../instrument.ts'
import { finding, type Finding } from '../finding.ts'
import { textsIn } from '../parts/texts.ts'

/** Texts without one of the languages that the instrument promises: readers of it would meet English. */
export function notTranslated(instrument: Instrument): readonly Finding[] {
  return textsIn(instrument).flatMap(({ at, text }) => {
    const lacking = instrument.languages.filter((language) => (text[language] ?? '').trim() === '')
    return lacking.length === 0
      ? []
      : [finding(at, 'not-translated', { text: text.en || Object.values(text).find(Boolean) || '', languages: lacking.join(', ') })]
  })
}
