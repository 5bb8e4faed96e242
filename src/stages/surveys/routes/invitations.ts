import { dayIn } from '../../../kernel/day.ts'
import { fill, isLanguage, type Language } from '../../../kernel/language.ts'
import { Problem } from '../../../kernel/problem.ts'
import { readUploads, seen, sentIn, type Visit, type Web } from '../../../platform/http.ts'
import { namesIn } from './invitations/names.ts'
import { countRegistrations } from '../../learning/index.ts'
import { openProgramme } from '../../programmes/index.ts'
import { askNow } from '../actions/invitations/asking.ts'
import { foresee, invite, listOfFile, listOfRegistrations } from '../actions/invitations/inviting.ts'
import { openLetters } from '../actions/invitations/printing.ts'
import { isTooLong, MOST_LINES } from '../invitees/lines.ts'
import { stateOf } from '../waves/states.ts'
import { invitedTo } from '../store/invitations/reading.ts'
import { inviteWords } from '../text/invitations.ts'
import { type Adding, addPage } from '../views/invitations/add.ts'
import { peoplePage } from '../views/invitations/people.ts'
import { lettersPage } from '../views/invitations/print.ts'
import { type Opened, open } from './invitations/open.ts'
import { mountPerson } from './invitations/person.ts'

/** How people are invited by personal links, reminded, and handed their link. All of it shows names and links: for whoever plans waves. */
export function mountInvitations(web: Web): void {
  web.get('/:language/surveys/:wave/invitations', async (c) => showPeople(c, await open(c)))

  web.post('/:language/surveys/:wave/reminders', async (c) => {
    const { wave, by } = await open(c)
    const sent = await askNow(c.get('db'), wave, by)
    return c.redirect(`/${c.get('language')}/surveys/${wave.code}/invitations?sent=${sent}`, 303)
  })

  web.get('/:language/surveys/:wave/invitations/new', async (c) => {
    const asked = await open(c)
    const { wave } = asked
    const { languages } = await openProgramme(c.get('db'), wave.programme)
    return c.html(
      addPage(seen(c), asked, { list: '', usual: languages[0] ?? 'en', registered: await countRegistrations(c.get('db'), wave.programme) }),
    )
  })

  web.post('/:language/surveys/:wave/invitations/new', async (c) => takeList(c, await open(c)))

  web.get('/:language/surveys/:wave/invitations/print', async (c) => {
    const asked = await open(c)
    const part = Math.max(1, Math.floor(Number(c.req.query('part')) || 1))
    return c.html(lettersPage(seen(c), asked, await openLetters(c.get('db'), asked.wave, part)))
  })

  mountPerson(web)
}

async function showPeople(c: Visit, { wave, programme }: Opened): Promise<Response> {
  const db = c.get('db')
  const t = inviteWords(c.get('language'))
  const invited = await invitedTo(db, wave.code)
  const today = dayIn(wave.zone, c.get('now')())
  const due = invited.filter(
    ({ used, declined, mail, asked }) => !used && !declined && mail !== undefined && (asked === undefined || asked < today),
  )
  const [sent, added] = [c.req.query('sent'), c.req.query('added')]
  const count = (words: string, n: string | undefined) => (n !== undefined && /^\d{1,6}$/.test(n) ? fill(words, { n }) : undefined)
  const { cities, roles } = await namesIn(db, wave)
  const page = peoplePage(seen(c), {
    wave,
    programme,
    invited,
    waitingOnly: c.req.query('who') === 'waiting',
    due: stateOf(wave, today) === 'open' ? due.length : undefined,
    done: count(t.sent, sent) ?? count(t.added, added),
    cities,
    roles,
  })
  return c.html(page)
}

/** Takes a list as it was pasted or uploaded, or the registrations: shows what will happen, or does it. */
async function takeList(c: Visit, asked: Opened): Promise<Response> {
  const { wave, by } = asked
  const db = c.get('db')
  const { fields, files } = await readUploads(c)
  const value = (name: string) => sentIn(fields, name) ?? ''
  const usual: Language = isLanguage(value('usual')) ? (value('usual') as Language) : 'en'
  const typed = { usual, list: value('list'), registered: await countRegistrations(db, wave.programme) }
  const show = async (adding: Adding, status: 200 | 422 = 200) => c.html(addPage(seen(c), asked, adding), status)
  if (value('step') === 'registered') return preview(c, asked, { ...typed, list: await listOfRegistrations(db, wave) })
  const [file] = files
  const list = file === undefined || value('step') === 'invite' ? typed.list : await readFile(c, file)
  if (typeof list !== 'string') return show({ ...typed, fault: list.fault }, 422)
  if (list.trim() === '') return show({ ...typed, fault: inviteWords(c.get('language')).listEmpty }, 422)
  if (isTooLong(list)) return show({ ...typed, list, fault: fill(inviteWords(c.get('language')).listLong, { n: MOST_LINES }) }, 422)
  if (value('step') !== 'invite') return preview(c, asked, { ...typed, list })
  const added = await invite(db, wave, list, usual, by)
  return c.redirect(`/${c.get('language')}/surveys/${wave.code}/invitations?added=${added}`, 303)
}

async function preview(c: Visit, asked: Opened, adding: Adding): Promise<Response> {
  const judged = await foresee(c.get('db'), asked.wave, adding.list, adding.usual)
  const { cities, roles } = await namesIn(c.get('db'), asked.wave)
  return c.html(addPage(seen(c), asked, { ...adding, judged, names: new Map([...roles, ...cities]) }))
}

/** What is wrong with a file is said beside the list, so that what was pasted stays. */
async function readFile(
  c: Visit,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<string | { fault: string }> {
  try {
    return await listOfFile(name, bytes)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { fault: error.say(c.get('language')) }
  }
}
