import { percentHalfUp } from '../../engines/evidence/index.ts'
import { part, seen, type Visit, type Web } from '../../platform/http.ts'
import { may, requireRight } from '../../registry/access/index.ts'
import { countRegistrations } from '../learning/index.ts'
import { openProgramme } from '../programmes/index.ts'
import { closeWave, openWave } from './actions.ts'
import { mountAnswering } from './routes/answering.ts'
import { mountPersonal } from './routes/personal.ts'
import { mountImports } from './routes/imports.ts'
import { mountAnswers } from './routes/answers/index.ts'
import { mountCodings } from './routes/codings/index.ts'
import { mountInstruments } from './routes/instruments/index.ts'
import { mountPaper } from './routes/paper/index.ts'
import { countByLanguage, countResponses, wavesOf } from './store.ts'
import { wavePage } from './views/wave.ts'

export function mountSurveys(web: Web): void {
  web.get('/:language/programmes/:programme/survey', async (c) => {
    const programme = await openProgramme(c.get('db'), part(c, 'programme'))
    const waves = await wavesOf(c.get('db'), programme.code)
    const last = waves.at(-1)
    return c.redirect(`/${c.get('language')}/${last ? `surveys/${last.code}` : `programmes/${programme.code}`}`)
  })

  mountAnswering(web)
  mountPersonal(web)
  mountImports(web)
  mountPaper(web)
  mountAnswers(web)
  mountCodings(web)
  mountInstruments(web)

  web.get('/:language/surveys/:wave/watch', async (c) => {
    const db = c.get('db')
    const wave = await openWave(db, part(c, 'wave'))
    requireRight(c.get('visitor'), 'wave.watch', wave.programme)
    const responses = await countResponses(db, wave.code)
    const registered = await countRegistrations(db, wave.programme)
    const rate = registered > 0 && responses <= registered ? percentHalfUp(responses, registered) : undefined
    const mayClose = may(c.get('visitor'), 'wave.close', wave.programme)
    const byLanguage = await countByLanguage(db, wave.code)
    return c.html(wavePage(seen(c), { wave, responses, registered, rate, byLanguage, mayClose }))
  })

  web.post('/:language/surveys/:wave/closing', (c) => setClosing(c, true))
  web.post('/:language/surveys/:wave/reopening', (c) => setClosing(c, false))
}

async function setClosing(c: Visit, closed: boolean): Promise<Response> {
  const wave = await openWave(c.get('db'), part(c, 'wave'))
  const visitor = c.get('visitor')
  requireRight(visitor, 'wave.close', wave.programme)
  await closeWave(c.get('db'), wave, closed, visitor.person ?? '')
  return c.redirect(`/${c.get('language')}/surveys/${wave.code}/watch`, 303)
}
