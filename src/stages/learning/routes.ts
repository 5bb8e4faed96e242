import { say } from '../../kernel/language.ts'
import { part, seen, type Visit, type Web } from '../../platform/http.ts'
import { peopleBy } from '../../registry/people/index.ts'
import { openProgramme } from '../programmes/index.ts'
import { openLecture } from './actions.ts'
import { type Entry, writeCalendar } from './calendar.ts'
import { type Faculty, facultyOf } from './faculty.ts'
import { lecturesOf, messagesOf } from './store.ts'
import { agendaPage, sessionNote } from './views/agenda.ts'
import { lecturePage, lecturesPage } from './views/lecture.ts'
import { openingPage } from './views/opening.ts'
import { otherZone } from './zones.ts'

export function mountLearning(web: Web): void {
  web.get('/:language/programmes/:programme/agenda', async (c) => {
    const { programme, lectures, faculty } = await taught(c)
    return c.html(agendaPage(seen(c), programme, lectures, faculty, otherZone(c.req.query('zone'), programme.zone, countriesOf(faculty))))
  })

  web.get('/:language/programmes/:programme/agenda.ics', async (c) => {
    const body = await calendar(c)
    c.header('content-type', 'text/calendar; charset=utf-8')
    c.header('content-disposition', `attachment; filename="${part(c, 'programme')}.ics"`)
    return c.body(body)
  })

  web.get('/:language/programmes/:programme/lectures', async (c) => {
    const { programme, lectures, faculty } = await taught(c)
    return c.html(lecturesPage(seen(c), programme, lectures, faculty))
  })

  web.get('/:language/programmes/:programme/lectures/:lecture', async (c) => {
    const db = c.get('db')
    const programme = await openProgramme(db, part(c, 'programme'))
    const lecture = await openLecture(db, programme.code, part(c, 'lecture'))
    const faculty = await facultyOf(db, [lecture])
    return c.html(lecturePage(seen(c), programme, lecture, faculty, otherZone(c.req.query('zone'), programme.zone, countriesOf(faculty))))
  })

  web.get('/:language/programmes/:programme/opening', async (c) => {
    const db = c.get('db')
    const programme = await openProgramme(db, part(c, 'programme'))
    const messages = await messagesOf(db, programme.code)
    return c.html(
      openingPage(
        seen(c),
        programme,
        messages,
        await peopleBy(
          db,
          messages.map(({ person }) => person),
        ),
      ),
    )
  })
}

async function taught(c: Visit) {
  const db = c.get('db')
  const programme = await openProgramme(db, part(c, 'programme'))
  const lectures = await lecturesOf(db, programme.code)
  return { programme, lectures, faculty: await facultyOf(db, lectures) }
}

function countriesOf({ institutions }: Faculty): readonly (string | undefined)[] {
  return [...institutions.values()].map(({ country }) => country)
}

/** The sessions as calendar entries. Their ids stay the same for ever; no session has been changed yet, so each has the sequence 0. */
async function calendar(c: Visit): Promise<string> {
  const { programme, lectures, faculty } = await taught(c)
  const { language } = seen(c)
  const page = new URL(`/${language}/programmes/${programme.code}/agenda`, c.req.url).href
  const entries = programme.sessions.map((session): Entry => ({
    uid: `${session.code}.${programme.code}@serai`,
    sequence: 0,
    starts: session.starts,
    ends: session.ends,
    summary: say(session.title, language),
    description: sessionNote(
      session,
      lectures.find(({ code }) => code === session.code),
      faculty,
      language,
    ),
    location: say(programme.place, language),
    url: page,
  }))
  return writeCalendar(say(programme.title, language), language, entries, c.get('now')())
}
