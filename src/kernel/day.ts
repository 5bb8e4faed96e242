/** A calendar day without a time, as `YYYY-MM-DD`. */
export type Day = string

/** An IANA time zone, such as `Asia/Tashkent`. */
export type Zone = string

export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** The day on which `moment` falls in `zone`. */
export function dayIn(zone: Zone, moment: Date): Day {
  const known = FORMATS.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
  FORMATS.set(zone, known)
  return known.format(moment)
}

/** Made once for each zone: making one costs a hundred times as much as using it. */
const FORMATS = new Map<Zone, Intl.DateTimeFormat>()

/** The wall-clock time `HH:MM` of `moment` in `zone`. */
export function clockIn(zone: Zone, moment: Date): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment)
}
