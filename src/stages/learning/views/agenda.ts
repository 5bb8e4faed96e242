import { formatDay, formatZone } from '../../../engines/script/index.ts'
import { dayIn, type Zone } from '../../../kernel/day.ts'
import { fill, type Language } from '../../../kernel/language.ts'
import { told } from '../../../ui/content.ts'
import { html, type Html, type Piece, raw } from '../../../ui/html.ts'
import { type Frame, section } from '../../../ui/page.ts'
import { type Programme, programmePage, type Session } from '../../programmes/index.ts'
import type { Lecture } from '../model.ts'
import type { Faculty } from '../faculty.ts'
import { words } from '../text/index.ts'
import { ZONES } from '../zones.ts'
import { lecturerLine } from './lecturer.ts'
import { sessionLanguages, sessionTimes } from './session.ts'

type Seen = Pick<Frame, 'language' | 'visitor' | 'path'>

/** The days of a programme with their sessions, in the programme's time and in another zone. */
export function agendaPage(seen: Seen, programme: Programme, lectures: readonly Lecture[], faculty: Faculty, zone: Zone): Html {
  const { language } = seen
  const t = words(language)
  const { sessions, code } = programme
  const days = [...Map.groupBy(sessions, ({ starts }) => dayIn(programme.zone, starts))]
  const shown = (session: Session) => sessionItem(session, lectures, { programme, faculty, zone, language })
  return programmePage(seen, programme, {
    title: t.agenda,
    light: true,
    body: html`${section(html`<h1>${t.agenda}</h1>${sessions.length === 0 ? html`<p class="note">${t.noSessions}</p>` : zones(programme.zone, zone, language)}
${sessions.some(({ hourAssumed }) => hourAssumed) ? html`<p class="note">${t.hoursAssumed}</p>` : ''}`)}
${days.map(([day, all], place) =>
  section(html`<ul class="n sess">${all.map(shown)}</ul>`, { title: formatDay(day, language), sand: place % 2 === 0 }),
)}
${sessions.length === 0 ? '' : section(html`<p><a href="/${language}/programmes/${code}/agenda.ics">${t.calendar}</a></p>`)}`,
  })
}

interface Around {
  readonly programme: Programme
  readonly faculty: Faculty
  readonly zone: Zone
  readonly language: Language
}

function sessionItem(session: Session, lectures: readonly Lecture[], { programme, faculty, zone, language }: Around): Html {
  const t = words(language)
  const lecture = lectures.find(({ code }) => code === session.code)
  const path = lecture ? `lectures/${lecture.code}` : session.kind === 'opening' ? 'opening' : undefined
  const title = told(session.title, language)
  const tags = [...sessionLanguages(session, language), ...(session.hourAssumed ? [t.hourAssumed] : [])]
  return html`<li><div>${sessionTimes(session, [programme.zone, zone], language)}</div>
<div><h3>${path ? html`<a href="/${language}/programmes/${programme.code}/${path}">${title}</a>` : title}</h3>
${lecture ? html`<p class="who">${lecturerLine(lecture, faculty, language)}</p>` : ''}</div>
<div class="tags">${tags.map((tag) => html`<span>${tag}</span>`)}</div></li>`
}

/** Which two zones are shown, and a list to choose the second from. Works without script. */
function zones(own: Zone, other: Zone, language: Language): Piece {
  const t = words(language)
  const names = { zone: formatZone(own, language), name: own, other: formatZone(other, language), otherName: other }
  const options = [...new Set([own, ...ZONES])].map(
    (zone) => html`<option value="${zone}"${zone === other ? raw(' selected') : ''}>${formatZone(zone, language)} (${zone})</option>`,
  )
  return html`<p class="lead">${fill(own === other ? t.timesInOne : t.timesIn, names)}</p>
<form method="get" class="pick"><label for="zone">${t.yourZone}</label><select id="zone" name="zone">${options}</select><button class="btn g">${t.show}</button></form>`
}

/** What a calendar says of a session: who speaks, in which languages, and that the hour is assumed. */
export function sessionNote(session: Session, lecture: Lecture | undefined, faculty: Faculty, language: Language): string {
  const lines = [
    ...(lecture ? [lecturerLine(lecture, faculty, language)] : []),
    ...sessionLanguages(session, language),
    ...(session.hourAssumed ? [words(language).hourAssumed] : []),
  ]
  return lines.join('\n')
}
