import { prefilled, readAnswers, typedFrom } from '../../../engines/survey/index.ts'
import { isId, newId } from '../../../kernel/id.ts'
import { keepNowhere, part, readForm, sentIn, valueIn, type Visit, type Web } from '../../../platform/http.ts'
import { requireRoom } from '../actions/admission.ts'
import { findTyped, keepTyped } from '../actions/drafts.ts'
import { decline } from '../actions/invitations/declining.ts'
import { findSecret, openInvited } from '../actions/invitations/links.ts'
import { openWave, requireOpen, submitResponse } from '../actions.ts'
import type { Invited, Wave } from '../model.ts'
import { problems } from '../problems/invitations.ts'
import { addressOf, keptAddress, PAGE_FIELD, type Seen } from '../views/frame.ts'
import { alreadyPage, codePage, declinePage } from '../views/invitations/door.ts'
import { thanks } from '../views/thanks.ts'
import { seenIn } from './answering.ts'
import { answerPage, showFirst, showTyped } from './paging.ts'
import type { Posted } from './posted.ts'

/** How somebody answers by a personal link, page by page: what was begun goes on wherever the link is opened, and counts once. */
export function mountPersonal(web: Web): void {
  web.get('/:language/surveys/:wave/for/:secret', async (c) => {
    const at = await arrive(c)
    requireOpen(at.wave)
    return show(c, at, { page: c.req.query('page'), toCheck: c.req.query('check') === 'yes' })
  })

  web.post('/:language/surveys/:wave/for/:secret', async (c) => {
    const at = await arrive(c)
    requireOpen(at.wave)
    return take(c, at, await readForm(c))
  })

  web.get('/:language/surveys/:wave/for/:secret/thanks', async (c) => {
    const { look, wave, invited } = await arrive(c)
    if (!invited.used) return c.redirect(addressOf(look, wave), 303)
    return c.html(thanks(look, wave, invited.draft))
  })

  web.get('/:language/surveys/:wave/for/:secret/decline', async (c) => {
    const { look, wave, invited } = await arrive(c)
    return c.html(declinePage(look, wave, invited))
  })

  web.post('/:language/surveys/:wave/for/:secret/decline', async (c) => {
    const { look, wave, invited } = await arrive(c)
    const again = (await readForm(c)).some(([name, value]) => name === 'step' && value === 'ask-again')
    await decline(c.get('db'), wave, invited, !again)
    return c.redirect(addressOf(look, wave, '/decline'), 303)
  })

  web.post('/:language/surveys/:wave/code', async (c) => {
    const wave = await openWave(c.get('db'), part(c, 'wave'))
    const typed = valueIn(await readForm(c), 'code')
    const found = await findSecret(c.get('db'), wave, typed)
    if (!found) return c.html(codePage(await seenIn(c, wave), wave, typed), 422)
    return c.redirect(`/${c.get('language')}/surveys/${wave.code}/for/${found.secret}`, 303)
  })
}

/** Who has come by which link. */
interface Arrival {
  readonly look: Seen
  readonly wave: Wave
  readonly invited: Invited
}

async function arrive(c: Visit): Promise<Arrival> {
  keepNowhere(c)
  const secret = part(c, 'secret')
  const wave = await openWave(c.get('db'), part(c, 'wave'))
  const invited = await openInvited(c.get('db'), wave, secret)
  return { wave, invited, look: { ...(await seenIn(c, wave)), secret } }
}

/** An anonymous response that was sent: the link does not know which it is. */
function isSealed({ wave, invited }: Arrival): boolean {
  return wave.personal === 'anonymous' && invited.used
}

async function show(c: Visit, at: Arrival, { page, toCheck }: { page: string | undefined; toCheck: boolean }): Promise<Response> {
  const { look, wave, invited } = at
  if (isSealed(at)) return c.html(alreadyPage(look, wave))
  if (!invited.used) await requireRoom(c.get('db'), wave)
  const typed = await findTyped(c.get('db'), wave, invited.draft)
  if (!typed) return c.html(showFirst(look, wave, invited.draft, knownOf(at)))
  return c.html(showTyped(look, wave, typed, { page: page ?? typed.page, toCheck, sendAs: sentAs(at) }))
}

/** The id of the response. In an anonymous wave the page makes one that stands nowhere beside the link. */
function sentAs({ wave, invited }: Arrival): string {
  return wave.personal === 'named' ? invited.draft : newId()
}

/** What is known of the person, filled in to be checked; nothing where nobody may know whose the answers are. */
function knownOf({ wave, invited }: Arrival) {
  return wave.personal === 'named' ? typedFrom(wave.instrument, prefilled(wave.instrument, invited)) : {}
}

async function take(c: Visit, at: Arrival, form: Posted['form']): Promise<Response> {
  const { look, wave, invited } = at
  const value = (name: string) => sentIn(form, name)
  const posted = { id: invited.draft, step: value('step'), form }
  const page = wave.instrument.pages.find(({ code }) => code === value(PAGE_FIELD))
  if (isSealed(at) && (page || posted.step !== 'send')) throw problems['invitation.used']()
  if (page) return answerPage(c, look, wave, page, posted, knownOf(at))
  if (posted.step !== 'send') return c.redirect(keptAddress(look, wave, invited.draft), 303)
  const { answers, typed, faults } = readAnswers(wave.instrument, form)
  if (faults.length > 0) return again(c, at, typed)
  const given = value('response') ?? ''
  const id = wave.personal === 'anonymous' && isId(given) && given !== invited.draft ? given : sentAs(at)
  await submitResponse(c.get('db'), wave, id, answers, look.language, invited)
  if (wave.personal === 'named') return c.redirect(addressOf(look, wave, '/thanks'), 303)
  return c.redirect(`/${look.language}/surveys/${wave.code}/thanks?response=${id}`, 303)
}

/** What was sent and is wrong is kept, and the first page that is wrong is shown. */
async function again(c: Visit, at: Arrival, typed: Parameters<typeof keepTyped>[2]['typed']): Promise<Response> {
  const draft = { response: at.invited.draft, typed }
  await keepTyped(c.get('db'), at.wave, draft, false)
  return c.html(showTyped(at.look, at.wave, draft, { page: undefined, toCheck: true }), 422)
}
