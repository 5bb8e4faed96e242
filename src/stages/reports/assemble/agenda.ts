import type { Table, Words } from '../../../engines/document/index.ts'
import { formatDay, formatZone } from '../../../engines/script/index.ts'
import { clockIn, dayIn } from '../../../kernel/day.ts'
import { LANGUAGE_NAMES, type Language } from '../../../kernel/language.ts'
import type { Session } from '../../programmes/index.ts'
import type { Ledger } from './ledger/index.ts'
import type { Material } from './material.ts'

/** The agenda in the programme's time: day, time and session; in full also what was spoken and interpreted. */
export function agendaTable({ programme }: Material, ledger: Ledger, form: 'short' | 'full'): Table {
  const { t, language } = ledger
  const { sessions, zone } = programme
  const full = form === 'full'
  const rows = sessions.map((session): readonly Words[] => [
    [ledger.fact(formatDay(dayIn(zone, session.starts), language), origin(session, 'day', ledger))],
    [ledger.fact(`${clockIn(zone, session.starts)}–${clockIn(zone, session.ends)}`, origin(session, 'time', ledger))],
    ledger.told(session.title),
    ...(full ? [tongues(session.spoken), tongues(session.interpreted)] : []),
  ])
  return {
    kind: 'table',
    caption: full ? t.agendaFull : t.agendaShort,
    header: [t.day, t.time, t.session, ...(full ? [t.spokenIn, t.interpretedInto] : [])],
    rows,
    widths: full ? [1.5, 1.2, 3.2, 1.2, 1.4] : [1.4, 1, 4],
    note: zoneNote(programme, ledger),
  }
}

/** The zone by name and by its distance from universal time, so that a reader anywhere can convert; and what is assumed. */
function zoneNote({ zone, sessions }: Material['programme'], ledger: Ledger): Words {
  const { t, language } = ledger
  const offset = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(sessions[0]!.starts)
    .find(({ type }) => type === 'timeZoneName')!.value
  const utc = offset === 'GMT' ? 'UTC' : offset.replace('GMT', 'UTC')
  const note = ledger.fill(t.zoneNote, {
    zone: formatZone(zone, language),
    utc: ledger.kept(utc, { id: 'programme.zone', wording: t.zone, source: zone }),
  })
  return sessions.some(({ hourAssumed }) => hourAssumed) ? ledger.fill('{note} {assumed}', { note, assumed: t.hourAssumed }) : note
}

function origin({ code, hourAssumed }: Session, what: 'day' | 'time', { t }: Ledger) {
  const source = what === 'time' && hourAssumed ? t.hourAssumed : t.agenda
  return { id: `session.${code}.${what}`, wording: what === 'day' ? t.day : t.time, source }
}

function tongues(languages: readonly Language[]): string {
  return languages.map((language) => LANGUAGE_NAMES[language]).join(', ') || '–'
}
