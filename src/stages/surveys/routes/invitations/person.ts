import { isLanguage } from '../../../../kernel/language.ts'
import { readForm, seen, valueIn, type Visit, type Web } from '../../../../platform/http.ts'
import { correct, handOver, withdraw } from '../../actions/invitations/inviting.ts'
import { openHandover } from '../../actions/invitations/printing.ts'
import { isMail } from '../../invitees/judge.ts'
import type { Invited } from '../../model.ts'
import { inviteWords, reasonWords } from '../../text/invitations.ts'
import { type Correction, personPage } from '../../views/invitations/person.ts'
import { type Opened, openOne } from './open.ts'

export function mountPerson(web: Web): void {
  web.get('/:language/surveys/:wave/invitations/:id', async (c) => {
    const asked = await openOne(c)
    const { invited } = asked
    return showPerson(c, asked, { name: invited.name, mail: invited.mail ?? '', language: invited.language, faults: [] })
  })

  web.post('/:language/surveys/:wave/invitations/:id', async (c) => takeCorrection(c, await openOne(c)))

  web.post('/:language/surveys/:wave/invitations/:id/handover', async (c) => {
    const { wave, invited, by } = await openOne(c)
    const step = valueIn(await readForm(c), 'step')
    await handOver(c.get('db'), wave, invited, step !== 'take-back', by)
    return c.redirect(`/${c.get('language')}/surveys/${wave.code}/invitations/${invited.id}`, 303)
  })

  web.post('/:language/surveys/:wave/invitations/:id/withdrawal', async (c) => {
    const { wave, invited, by } = await openOne(c)
    await withdraw(c.get('db'), wave, invited, by)
    return c.redirect(`/${c.get('language')}/surveys/${wave.code}/invitations`, 303)
  })
}

async function showPerson(c: Visit, asked: Opened & { readonly invited: Invited }, correction: Correction): Promise<Response> {
  const handover = await openHandover(c.get('db'), asked.wave, asked.invited)
  return c.html(personPage(seen(c), asked, handover, correction), correction.faults.length > 0 ? 422 : 200)
}

async function takeCorrection(c: Visit, asked: Opened & { readonly invited: Invited }): Promise<Response> {
  const { wave, invited, by } = asked
  const t = inviteWords(c.get('language'))
  const form = await readForm(c)
  const value = (field: string) => valueIn(form, field)
  const [name, mail, language] = [value('name'), value('mail'), value('language')]
  const typed = { name, mail, language: isLanguage(language) ? language : invited.language }
  const faults = [
    ...(name === '' || name.length > LONGEST_NAME ? [{ name: 'name', words: t.nameMissing }] : []),
    ...(mail !== '' && !isMail(mail) ? [{ name: 'mail', words: reasonWords('mail-wrong', c.get('language')) }] : []),
  ]
  if (faults.length > 0) return showPerson(c, asked, { ...typed, faults })
  const after = { name, language: typed.language, ...(mail !== '' && { mail }) }
  if (await correct(c.get('db'), wave, invited, after, by))
    return c.redirect(`/${c.get('language')}/surveys/${wave.code}/invitations/${invited.id}`, 303)
  return showPerson(c, asked, { ...typed, faults: [{ name: 'mail', words: t.mailTaken }] })
}

const LONGEST_NAME = 200
