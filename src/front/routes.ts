import { LANGUAGES } from '../kernel/language.ts'
import type { Visitor } from '../kernel/visitor.ts'
import type { Database } from '../platform/database.ts'
import { seen, type Web } from '../platform/http.ts'
import { may, requireRight } from '../registry/access/index.ts'
import { evaluationDrawings, figuresOf, tablesOf } from '../stages/evidence/index.ts'
import { countRegistrations } from '../stages/learning/index.ts'
import { followUpsOf } from '../stages/partnerships/index.ts'
import { listProgrammes, type Programme } from '../stages/programmes/index.ts'
import { editionsOf } from '../stages/reports/index.ts'
import { countResponses, wavesOf } from '../stages/surveys/index.ts'
import { aboutPage } from './views/about.ts'
import { type DeskProgramme, deskPage } from './views/desk.ts'
import { homePage } from './views/home.ts'

export function mountFront(web: Web): void {
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

  web.get('/:language/about', (c) => c.html(aboutPage(seen(c))))

  web.get('/:language/desk', async (c) => {
    const visitor = c.get('visitor')
    requireRight(visitor, 'desk.open')
    const mine = (await listProgrammes(c.get('db'))).filter(({ code }) => may(visitor, 'desk.open', code))
    return c.html(deskPage(seen(c), await Promise.all(mine.map((programme) => gather(c.get('db'), visitor, programme)))))
  })
}

/** What stands on the desk of a programme; what the visitor may not see is left out. */
async function gather(db: Database, visitor: Visitor, programme: Programme): Promise<DeskProgramme> {
  const [registered, waves, figures, followUps, editions] = await Promise.all([
    countRegistrations(db, programme.code),
    wavesOf(db, programme.code),
    figuresOf(db, programme.code),
    followUpsOf(db, programme.code),
    editionsOf(db, programme.code),
  ])
  const watched = may(visitor, 'wave.watch', programme.code) ? waves : []
  return {
    programme,
    registered,
    waves: await Promise.all(watched.map(async (wave) => ({ wave, responses: await countResponses(db, wave.code) }))),
    flagged: may(visitor, 'figures.check', programme.code) ? figures.filter(({ status }) => status === 'flagged') : [],
    followUps: may(visitor, 'partnership.broker', programme.code) ? followUps : [],
    drafts: may(visitor, 'report.preview', programme.code)
      ? editions.filter(({ published }) => !published).map(({ edition }) => edition)
      : [],
    roles: visitor.roles.filter(({ programme: where }) => where === '*' || where === programme.code).map(({ role }) => role),
  }
}
