import { formatDay } from '../../../../engines/script/index.ts'
import { clockIn, dayIn, type Zone } from '../../../../kernel/day.ts'
import type { Language } from '../../../../kernel/language.ts'

/** A moment as day and hour in the zone of the wave. */
export function momentWords(at: Date, zone: Zone, language: Language): string {
  return `${formatDay(dayIn(zone, at), language)}, ${clockIn(zone, at)}`
}
