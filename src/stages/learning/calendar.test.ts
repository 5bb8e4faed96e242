import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Entry, writeCalendar } from './calendar.ts'

const entry: Entry = {
  uid: 'lecture-1.uzbekistan-2020@serai',
  sequence: 2,
  starts: new Date('2020-11-03T09:00:00Z'),
  ends: new Date('2020-11-03T10:30:00Z'),
  summary: 'Cities; trade, and services',
  description: 'One\nTwo \\ three',
  location: 'Tashkent',
  url: 'http://localhost/en',
}
const write = (change: Partial<Entry> = {}) =>
  writeCalendar('Agenda', 'en', [{ ...entry, ...change }], new Date('2020-10-01T00:00:00.500Z'))

test('an entry has an id, a sequence and its times in UTC', () => {
  assert.deepEqual(write().split('\r\n'), [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Serai//Agenda//EN',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Agenda',
    'BEGIN:VEVENT',
    'UID:lecture-1.uzbekistan-2020@serai',
    'SEQUENCE:2',
    'DTSTAMP:20201001T000000Z',
    'DTSTART:20201103T090000Z',
    'DTEND:20201103T103000Z',
    'SUMMARY;LANGUAGE=en:Cities\\; trade\\, and services',
    'DESCRIPTION;LANGUAGE=en:One\\nTwo \\\\ three',
    'LOCATION;LANGUAGE=en:Tashkent',
    'URL:http://localhost/en',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('no line is longer than 75 bytes, and no character is broken', () => {
  const summary = 'Шаҳарларни ўзгартириш: 城市转型与服务业发展。'.repeat(8)
  const lines = write({ summary }).split('\r\n')
  assert.deepEqual(
    lines.filter((line) => Buffer.byteLength(line) > 75),
    [],
  )
  assert.equal(lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n')[11], `SUMMARY;LANGUAGE=en:${summary}`)
})

test('a text cannot start a line of its own', () => {
  assert.equal(write({ summary: 'A\r\nEND:VEVENT\u0000' }).split('\r\n')[11], 'SUMMARY;LANGUAGE=en:A\\nEND:VEVENT')
})
