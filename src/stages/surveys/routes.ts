import { percentHalfUp } from '../../engines/evidence/index.ts'
import { readAnswers, type Reading, typedFrom } from '../../engines/survey/index.ts'
import { isId, newId } from '../../kernel/id.ts'
import { say } from '../../kernel/language.ts'
import { part, readForm, seen, type Visit, type Web } from '../../platform/http.ts'
import { may, requireRight } from '../../registry/access/index.ts'
import { countRegistrations } from '../learning/index.ts'
import { openProgramme } from '../programmes/index.ts'
import { closeWave, openResponse, openWave, openWaveToAnswer, requireOpen, submitResponse } from './actions.ts'
import type { Wave } from './model.ts'
import { countByLanguage, countResponses, wavesOf } from './store.ts'
import { checkAnswers, questionnaire, thanks } from './views/pages.ts'
import { wavePage } from './views/wave.ts'

const BLANK: Pick<Reading, 'typed' | 'faults'> = { typed: {}, faults: [] }

export function mountSurveys(web: Web): void {
  web.get('/:language/programmes/:programme/survey', async (c) => {
    const programme = await openProgramme(c.get('db'), part(c, 'programme'))
    const waves = await wavesOf(c.get('db'), programme.code)
    const last = waves.at(-1)
    return c.redirect(`/${c.get('language')}/${last ? `surveys/${last.code}` : `programmes/${programme.code}`}`)
  })

  web.get('/:language/surveys/:wave', async (c) => {
    const wave = await openWave(c.get('db'), part(c, 'wave'))
    requireOpen(wave)
    const id = c.req.query('response')
    if (id === undefined) return c.html(questionnaire(seen(c), wave, newId(), await noticeOf(c, wave), BLANK))
    const response = await openResponse(c.get('db'), wave, isId(id) ? id : newId())
    const typed = typedFrom(wave.instrument, response.answers)
    return c.html(questionnaire(seen(c), wave, response.id, await noticeOf(c, wave), { typed, faults: [] }))
  })

  web.post('/:language/surveys/:wave', async (c) => {
    const wave = await openWaveToAnswer(c.get('db'), part(c, 'wave'))
    const form = await readForm(c)
    const given = form.find(([name]) => name === 'response')?.[1] ?? ''
    const id = isId(given) ? given : newId()
    const step = form.find(([name]) => name === 'step')?.[1]
    const reading = readAnswers(wave.instrument, form)
    if (step === 'language') return c.html(questionnaire(seen(c), wave, id, await noticeOf(c, wave), { typed: reading.typed, faults: [] }))
    if (reading.faults.length > 0) return c.html(questionnaire(seen(c), wave, id, await noticeOf(c, wave), reading), 422)
    if (step === 'change') return c.html(questionnaire(seen(c), wave, id, await noticeOf(c, wave), reading))
    if (step === 'check') return c.html(checkAnswers(seen(c), wave, id, await noticeOf(c, wave), reading.answers))
    await submitResponse(c.get('db'), wave, id, reading.answers, c.get('language'))
    return c.redirect(`/${c.get('language')}/surveys/${wave.code}/thanks?response=${id}`, 303)
  })

  web.get('/:language/surveys/:wave/thanks', async (c) => {
    const wave = await openWave(c.get('db'), part(c, 'wave'))
    const id = c.req.query('response') ?? ''
    const response = await openResponse(c.get('db'), wave, isId(id) ? id : newId())
    return c.html(thanks(seen(c), wave, response.id, await noticeOf(c, wave)))
  })

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

/** What the programme says on each of its pages, as that its data are synthetic. */
async function noticeOf(c: Visit, wave: Wave): Promise<string | undefined> {
  const { notice } = await openProgramme(c.get('db'), wave.programme)
  return notice && say(notice, c.get('language'))
}
