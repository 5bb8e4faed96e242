import { clockIn, dayIn, type Zone } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import { formatDay } from './day.ts'
import { formatZone } from './zones.ts'

/** The wall-clock time with its zone, on 24 hours: `14:00 Tashkent`, `14:00 (Toshkent)`, `14:00（塔什干）`. */
export function formatTime(moment: Date, zone: Zone, language: Language): string {
  const [time, place] = [clockIn(zone, moment), formatZone(zone, language)]
  if (language === 'en') return `${time} ${place}`
  return language === 'zh-Hans' ? `${time}（${place}）` : `${time} (${place})`
}

/** Day and time with the zone: `3 November 2020, 14:00 Tashkent`. */
export function formatMoment(moment: Date, zone: Zone, language: Language): string {
  const day = formatDay(dayIn(zone, moment), language)
  return `${day}${language === 'zh-Hans' ? ' ' : ', '}${formatTime(moment, zone, language)}`
}

/**
 * One moment in several zones, such as the programme's and the reader's: `14:00 Tashkent, 17:00 Beijing`. Zones that share the time are
 * all named; where the day differs from that of the first zone it is said.
 */
export function formatTimes(moment: Date, zones: readonly Zone[], language: Language): string {
  const [first] = zones
  const times = [...new Set(zones)].map((zone) => {
    const sameDay = first === undefined || dayIn(zone, moment) === dayIn(first, moment)
    return sameDay ? formatTime(moment, zone, language) : formatMoment(moment, zone, language)
  })
  return times.join(language === 'zh-Hans' ? '，' : ', ')
}
