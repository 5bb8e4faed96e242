import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import type { Instrument } from '../../src/engines/survey/index.ts'
import { newId } from '../../src/kernel/id.ts'
import { type Language, LANGUAGES } from '../../src/kernel/language.ts'
import { stopClockAt } from '../../src/platform/clock.ts'
import { recentMessages } from '../../src/platform/mail/index.ts'
import { askDue, responsesOf, startWave, type Wave } from '../../src/stages/surveys/index.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'

const PROGRAMME = 'uzbekistan-2020'
const SHORT: Instrument = {
  code: 'short-invited',
  edition: 1,
  title: { en: 'Short' },
  languages: LANGUAGES,
  pages: [
    {
      code: 'who',
      items: [
        {
          kind: 'choice',
          code: 'role',
          prefill: 'role',
          ask: { en: 'Role' },
          required: true,
          choices: [
            { code: 'hokim', label: { en: 'Mayor', ru: 'Хоким' } },
            { code: 'officer', label: { en: 'Officer', ru: 'Специалист' } },
          ],
        },
      ],
    },
    { code: 'wish', items: [{ kind: 'text', code: 'wish', ask: { en: 'Your wish' } }] },
  ],
}
const wave = (code: string, own: Partial<Wave> = {}): Wave => ({
  code,
  programme: PROGRAMME,
  title: { en: 'Half a year later', ru: 'Полгода спустя' },
  instrument: SHORT,
  opens: '2021-05-06',
  closes: '2021-05-20',
  zone: 'Asia/Tashkent',
  closed: false,
  personal: 'named',
  ...own,
})
/** Ten in the morning in Tashkent. */
const at = (day: string, hour = '05') => new Date(`${day}T${hour}:00:00Z`)

let web: TestWeb
let organiser: Readonly<Record<string, string>>
let evaluator: Readonly<Record<string, string>>
let goOn: () => void = () => undefined
const clock = (day: string, hour?: string) => {
  goOn()
  goOn = stopClockAt(at(day, hour))
}

before(async () => {
  web = await openTestWeb(PROGRAMME)
  organiser = await web.signIn('demo-organiser')
  evaluator = await web.signIn('demo-evaluator')
})
after(async () => {
  goOn()
  await web.close()
})

const invite = (code: string, list: string, usual: Language = 'en') =>
  web.post(`/en/surveys/${code}/invitations/new`, Object.entries({ list, usual, step: 'invite' }), organiser)

const mails = async (code: string) =>
  (await recentMessages(web.db, 500, [PROGRAMME])).filter(({ text }) => text.includes(`/surveys/${code}/`))

/** The path of the personal link in the message to this address. */
async function linkOf(code: string, address: string): Promise<string> {
  const mail = (await mails(code)).find((each) => each.address === address)
  const link = /http:\/\/localhost(\/\S+\/for\/[\w-]+)\n/.exec(mail?.text ?? '')?.[1]
  assert.ok(link, `a link to ${address}`)
  return link
}

const press = async (link: string, fields: Readonly<Record<string, string>>) => {
  const answer = await web.post(link, Object.entries(fields))
  return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() }
}
const field = (page: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''
const open = async (path: string, headers = {}) => {
  const answer = await web.get(path, headers)
  return { status: answer.status, text: await answer.text(), cache: answer.headers.get('cache-control') }
}

describe('planning a wave', () => {
  const form = {
    code: 'uzbekistan-2020-later',
    what: 'library/follow-up',
    kind: 'six-months',
    'title.ru': 'Полгода спустя',
    opens: '2021-05-06',
    closes: '2021-05-20',
    link: 'named',
    reminders: '3, 7',
  }
  const plan = (own: object = {}, as = organiser) =>
    web.post(`/en/programmes/${PROGRAMME}/waves/new`, Object.entries({ ...form, ...own }) as [string, string][], as)

  test('only who may plan sees the form; what is wrong comes back with every fault, and nothing typed is lost', async () => {
    clock('2021-04-01')
    assert.equal((await web.get(`/en/programmes/${PROGRAMME}/waves/new`)).status, 401)
    assert.equal((await web.get(`/en/programmes/${PROGRAMME}/waves/new`, evaluator)).status, 403)
    assert.equal((await plan({}, evaluator)).status, 403)
    const wrong = await plan({ code: 'Not A Slug', what: '', 'title.ru': '', closes: '2021-05-01', reminders: 'soon', link: '', most: '0' })
    const page = await wrong.text()
    assert.equal(wrong.status, 422)
    assert.equal([...page.matchAll(/class="err-m"/g)].length, 7)
    assert.match(page, /value="Not A Slug"/)
    assert.match(page, /value="soon"/)
  })

  test('a planned wave stands in the list with its state in words, opens and closes by itself, and one posted twice is one', async () => {
    clock('2021-04-01')
    for (const _ of [1, 2]) {
      const planned = await plan()
      assert.deepEqual([planned.status, planned.headers.get('location')], [303, `/en/surveys/${form.code}/invitations`])
    }
    const list = await open(`/en/programmes/${PROGRAMME}/waves`, organiser)
    assert.match(list.text, /opens on 6 May 2021/)
    assert.equal([...list.text.matchAll(/Полгода спустя/g)].length, 1, 'who reads English sees the title that there is')
    assert.equal((await plan({ opens: '2021-05-07' })).status, 422, 'the address is taken')
    clock('2021-05-06')
    assert.match((await open(`/en/programmes/${PROGRAMME}/waves`, organiser)).text, /open until 20 May 2021/)
    clock('2021-05-21')
    assert.match((await open(`/en/programmes/${PROGRAMME}/waves`, organiser)).text, /ended on 20 May 2021/)
  })

  test('days and title change while it runs; the questions do not', async () => {
    clock('2021-05-10')
    const changed = await web.post(
      `/en/surveys/${form.code}/plan`,
      Object.entries({ 'title.en': 'Later', opens: '2021-05-06', closes: '2021-06-01', reminders: '3' }),
      organiser,
    )
    assert.equal(changed.status, 303)
    const watched = await open(`/en/surveys/${form.code}/watch`, organiser)
    assert.match(watched.text, /open until 1 June 2021/)
    assert.match(watched.text, /instruments\/follow-up">Some months later, edition 1</)
    assert.equal((await web.post(`/en/surveys/${form.code}/plan`, [['opens', 'now']], organiser)).status, 422)
  })
})

describe('inviting people', () => {
  test('the preview says what happens to each line, keeps what was typed, and invites nobody yet', async () => {
    clock('2021-05-07')
    await startWave(web.db, wave('preview'))
    const list =
      'name\tmail\tlanguage\tcity\nRustam\tr@example.org\truscha\tNamangan\nAziza\ta@example.org\tru\tНаманган <b>\nКарим\tk@example.org\tру́сский\t'
    const page = await web.post('/en/surveys/preview/invitations/new', Object.entries({ list, usual: 'en', step: 'preview' }), organiser)
    const text = await page.text()
    assert.equal(page.status, 200)
    assert.match(text, /the language is none of the five/)
    assert.match(text, /the city is not in the register/)
    assert.match(text, /Наманган &lt;b&gt;/)
    assert.doesNotMatch(text, /<b>\n/)
    assert.match((await open('/en/surveys/preview/invitations', organiser)).text, /Nobody is invited yet/)
  })

  test('a file becomes a list to look at; one that cannot be read is a sentence, and what was pasted stays', async () => {
    const form = new FormData()
    form.set('list', 'pasted before')
    form.set('step', 'preview')
    form.set('file', new File(['Имя;Почта\nАзиза;a@example.org\n'], 'list.csv'))
    const read = await (await web.upload('/ru/surveys/preview/invitations/new', form, organiser)).text()
    assert.match(read, /Азиза\ta@example.org/)
    assert.match(read, /будет приглашён/)
    form.set('file', new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0])], 'list.xlsx'))
    const broken = await web.upload('/ru/surveys/preview/invitations/new', form, organiser)
    assert.equal(broken.status, 422)
    assert.match(await broken.text(), /pasted before/)
  })

  test('the same list twice invites everybody once, and registrations can be taken', async () => {
    const list = 'Rustam, r@example.org, ru\nAziza, a@example.org, uz-Cyrl'
    const added = async () => (await invite('preview', list)).headers.get('location')
    assert.deepEqual([await added(), await added()], ['/en/surveys/preview/invitations?added=2', '/en/surveys/preview/invitations?added=0'])
    const page = await web.post('/en/surveys/preview/invitations/new', [['step', 'registered']], organiser)
    assert.match(await page.text(), /Invite these 76/)
  })

  test('lists that come at once invite nobody twice, also who has no address', async () => {
    await startWave(web.db, wave('at-once'))
    const all = await Promise.all([1, 2, 3].map(() => invite('at-once', 'Rustam, r@example.org\nKarim\nAziza')))
    const added = all.map((answer) => Number(answer.headers.get('location')?.split('added=')[1]))
    assert.deepEqual(added.toSorted(), [0, 0, 3])
  })

  test('five thousand people are invited at once and not one more, with heads above them or not', async () => {
    await startWave(web.db, wave('many'))
    const preview = async (list: string) =>
      (await web.post('/en/surveys/many/invitations/new', Object.entries({ list, usual: 'en', step: 'preview' }), organiser)).status
    const people = (n: number) => Array.from({ length: n }, (_, place) => `P${place};p${place}@example.org`).join('\n')
    assert.deepEqual(
      [await preview(people(5001)), await preview(`name;mail\n${people(5001)}`), await preview(people(5000))],
      [422, 422, 200],
    )
  })

  test('zero bytes in what is pasted do no harm', async () => {
    await startWave(web.db, wave('zeros'))
    assert.equal((await invite('zeros', 'Rus\0tam, r@example.org')).status, 303)
    assert.match((await open('/en/surveys/zeros/invitations', organiser)).text, /Rustam/)
  })

  test('a wave with an open link invites nobody by name, and who may not plan sees no names', async () => {
    assert.equal((await web.get('/en/surveys/uzbekistan-2020-post/invitations', organiser)).status, 409)
    for (const path of ['invitations', 'invitations/new', 'invitations/print', `invitations/${newId()}`])
      assert.deepEqual(
        [(await web.get(`/en/surveys/preview/${path}`)).status, (await web.get(`/en/surveys/preview/${path}`, evaluator)).status],
        [401, 403],
      )
    assert.doesNotMatch((await open('/en/surveys/preview/watch', evaluator)).text, /Rustam|example\.org/)
    assert.equal((await web.get(`/en/surveys/preview/invitations/${newId()}`, organiser)).status, 404)
  })
})

describe('answering by a personal link', () => {
  test('it opens in the person’s language with what is known filled in, goes on elsewhere, and is changed until it closes', async () => {
    clock('2021-05-07')
    await startWave(web.db, wave('named'))
    await invite('named', 'name,mail,language,role\nРустам,rustam@example.org,ru,hokim')
    await askDue(web.db)
    const link = await linkOf('named', 'rustam@example.org')
    assert.match(link, /^\/ru\/surveys\/named\/for\//)
    const first = await open(link)
    assert.match(first.text, /value="hokim" checked/)
    assert.match(first.text, /<html lang="ru">/)
    assert.doesNotMatch(first.text, /<script/)
    assert.equal(first.cache, 'no-store')
    const next = await press(link, { '.page': 'who', role: 'officer', step: 'next' })
    assert.deepEqual([next.status, next.to], [303, `${link}?page=wish`])
    await press(link, { '.page': 'wish', wish: 'Деревья', step: 'next' })
    const check = await open(link)
    assert.match(check.text, /Деревья/)
    const sent = await press(link, { '.page': '', role: 'officer', wish: 'Деревья', step: 'send', response: field(check.text, 'response') })
    assert.deepEqual([sent.status, sent.to], [303, `${link}/thanks`])
    assert.match((await open(sent.to)).text, /личной ссылке/)
    assert.match((await open(`${link}?page=wish&check=yes`)).text, /value="Деревья"/)
    await press(link, { '.page': '', role: 'officer', wish: 'Вода', step: 'send' })
    assert.deepEqual(
      (await responsesOf(web.db, 'named')).map(({ answers, language }) => [answers, language]),
      [[{ role: ['officer'], wish: ['Вода'] }, 'ru']],
    )
    clock('2021-05-21')
    assert.equal((await open(link)).status, 409)
    assert.equal((await press(link, { '.page': '', role: 'officer', step: 'send' })).status, 409)
  })

  test('without a link a wave with personal links takes no answers, and says how to answer', async () => {
    clock('2021-05-07')
    const page = await open('/en/surveys/named')
    assert.equal(page.status, 200)
    assert.match(page.text, /answered by personal links/)
    const [kept] = await responsesOf(web.db, 'named')
    for (const id of [newId(), kept?.id ?? ''])
      for (const fields of [
        { step: 'send', role: 'officer' },
        { step: 'next', '.page': 'who', role: 'officer' },
        { step: 'keep', role: 'officer' },
      ]) {
        const answer = await press('/en/surveys/named', { response: id, ...fields } as Readonly<Record<string, string>>)
        assert.equal(answer.status, 403)
        assert.match(answer.text, /personal links only/)
      }
    assert.equal((await open(`/en/surveys/named?response=${kept?.id}`)).status, 403)
    assert.equal((await open(`/en/surveys/named/whole`)).status, 403)
    for (const secret of ['x', 'x'.repeat(43), 'x'.repeat(5000)]) assert.equal((await open(`/en/surveys/named/for/${secret}`)).status, 404)
    assert.equal((await responsesOf(web.db, 'named')).length, 1)
  })

  test('two tabs, two devices and a repeated post are one response', async () => {
    clock('2021-05-07')
    for (const personal of ['named', 'anonymous'] as const) {
      const code = `once-${personal}`
      await startWave(web.db, wave(code, { personal }))
      await invite(code, `One, one@example.org`)
      await askDue(web.db)
      const link = await linkOf(code, 'one@example.org')
      const post = (response: string, wish: string) => press(link, { '.page': '', role: 'officer', wish, step: 'send', response })
      const [one, two] = [newId(), newId()]
      const answers = await Promise.all([post(one, 'a'), post(one, 'a'), post(two, 'b'), post(newId(), 'c')])
      assert.equal((await responsesOf(web.db, code)).length, 1, personal)
      for (const { status } of answers) assert.ok(status === 303 || (personal === 'anonymous' && status === 409), `${personal} ${status}`)
      assert.ok(answers.some(({ status }) => status === 303))
    }
  })

  test('an anonymous link knows only that it was used; the thank-you page goes on to change the answers', async () => {
    clock('2021-05-07')
    await startWave(web.db, wave('secret', { personal: 'anonymous' }))
    await invite('secret', 'name,mail,role\nUne,une@example.org,hokim')
    await askDue(web.db)
    const link = await linkOf('secret', 'une@example.org')
    assert.doesNotMatch((await open(link)).text, /checked/)
    await press(link, { '.page': 'who', role: 'officer', step: 'next' })
    await press(link, { '.page': 'wish', wish: 'Trees', step: 'next' })
    const check = await open(link)
    const id = field(check.text, 'response')
    const sent = await press(link, { '.page': '', role: 'officer', wish: 'Trees', step: 'send', response: id })
    assert.equal(sent.to, `/en/surveys/secret/thanks?response=${id}`)
    assert.deepEqual([(await open(sent.to)).status, (await open(sent.to)).cache], [200, 'no-store'])
    assert.equal(
      (await press(link, { '.page': '', role: 'officer', wish: 'Trees', step: 'send', response: id })).to,
      sent.to,
      'sent again it is the same',
    )
    assert.match((await open(link)).text, /nobody can tell which of the answers are yours/)
    assert.equal((await press(link, { '.page': 'who', role: 'hokim', step: 'next' })).status, 409)
    assert.equal((await open(`/en/surveys/secret?response=${id}`)).status, 200)
    assert.equal((await press('/en/surveys/secret', { response: id, '.page': '', role: 'hokim', step: 'send' })).status, 303)
    assert.deepEqual(
      (await responsesOf(web.db, 'secret')).map(({ answers }) => answers),
      [{ role: ['hokim'] }],
    )
    assert.match((await open('/en/surveys/secret/invitations', organiser)).text, /link used/)
    const { rows } = await sql<{ found: number }>`
      select count(*) as found from surveys_invitations where draft = ${id}::uuid or id = ${id}::uuid`.execute(web.db)
    assert.equal(rows[0]?.found, 0)
    const tables = ['surveys_invitations', 'surveys_uses', 'surveys_sendings', 'surveys_drafts', 'events']
    for (const table of tables) {
      const { rows } = await sql<{ row: string }>`select to_jsonb(each)::text as row from ${sql.table(table)} as each`.execute(web.db)
      const telling = rows.filter(({ row }) => row.includes(id))
      assert.deepEqual(table === 'events' ? telling.filter(({ row }) => row.includes('une')) : telling, [], table)
    }
  })

  test('the code of a letter opens the link, however it is typed; a wrong one stays in its box', async () => {
    clock('2021-05-07')
    const letters = (await open('/en/surveys/once-named/invitations/print', organiser)).text
    assert.match(letters, /Everybody has answered/)
    await invite('once-named', 'Two, , ru')
    const page = (await open('/en/surveys/once-named/invitations/print', organiser)).text
    const code = /<b>([\da-z]{4}(?:-[\da-z]{4}){3})<\/b>/.exec(page)?.[1] ?? ''
    assert.match(page, /<svg class="qr"/)
    const typed = code.replaceAll('-', ' ').toUpperCase().replaceAll('0', 'O').replaceAll('1', 'l')
    const opened = await press('/en/surveys/once-named/code', { code: typed })
    assert.equal(opened.status, 303)
    assert.equal((await open(opened.to)).status, 200)
    const wrong = await press('/en/surveys/once-named/code', { code: '7k2m <b>' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /value="7k2m &lt;b&gt;"/)
  })

  test('limits hold while many send at once, in all and for each answer, and a change may not break them', async () => {
    clock('2021-05-07')
    await startWave(web.db, wave('few', { personal: undefined as never, most: 5, quotas: [{ item: 'role', most: 3 }] }))
    const send = (role: string, id = newId()) => press('/en/surveys/few', { response: id, role, step: 'send' })
    const first = await Promise.all(Array.from({ length: 8 }, () => send('hokim')))
    assert.deepEqual([first.filter(({ status }) => status === 303).length, first.filter(({ status }) => status === 409).length], [3, 5])
    assert.match(first.find(({ status }) => status === 409)?.text ?? '', /as many answers as it asks for/)
    const id = newId()
    assert.equal((await send('officer', id)).status, 303)
    assert.equal((await send('hokim', id)).status, 409, 'its change would be the fourth mayor')
    await Promise.all(Array.from({ length: 6 }, () => send('officer')))
    assert.equal((await responsesOf(web.db, 'few')).length, 5)
    assert.equal((await open('/en/surveys/few')).status, 409)
  })
})

describe('messages', () => {
  test('go out by day when the wave opens, in each language with zone and last day; reminders to exactly those who have not answered', async () => {
    await startWave(web.db, wave('mailed', { reminders: [7, 3] }))
    clock('2021-05-05')
    await invite('mailed', 'A, a@example.org, ru\nB, b@example.org, uz-Latn\nC, c@example.org, zh-Hans\nD, d@example.org\nE, , en')
    const sent = async () => (await mails('mailed')).length
    await askDue(web.db)
    assert.equal(await sent(), 0, 'not before it opens')
    clock('2021-05-06', '02')
    await askDue(web.db)
    assert.equal(await sent(), 0, 'not at seven in the morning')
    clock('2021-05-06')
    await Promise.all([askDue(web.db), askDue(web.db)])
    await askDue(web.db)
    assert.equal(await sent(), 4)
    const [russian] = (await mails('mailed')).filter(({ address }) => address === 'a@example.org')
    assert.match(russian?.subject ?? '', /Полгода спустя/)
    assert.match(russian?.text ?? '', /20 мая 2021 г\. \(время: Ташкент\)/)
    clock('2021-05-08')
    await askDue(web.db)
    assert.equal(await sent(), 4)
    await press(await linkOf('mailed', 'a@example.org'), { '.page': '', role: 'officer', step: 'send' })
    const decline = `${await linkOf('mailed', 'b@example.org')}/decline`
    assert.equal((await open(decline)).status, 200)
    assert.equal((await press(decline, { step: 'decline' })).status, 303)
    clock('2021-05-13')
    await askDue(web.db)
    await askDue(web.db)
    const reminded = (await mails('mailed')).filter(({ subject }) => /Reminder|提醒/.test(subject)).map(({ address }) => address)
    assert.deepEqual(reminded.toSorted(), ['c@example.org', 'd@example.org'])
    clock('2021-05-19')
    await askDue(web.db)
    assert.equal(await sent(), 8, 'a planned day that was missed is made up for')
    await invite('mailed', 'F, f@example.org')
    await askDue(web.db)
    assert.equal(await sent(), 9)
  })

  test('“write now” reaches who has not answered once a day, also when pressed twice, and nobody who declined in another wave', async () => {
    clock('2021-05-09')
    await startWave(web.db, wave('pressed'))
    await invite('pressed', 'B, B@example.org\nG, g@example.org')
    const pressed = async () => (await web.post('/en/surveys/pressed/reminders', [], organiser)).headers.get('location')
    assert.deepEqual(
      new Set(await Promise.all([pressed(), pressed()])),
      new Set(['/en/surveys/pressed/invitations?sent=1', '/en/surveys/pressed/invitations?sent=0']),
    )
    assert.deepEqual(
      (await mails('pressed')).map(({ address }) => address),
      ['g@example.org'],
    )
    clock('2021-05-10')
    assert.equal(await pressed(), '/en/surveys/pressed/invitations?sent=1')
    clock('2021-05-30')
    assert.equal((await web.post('/en/surveys/pressed/reminders', [], organiser)).status, 409)
    assert.equal((await web.post('/en/surveys/pressed/reminders', [], evaluator)).status, 403)
  })

  test('a link is handed over, corrected and withdrawn; one that was used is not', async () => {
    clock('2021-05-09')
    await startWave(web.db, wave('handed'))
    await invite('handed', 'H, h@example.org, zh-Hans\nI, i@example.org')
    const list = (await open('/en/surveys/handed/invitations', organiser)).text
    const [h = '', i = ''] = [...list.matchAll(/invitations\/([\da-f-]{36})"/g)].map(([, id]) => id)
    const path = (id: string) => `/en/surveys/handed/invitations/${id}`
    const page = (await open(path(h), organiser)).text
    assert.match(page, /尊敬的H：/)
    const link = /http:\/\/localhost(\/zh-Hans\/surveys\/handed\/for\/[\w-]{43})/.exec(page)?.[1] ?? ''
    assert.equal((await web.post(`${path(h)}/handover`, [['step', 'hand-over']], organiser)).status, 303)
    assert.match((await open('/en/surveys/handed/invitations', organiser)).text, /handed over 9 May 2021/)
    const correct = (mail: string, language = 'ru') => web.post(path(h), Object.entries({ name: 'H', mail, language }), organiser)
    assert.deepEqual(
      [(await correct('not a mail')).status, (await correct('I@example.org')).status, (await correct('hh@example.org')).status],
      [422, 422, 303],
    )
    await press(link, { '.page': '', role: 'officer', step: 'send' })
    assert.equal((await web.post(`${path(h)}/withdrawal`, [], organiser)).status, 409)
    assert.equal((await web.post(`${path(i)}/withdrawal`, [], organiser)).status, 303)
    assert.equal((await open(path(i), organiser)).status, 404)
  })
})
