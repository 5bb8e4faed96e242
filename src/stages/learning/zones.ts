import type { Zone } from '../../kernel/day.ts'
import { problems } from './problems.ts'

/** The zones that a reader can choose from, from east to west. */
export const ZONES: readonly Zone[] = [
  'Asia/Seoul',
  'Asia/Shanghai',
  'Asia/Bangkok',
  'Asia/Almaty',
  'Asia/Tashkent',
  'Europe/Istanbul',
  'Europe/Moscow',
  'Europe/Zurich',
  'UTC',
  'America/New_York',
]

const OF_COUNTRY: Readonly<Record<string, Zone>> = {
  CN: 'Asia/Shanghai',
  KR: 'Asia/Seoul',
  TH: 'Asia/Bangkok',
  TR: 'Europe/Istanbul',
  UZ: 'Asia/Tashkent',
}

/** The zone that stands beside the programme's: the reader's choice, or else that of the first lecturers who live in another one. */
export function otherZone(asked: string | undefined, own: Zone, countries: readonly (string | undefined)[]): Zone {
  if (asked === undefined || asked === '') {
    const zones = countries.flatMap((country) => OF_COUNTRY[country ?? ''] ?? [])
    return zones.find((zone) => zone !== own) ?? own
  }
  if (!ZONES.includes(asked) && asked !== own) throw problems['zone.unknown']({ zone: asked.slice(0, 80) })
  return asked
}
