import type { Instrument } from '../../instrument.ts'
import { itemsOf } from '../../instrument.ts'
import { finding, type Finding } from '../finding.ts'
import { meet, type Patterns } from '../parts/patterns.ts'

/** "Other" without a box for its text: what was meant is lost, and nobody can put it into a new choice. */
export function otherWithoutText(instrument: Instrument): readonly Finding[] {
  return itemsOf(instrument).flatMap((item) => {
    if (item.kind !== 'choice') return []
    const mute = item.choices.filter((choice) => !choice.other && meet(choice.label, OTHER))
    return mute.map((choice) => finding(`${item.code}.${choice.code}`, 'other-without-text', { choice: choice.label.en }))
  })
}

const OTHER: Patterns = {
  en: [/^(other|others|something else|someone else|another|any other)( \(.*\)|:|,.*)?$/],
  uz: [/^boshqa(lar|si)?( \(.*\)|:|,.*)?$/],
  ru: [/^(другое|другой|другая|другие|иное|прочее)( \(.*\)|:|,.*)?$/],
  zh: [/^其他(（.*）|\(.*\)|：|:)?$/u],
}
