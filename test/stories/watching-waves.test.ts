import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { LIBRARY } from '../../src/engines/survey/index.ts'
import { newId } from '../../src/kernel/id.ts'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { stopClockAt } from '../../src/platform/clock.ts'
import { openWeb } from '../../src/product.ts'
import { askDue, responsesOf, startWave, type Wave } from '../../src/stages/surveys/index.ts'
import { answerForm } from '../harness/answer-form.ts'
import { counting } from '../harness/pages.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'

const PROGRAMME = 'uzbekistan-2020'
const follow = LIBRARY.find(({ instrument }) => instrument.code === 'follow-up')!.instrument
const wave = (code: string, personal?: Wave['personal']): Wave => ({
  code,
  programme: PROGRAMME,
  title: { en: 'Later' },
  instrument: follow,
  opens: '2021-05-06',
  closes: '2021-05-20',
  zone: 'Asia/Tashkent',
  closed: false,
  ...(personal && { personal }),
})

let web: TestWeb
let organiser: Readonly<Record<string, string>>
let evaluator: Readonly<Record<string, string>>
let goOn: () => void
before(async () => {
  web = await openTestWeb(PROGRAMME)
  organiser = await web.signIn('demo-organiser')
  evaluator = await web.signIn('demo-evaluator')
  goOn = stopClockAt(new Date('2021-05-10T05:00:00Z'))
})
after(async () => {
  goOn()
  await web.close()
})

const invite = (code: string, list: string) =>
  web.post(`/en/surveys/${code}/invitations/new`, Object.entries({ list, usual: 'en', step: 'invite' }), organiser)
const page = async (path: string, as = organiser) => (await web.get(path, as)).text()
const use = (code: string, places: readonly number[]) =>
  sql`
  insert into surveys_uses select id from (select id, row_number() over (order by place) as n from surveys_invitations where wave = ${code}) as all_of
  where n = any(${places}::int[])`.execute(web.db)
/** The rows of the tables, their cells apart by bars. */
const rowsOf = (text: string) =>
  [...text.matchAll(/<tr><th scope="row">(.*?)<\/tr>/gs)].map(([, row = '']) =>
    row
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )

test('turnout is printed with its base, and no percentage stands for fewer than five', async () => {
  await startWave(web.db, wave('by-group', 'named'))
  const people = Array.from(
    { length: 8 },
    (_, n) => `P${n},p${n}@example.org,${n < 6 ? 'ru' : 'zh-Hans'},${n < 5 ? 'Namangan' : ''},${n < 6 ? 'hokim' : 'adviser'}`,
  )
  await invite('by-group', ['name,mail,language,city,role', ...people].join('\n'))
  await use('by-group', [1, 2, 3, 7])
  const text = await page('/en/surveys/by-group/watch')
  assert.match(text, /response rate \(4 \/ 8\)/)
  assert.deepEqual(rowsOf(text), [
    'Mayor (hokim) 3 of 6 50%',
    'adviser 1 of 2 —',
    'Namangan Region 3 of 5 60%',
    'not known 1 of 3 —',
    'Namangan 3 of 5 60%',
    'not known 1 of 3 —',
    'Русский 3 of 6 50%',
    '中文 1 of 2 —',
  ])
})

test('small groups stand together where nobody may tell who answered what, and for who sees no names', async () => {
  const together = /groups of fewer than five, together 1 of 2/
  assert.doesNotMatch(rowsOf(await page('/en/surveys/by-group/watch')).join('\n'), together)
  assert.match(rowsOf(await page('/en/surveys/by-group/watch', evaluator)).join('\n'), together)
})

test('where the link is open to all the base is who registered', async () => {
  const text = await page('/en/surveys/uzbekistan-2020-post/watch')
  assert.match(text, /Base: those registered/)
  const rows = rowsOf(text)
  const { rows: roles } = await sql<{ role: string; n: number }>`
    select answers -> 'role' ->> 0 as role, count(*)::int as n from surveys_responses where wave = 'uzbekistan-2020-post' group by 1`.execute(
    web.db,
  )
  const hokims = roles.find(({ role }) => role === 'hokim')?.n
  assert.ok(
    rows.some((row) => row.startsWith(`Mayor (hokim) ${hokims} of 11`)),
    rows.slice(0, 3).join('\n'),
  )
})

test('pages of waves and invitations take as many queries for a thousand as for one', async () => {
  const counted = counting(web.db)
  const fetch = openWeb(counted.db)
  const queries = async (path: string) => {
    await fetch(new Request(`http://localhost${path}`, { headers: organiser }))
    const before = counted.count()
    const answer = await fetch(new Request(`http://localhost${path}`, { headers: organiser }))
    assert.equal(answer.status, 200, path)
    return counted.count() - before
  }
  await startWave(web.db, wave('one', 'named'))
  await startWave(web.db, wave('thousand', 'named'))
  await invite('one', 'One, one@example.org')
  await invite('thousand', Array.from({ length: 1000 }, (_, n) => `P${n}`).join('\n'))
  for (const part of ['watch', 'invitations', 'invitations?who=waiting', 'invitations/print'])
    assert.equal(await queries(`/en/surveys/thousand/${part}`), await queries(`/en/surveys/one/${part}`), part)
  const list = await queries(`/en/programmes/${PROGRAMME}/waves`)
  await startWave(web.db, wave('one-more'))
  assert.equal(await queries(`/en/programmes/${PROGRAMME}/waves`), list)
})

test('a hundred and twenty are written to once, and a thousand printed a hundred at a time', async () => {
  await startWave(web.db, wave('hundreds', 'named'))
  await invite('hundreds', Array.from({ length: 120 }, (_, n) => `H${n}, h${n}@example.org`).join('\n'))
  await askDue(web.db)
  await askDue(web.db)
  const { rows } = await sql<{ n: number; people: number }>`
    select count(*)::int as n, count(distinct address)::int as people from messages where text like '%/surveys/hundreds/for/%'`.execute(
    web.db,
  )
  assert.deepEqual(rows, [{ n: 120, people: 120 }])
  const printed = await page('/en/surveys/thousand/invitations/print?part=10')
  assert.equal([...printed.matchAll(/<svg class="qr"/g)].length, 100)
  assert.equal([...(await page('/en/surveys/thousand/invitations/print?part=99')).matchAll(/<svg class="qr"/g)].length, 0)
})

test('more people than are taken at once are refused with their number, and the list stays', async () => {
  const list = Array.from({ length: 5002 }, (_, n) => `Person ${n}`).join('\n')
  const answer = await invite('one', list)
  assert.equal(answer.status, 422)
  const text = await answer.text()
  assert.match(text, /At most 5000 people/)
  assert.match(text, /Person 5001/)
})

test('messages are read on the desk; addresses and links only by who plans surveys', async () => {
  assert.equal((await web.get('/en/desk/messages')).status, 401)
  const own = await page('/en/desk/messages')
  assert.match(own, /h\d+@example\.org/)
  assert.match(own, /\/for\/[\w-]{43}/)
  const other = await page('/en/desk/messages', evaluator)
  assert.match(other, /Please answer: Later/)
  assert.doesNotMatch(other, /@example\.org|\/for\/[\w-]{43}/)
})

test('what shows answers or a secret is kept nowhere, and a blank page by its reader alone', async () => {
  const cache = async (path: string) => (await web.get(path)).headers.get('cache-control')
  const [post] = (await sql<{ code: string }>`select code from surveys_waves where code = 'one-more'`.execute(web.db)).rows
  const path = `/en/surveys/${post?.code}`
  const id = newId()
  const sent = await web.post(path, answerForm(follow, id))
  assert.equal(sent.status, 303)
  const thanks = sent.headers.get('location') ?? ''
  assert.deepEqual(
    [await cache(thanks), await cache(`${path}?response=${id}`), await cache(`${path}/whole?response=${id}`)],
    ['no-store', 'no-store', 'no-store'],
  )
  assert.deepEqual([await cache(path), await cache(`${path}/whole`)], ['private, no-cache', 'private, no-cache'])
  for (const language of LANGUAGES)
    assert.match(await page(thanks.replace('/en/', `/${language}/`), {}), new RegExp(`href="/${language}/surveys/one-more">`))
  assert.equal((await responsesOf(web.db, 'one-more')).length, 1)
})

test('an id that is none is a sentence, not a defect', async () => {
  await startWave(web.db, wave('odd', 'anonymous'))
  for (const path of ['?response=x', '/whole?response=x', '/thanks?response=x', `/thanks?response=${newId()}`])
    assert.equal((await web.get(`/en/surveys/odd${path}`)).status, 403, path)
  for (const path of ['invitations/x', `invitations/${newId()}`])
    assert.equal((await web.get(`/en/surveys/odd/${path}`, organiser)).status, 404, path)
  assert.equal((await web.post('/en/surveys/odd/invitations/x/withdrawal', [], organiser)).status, 404)
})
