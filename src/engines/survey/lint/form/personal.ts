import type { Instrument } from '../../instrument.ts'
import { itemsOf } from '../../instrument.ts'
import { finding, type Finding } from '../finding.ts'
import { isAnonymous } from '../parts/anonymous.ts'
import { asksPersonal } from '../parts/personal.ts'

/** Names, addresses and numbers asked in an instrument that calls itself anonymous. */
export function personalData(instrument: Instrument): readonly Finding[] {
  if (!isAnonymous(instrument)) return []
  return itemsOf(instrument).flatMap((item) => {
    const met = asksPersonal(item)
    return met ? [finding(item.code, 'personal-data', { ...met })] : []
  })
}
