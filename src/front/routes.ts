import { dayIn } from '../kernel/day.ts'
import { LANGUAGES } from '../kernel/language.ts'
import type { Visitor } from '../kernel/visitor.ts'
import { now } from '../platform/clock.ts'
import type { Database } from '../platform/database.ts'
import { seen, type Web } from '../platform/http.ts'
import { may, requireRight } from '../registry/access/index.ts'
import { peopleBy } from '../registry/people/index.ts'
import { evaluationDrawings, figuresOf, tablesOf } from '../stages/evidence/index.ts'
import { countRegistrations } from '../stages/learning/index.ts'
import { followUpsOf, tellWaiting } from '../stages/partnerships/index.ts'
import { listProgrammes, type Programme } from '../stages/programmes/index.ts'
import { editionsOf } from '../stages/reports/index.ts'
import { listWaves } from '../stages/surveys/index.ts'
import { mountMessages } from './messages.ts'
import { aboutPage } from './views/about.ts'
import { type DeskProgramme, deskPage } from './views/desk.ts'
import { homePage } from './views/home.ts'
import { waitingPage } from './views/waiting.ts'

export function mountFront(web: Web): void {
  mountMessages(web)
  web.on(
    'GET',
    LANGUAGES.map((language) => `/${language}`),
    async (c) => {
      const programmes = await listProgrammes(c.get('db'))
      const [newest] = programmes
      if (newest === undefined) return c.html(homePage(seen(c), { programmes }))
      const figures = await figuresOf(c.get('db'), newest.code)
      const [drawing] = evaluationDrawings(figures, await tablesOf(c.get('db'), newest.code), c.get('language'))
      return c.html(homePage(seen(c), { programmes, newest: { programme: newest, figures, drawing } }))
    },
  )

  mountWaiting(web)

  web.get('/:language/about', (c) => c.html(aboutPage(seen(c))))

  web.get('/:language/desk', async (c) => {
    const visitor = c.get('visitor')
    requireRight(visitor, 'desk.open')
    const mine = (await listProgrammes(c.get('db'))).filter(({ code }) => may(visitor, 'desk.open', code))
    const person = (await peopleBy(c.get('db'), [visitor.person ?? ''])).get(visitor.person ?? '')
    return c.html(deskPage(seen(c), await Promise.all(mine.map((programme) => gather(c.get('db'), visitor, programme))), person?.name))
  })
}

/** What waits for somebody, in every programme in which that person has a part. As many queries for one as for three. */
function mountWaiting(web: Web): void {
  web.get('/:language/desk/waiting', async (c) => {
    const visitor = c.get('visitor')
    requireRight(visitor, 'desk.open')
    const programmes = (await listProgrammes(c.get('db'))).filter(({ code }) => may(visitor, 'desk.open', code))
    const brokered = programmes.filter(({ code }) => may(visitor, 'partnership.broker', code))
    const asker = { person: visitor.person ?? '', sees: new Set(brokered.map(({ code }) => code)) }
    const { piece } = await tellWaiting(c.get('db'), programmes, asker, c.get('language'))
    return c.html(waitingPage(seen(c), piece, brokered))
  })
}

/** What stands on the desk of a programme; what the visitor may not see is left out. */
async function gather(db: Database, visitor: Visitor, programme: Programme): Promise<DeskProgramme> {
  const [registered, waves, figures, followUps, editions] = await Promise.all([
    countRegistrations(db, programme.code),
    listWaves(db, programme.code),
    figuresOf(db, programme.code),
    followUpsOf(db, programme.code),
    editionsOf(db, programme.code),
  ])
  return {
    programme,
    registered,
    waves: may(visitor, 'wave.watch', programme.code) ? waves : [],
    today: dayIn(programme.zone, now()),
    flagged: may(visitor, 'figures.check', programme.code) ? figures.filter(({ status }) => status === 'flagged') : [],
    followUps: may(visitor, 'partnership.broker', programme.code) ? followUps : [],
    drafts: may(visitor, 'report.preview', programme.code)
      ? editions.filter(({ published }) => !published).map(({ edition }) => edition)
      : [],
    roles: visitor.roles.filter(({ programme: where }) => where === '*' || where === programme.code).map(({ role }) => role),
  }
}
