/** An entry of a calendar. `sequence` grows by one with each change, so that calendars take the newer one. */
export interface Entry {
  readonly uid: string
  readonly sequence: number
  readonly starts: Date
  readonly ends: Date
  readonly summary: string
  readonly description: string
  readonly location: string
  readonly url: string
}

/**
 * Entries as an iCalendar file (RFC 5545): times in UTC, lines of at most 75 bytes, ended by CRLF. `stamp` is when the entries were last known
 * to be so.
 */
export function writeCalendar(name: string, language: string, entries: readonly Entry[], stamp: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Serai//Agenda//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${text(name)}`,
    ...entries.flatMap((entry) => eventLines(entry, language, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines(entry: Entry, language: string, stamp: Date): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${text(entry.uid)}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTAMP:${moment(stamp)}`,
    `DTSTART:${moment(entry.starts)}`,
    `DTEND:${moment(entry.ends)}`,
    `SUMMARY;LANGUAGE=${language}:${text(entry.summary)}`,
    `DESCRIPTION;LANGUAGE=${language}:${text(entry.description)}`,
    `LOCATION;LANGUAGE=${language}:${text(entry.location)}`,
    `URL:${entry.url}`,
    'END:VEVENT',
  ]
}

function moment(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d+/g, '')
}

/** Backslash, comma, semicolon and line end are written with a backslash; other control characters mean nothing and go. */
function text(value: string): string {
  return value
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')
}

/** Breaks a line before the 76th byte, never within a character; what follows begins with a space. */
function folded(line: string): string {
  let [out, bytes] = ['', 0]
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (bytes + size > 75) [out, bytes] = [`${out}\r\n `, 1]
    out += character
    bytes += size
  }
  return out
}
