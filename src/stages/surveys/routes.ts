import { dayIn } from '../../kernel/day.ts'
import { part, type Web } from '../../platform/http.ts'
import { openProgramme } from '../programmes/index.ts'
import { mountAnswering } from './routes/answering.ts'
import { mountErasing } from './routes/erasing.ts'
import { mountInvitations } from './routes/invitations.ts'
import { mountPersonal } from './routes/personal.ts'
import { mountWaves } from './routes/waves.ts'
import { mountImports } from './routes/imports.ts'
import { mountAnswers } from './routes/answers/index.ts'
import { mountCodings } from './routes/codings/index.ts'
import { mountInstruments } from './routes/instruments/index.ts'
import { mountPaper } from './routes/paper/index.ts'
import { wavesOf } from './store.ts'

export function mountSurveys(web: Web): void {
  web.get('/:language/programmes/:programme/survey', async (c) => {
    const programme = await openProgramme(c.get('db'), part(c, 'programme'))
    const waves = (await wavesOf(c.get('db'), programme.code)).filter(({ personal }) => personal === undefined)
    const last = waves.findLast(({ opens, zone }) => opens <= dayIn(zone, c.get('now')())) ?? waves.at(-1)
    return c.redirect(`/${c.get('language')}/${last ? `surveys/${last.code}` : `programmes/${programme.code}`}`)
  })

  mountAnswering(web)
  mountPersonal(web)
  mountWaves(web)
  mountInvitations(web)
  mountImports(web)
  mountPaper(web)
  mountErasing(web)
  mountAnswers(web)
  mountCodings(web)
  mountInstruments(web)
}
