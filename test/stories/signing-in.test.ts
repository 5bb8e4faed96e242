import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { newSecret } from '../../src/platform/hash.ts'
import { addMembership, forgetEnded, makeSignInLink } from '../../src/registry/access/index.ts'
import { openWeb } from '../../src/product.ts'
import { type Wave, wavesOf } from '../../src/stages/surveys/index.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'

const ORGANISER = 'demo-organiser'
let web: TestWeb
let waves: readonly Wave[]
before(async () => {
  web = await openTestWeb('uzbekistan-2020', 'georgia-2021')
  waves = [...(await wavesOf(web.db, 'uzbekistan-2020')), ...(await wavesOf(web.db, 'georgia-2021'))]
})
after(() => web.close())

const link = async (now = new Date()) => `/en/sign-in/${await makeSignInLink(web.db, ORGANISER, now)}`
const cookieOf = (answer: Response) => ({ cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' })
const forget = () => sql`delete from access_rates`.execute(web.db)

describe('a sign-in link', () => {
  test('is looked at by a messenger as often as it likes, and then works once', async () => {
    const path = await link()
    for (let time = 0; time < 3; time++) assert.equal((await web.get(path)).status, 200)
    const answer = await web.post(path, [])
    assert.equal(answer.status, 303)
    assert.match(answer.headers.get('set-cookie') ?? '', /^serai-session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/)
    assert.equal((await web.get('/en/desk', cookieOf(answer))).status, 200)
    assert.equal((await web.post(path, [])).status, 410)
    assert.equal((await web.get(path)).status, 410, 'who opens it again is told before pressing anything')
  })

  test('pressed four times at once signs in once', async () => {
    const path = await link()
    const statuses = (await Promise.all([1, 2, 3, 4].map(() => web.post(path, [])))).map(({ status }) => status)
    assert.deepEqual(statuses.sort(), [303, 410, 410, 410])
  })

  test('that has ended, was cut or was guessed says so on the first page', async () => {
    const path = await link()
    const ended = await link(new Date(Date.now() - 8 * 24 * 60 * 60_000))
    for (const bad of [ended, path.slice(0, -1), `${path}x`, `/en/sign-in/${newSecret()}`, `/en/sign-in/${'x'.repeat(3000)}`]) {
      assert.equal((await web.get(bad)).status, 410, bad)
      assert.equal((await web.post(bad, [])).status, 410, bad)
    }
    await forget()
  })

  test('sets a cookie for https alone when a proxy speaks https', async () => {
    const answer = await web.post(await link(), [], { 'x-forwarded-proto': 'https' })
    assert.match(answer.headers.get('set-cookie') ?? '', /; Secure;/)
  })

  test('cannot be pressed by another site, which would sign a reader in as somebody else', async () => {
    const path = await link()
    assert.equal((await web.post(path, [], { 'sec-fetch-site': 'cross-site' })).status, 403)
    assert.equal((await web.post(path, [])).status, 303)
  })

  test('is not kept out by somebody who guesses from the same address', async () => {
    const statuses = []
    for (let time = 0; time < 31; time++) statuses.push((await web.post(`/en/sign-in/${newSecret()}`, [])).status)
    assert.deepEqual(statuses, [...Array.from({ length: 30 }, () => 410), 429])
    assert.equal((await web.post(await link(), [])).status, 303)
    await forget()
  })
})

describe('a session', () => {
  test('is the new one, whatever cookie came before, and signing out ends it on the server too', async () => {
    const planted = newSecret()
    const answer = await web.post(await link(), [], { cookie: `serai-session=${planted}` })
    const mine = cookieOf(answer)
    assert.notEqual(mine.cookie, `serai-session=${planted}`)
    assert.equal((await web.get('/en/desk', { cookie: `serai-session=${planted}` })).status, 401)
    assert.equal((await web.post('/en/sign-out', [], mine)).status, 303)
    assert.equal((await web.get('/en/desk', mine)).status, 401)
  })

  test('loses what its person may do as soon as the role is taken away', async () => {
    const cookie = await web.signIn(ORGANISER)
    const roles = await sql<{
      programme: string
      role: string
    }>`delete from access_memberships where person = ${ORGANISER} returning programme, role`.execute(web.db)
    assert.equal((await web.get('/en/desk', cookie)).status, 403)
    assert.equal((await web.post(`/en/surveys/${waves[0]?.code}/closing`, [], cookie)).status, 403)
    for (const { programme, role } of roles.rows) await addMembership(web.db, ORGANISER, programme, role as 'organiser')
    assert.equal((await web.get('/en/desk', cookie)).status, 200)
  })
})

describe('who may do what', () => {
  test('everybody, an evaluator and the organiser of another programme are kept from what is not theirs', async () => {
    const codes = (await sql<{ code: string }>`select code from registry_people order by code limit 2`.execute(web.db)).rows.map(
      ({ code }) => code,
    )
    const [evaluator = '', other = ''] = codes
    await addMembership(web.db, evaluator, 'uzbekistan-2020', 'evaluator')
    await addMembership(web.db, other, 'georgia-2021', 'organiser')
    const visitors = { everybody: {}, evaluator: await web.signIn(evaluator), other: await web.signIn(other) }
    const path = `/en/surveys/${waves.find(({ programme }) => programme === 'uzbekistan-2020')?.code}`
    const asked = async (headers: Readonly<Record<string, string>>) => [
      (await web.get('/en/desk', headers)).status,
      (await web.get(`${path}/watch`, headers)).status,
      (await web.post(`${path}/closing`, [], headers)).status,
      (await web.post(`${path}/reopening`, [], headers)).status,
    ]
    assert.deepEqual(await asked(visitors.everybody), [401, 401, 401, 401])
    assert.deepEqual(await asked(visitors.evaluator), [200, 200, 403, 403])
    assert.deepEqual(await asked(visitors.other), [200, 403, 403, 403])
  })

  test('a form of who is signed in must say that it comes from here: by the browser, or by its origin', async () => {
    const cookie = await web.signIn(ORGANISER)
    const path = `/en/surveys/${waves[0]?.code}/reopening`
    const post = async (headers: Readonly<Record<string, string>>) =>
      (await web.post(path, [], { ...cookie, host: 'localhost', ...headers })).status
    assert.equal(await post({}), 303)
    for (const site of ['cross-site', 'same-site', 'none'])
      assert.equal(await post({ 'sec-fetch-site': site, origin: 'http://localhost' }), 403, site)
  })
  test('over plain http, where browsers tell their origin alone, our own forms are taken', async () => {
    const cookie = await web.signIn(ORGANISER)
    const path = `/en/surveys/${waves[0]?.code}`
    // With a stricter policy Chromium and Safari send `Origin: null` with our own forms too.
    assert.equal((await web.get(`${path}/watch`, cookie)).headers.get('referrer-policy'), 'same-origin')
    const post = (origin?: string) =>
      openWeb(web.db)(
        new Request(`http://serai.test${path}/reopening`, {
          method: 'POST',
          headers: { ...cookie, host: 'serai.test', ...(origin && { origin }) },
        }),
      )
    const statuses = [
      (await post('http://serai.test')).status,
      (await post('http://evil.example')).status,
      (await post('null')).status,
      (await post()).status,
    ]
    assert.deepEqual(statuses, [303, 403, 403, 403])
  })
})

describe('what has ended', () => {
  test('is forgotten, and what still holds is kept', async () => {
    const names = ['access_sessions', 'access_links', 'access_rates']
    const count = () =>
      Promise.all(
        names.map(async (name) => (await sql<{ n: number }>`select count(*) as n from ${sql.table(name)}`.execute(web.db)).rows[0]?.n),
      )
    const kept = await web.signIn(ORGANISER)
    await forgetEnded(web.db)
    const before = await count()
    await link(new Date(Date.now() - 8 * 24 * 60 * 60_000))
    await sql`insert into access_sessions (secret_hash, person, ends) values ('x', ${ORGANISER}, now() - interval '1 minute')`.execute(
      web.db,
    )
    await sql`insert into access_rates values ('old', now() - interval '2 days', 31)`.execute(web.db)
    await forgetEnded(web.db)
    assert.deepEqual(await count(), before)
    assert.equal((await web.get('/en/desk', kept)).status, 200)
  })
})
