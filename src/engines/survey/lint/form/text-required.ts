import type { Instrument } from '../../instrument.ts'
import { itemsOf } from '../../instrument.ts'
import { finding, type Finding } from '../finding.ts'
import { asksPersonal } from '../parts/personal.ts'

/** An opinion in own words that must be given: many stop there, and "-" is what the others type. A name or an address may be required. */
export function textRequired(instrument: Instrument): readonly Finding[] {
  const required = itemsOf(instrument).filter((item) => item.kind === 'text' && item.required && !asksPersonal(item))
  return required.map(({ code }) => finding(code, 'text-required'))
}
