import { readAnswers } from '../../../engines/survey/index.ts'
import { isId, newId } from '../../../kernel/id.ts'
import { say } from '../../../kernel/language.ts'
import { keepNowhere, part, readForm, seen, sentIn, type Visit, type Web } from '../../../platform/http.ts'
import { openProgramme } from '../../programmes/index.ts'
import { requireOwnAddress, requireRoom } from '../actions/admission.ts'
import { keepTyped, openTyped } from '../actions/drafts.ts'
import { openResponse, openWave, openWaveToAnswer, requireOpen, submitResponse } from '../actions.ts'
import type { Wave } from '../model.ts'
import { checkAnswers } from '../views/check.ts'
import { addressOf, faultsInWords, keptAddress, PAGE_FIELD, type Seen } from '../views/frame.ts'
import { codePage } from '../views/invitations/door.ts'
import { thanks } from '../views/thanks.ts'
import { questionnaire } from '../views/whole.ts'
import { answerPage, showFirst, showTyped } from './paging.ts'
import type { Posted } from './posted.ts'

/** How somebody answers: page by page, or all pages in one document. */
export function mountAnswering(web: Web): void {
  web.get('/:language/surveys/:wave', async (c) => {
    const wave = await openWave(c.get('db'), part(c, 'wave'))
    requireOpen(wave)
    const id = c.req.query('response')
    const look = await seenIn(c, wave)
    if (id === undefined) return showBlank(c, look, wave)
    keepNowhere(c)
    await requireOwnAddress(c.get('db'), wave, id)
    const typed = await openTyped(c.get('db'), wave, isId(id) ? id : newId())
    return c.html(showTyped(look, wave, typed, { page: c.req.query('page') ?? typed.page, toCheck: c.req.query('check') === 'yes' }))
  })

  web.get('/:language/surveys/:wave/whole', async (c) => {
    const wave = await openWave(c.get('db'), part(c, 'wave'))
    requireOpen(wave)
    const id = c.req.query('response')
    if (id === undefined) keepToReader(c)
    else keepNowhere(c)
    await requireOwnAddress(c.get('db'), wave, id)
    const { response, typed } = id !== undefined && isId(id) ? await openTyped(c.get('db'), wave, id) : { response: newId(), typed: {} }
    return c.html(questionnaire(await seenIn(c, wave), wave, response, { typed, faults: [] }))
  })

  web.post('/:language/surveys/:wave', async (c) => {
    const wave = await openWaveToAnswer(c.get('db'), part(c, 'wave'))
    const form = await readForm(c)
    const value = (name: string) => sentIn(form, name)
    const given = value('response') ?? ''
    const posted = { id: isId(given) ? given : newId(), step: value('step'), form }
    await requireOwnAddress(c.get('db'), wave, posted.id)
    const page = wave.instrument.pages.find(({ code }) => code === value(PAGE_FIELD))
    if (posted.step === 'keep') return keep(c, wave, posted, page?.code)
    if (page) return answerPage(c, await seenIn(c, wave), wave, page, posted)
    if (posted.step === 'check' && value(PAGE_FIELD) === '') return c.redirect(keptAddress(seen(c), wave, posted.id), 303)
    return answerWhole(c, wave, posted)
  })

  web.get('/:language/surveys/:wave/thanks', async (c) => {
    const wave = await openWave(c.get('db'), part(c, 'wave'))
    const id = c.req.query('response') ?? ''
    keepNowhere(c)
    await requireOwnAddress(c.get('db'), wave, isId(id) ? id : undefined)
    const response = await openResponse(c.get('db'), wave, isId(id) ? id : newId())
    return c.html(thanks(await seenIn(c, wave), wave, response.id))
  })
}

/** Where personal links are needed it asks for the code of a letter. The page made an id: it is for this reader alone. */
async function showBlank(c: Visit, look: Seen, wave: Wave): Promise<Response> {
  if (wave.personal) return c.html(codePage(look, wave))
  await requireRoom(c.get('db'), wave)
  keepToReader(c)
  return c.html(showFirst(look, wave, newId()))
}

/** The page may stay with the reader's browser, which asks anew each time; nobody in between keeps it. */
function keepToReader(c: Visit): void {
  c.header('cache-control', 'private, no-cache')
}

/** The script keeps what was typed on all pages. */
async function keep(c: Visit, wave: Wave, { id, form }: Posted, page: string | undefined): Promise<Response> {
  const { typed, faults } = readAnswers(wave.instrument, form)
  await keepTyped(c.get('db'), wave, { response: id, typed, ...(page === undefined ? {} : { page }) }, faults.length === 0)
  return c.body(null, 204)
}

async function answerWhole(c: Visit, wave: Wave, { id, step, form }: Posted): Promise<Response> {
  const reading = readAnswers(wave.instrument, form)
  const asData = c.req.header('accept')?.startsWith('application/json') ?? false
  if (step === 'language') return c.html(questionnaire(await seenIn(c, wave), wave, id, { ...reading, faults: [] }))
  if (reading.faults.length > 0 && asData) return c.json({ faults: faultsInWords(wave, reading.faults, c.get('language')) }, 422)
  if (reading.faults.length > 0) return c.html(questionnaire(await seenIn(c, wave), wave, id, reading), 422)
  if (step === 'change') return c.html(questionnaire(await seenIn(c, wave), wave, id, reading))
  if (step === 'check') return c.html(checkAnswers(await seenIn(c, wave), wave, id, reading.answers, false))
  await submitResponse(c.get('db'), wave, id, reading.answers, c.get('language'))
  return asData ? c.json({ response: id }) : c.redirect(addressOf(seen(c), wave, `/thanks?response=${id}`), 303)
}

/** Who reads the page, and what the programme says on each of its pages, as that its data are synthetic. */
export async function seenIn(c: Visit, wave: Wave): Promise<Seen> {
  const { notice } = await openProgramme(c.get('db'), wave.programme)
  const { language, visitor } = seen(c)
  return { language, visitor, notice: notice && say(notice, language) }
}
