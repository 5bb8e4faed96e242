import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { newId } from '../../src/kernel/id.ts'
import { openWeb } from '../../src/product.ts'
import { type Wave, wavesOf } from '../../src/stages/surveys/index.ts'
import { answerForm } from '../harness/answer-form.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'

const PROGRAMME = 'uzbekistan-2020'
let web: TestWeb
let wave: Wave
before(async () => {
  web = await openTestWeb(PROGRAMME)
  wave = (await wavesOf(web.db, PROGRAMME))[0]!
})
after(() => web.close())

const ask = (path: string, init: RequestInit) => Promise.resolve(openWeb(web.db)(new Request(`http://localhost${path}`, init)))

test('a zero byte in an address is an unknown page, wherever it stands', async () => {
  const home = `/en/programmes/${PROGRAMME}`
  const places = [
    '/%00',
    '/en/surveys/%00',
    '/en/cities/%00',
    `${home}/figures/%00`,
    `${home}/lectures/%00`,
    `/en/surveys/${wave.code}?response=%00`,
    '/en/sign-in/%00',
  ]
  for (const path of places) assert.equal((await web.get(path)).status, 404, path)
  assert.equal((await web.post('/en/surveys/%00', answerForm(wave.instrument, newId()))).status, 404)
})

test('an address with too many slashes leads to the one without on this site, whatever host the request names', async () => {
  const ways: readonly (readonly [string, string])[] = [
    ['/en/programmes/', '/en/programmes'],
    ['/en/cities//?q=1', '/en/cities?q=1'],
    ['//evil.example/', '/evil.example'],
    ['///evil.example/%2e', '/evil.example/'],
  ]
  for (const [from, to] of ways) {
    const answer = await web.get(from, { host: 'evil.example' })
    assert.deepEqual([answer.status, answer.headers.get('location')?.replace(/\/$/, '')], [301, to.replace(/\/$/, '')], from)
  }
})

test('methods that no page has are refused with those that are used', async () => {
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND']) {
    const answer = await ask(`/ru/surveys/${wave.code}`, { method })
    assert.deepEqual([answer.status, answer.headers.get('allow')], [405, 'GET, HEAD, POST'], method)
    assert.match(await answer.text(), new RegExp(`Метод ${method} здесь не используется`))
  }
})

test('a packed form, files in place of answers and ten thousand fields store nothing and are answered in words', async () => {
  const path = `/en/surveys/${wave.code}`
  const type = 'application/x-www-form-urlencoded'
  const packed = await ask(path, {
    method: 'POST',
    body: gzipSync('step=send'),
    headers: { 'content-type': type, 'content-encoding': 'gzip' },
  })
  assert.equal(packed.status, 415)
  const files = new FormData()
  for (const [name, value] of answerForm(wave.instrument, newId()))
    files.append(name, name === 'step' ? value : new File([value], 'answer.txt'))
  assert.equal((await ask(path, { method: 'POST', body: files })).status, 422)
  const many = Array.from({ length: 10_000 }, (_, place) => `f${place}=1`).join('&')
  assert.equal((await ask(path, { method: 'POST', body: many, headers: { 'content-type': type } })).status, 422)
})

test('one answer of half a megabyte comes back whole, with its length said', async () => {
  const typed = 'ў'.repeat(80_000)
  const answer = await web.post(
    `/en/surveys/${wave.code}`,
    answerForm(wave.instrument, newId(), { partner_cities_text: typed, step: 'check' }),
  )
  assert.equal(answer.status, 422)
  assert.ok((await answer.text()).includes(typed))
})

test('words of any script, right-to-left marks, combining letters and markup are shown as they were typed', async () => {
  const typed = '\u202Eاب\u202C é 👩‍👩‍👧 =cmd|" <script>alert(1)</script>'
  const id = newId()
  const sent = await web.post(`/en/surveys/${wave.code}`, answerForm(wave.instrument, id, { partner_cities_text: typed }))
  assert.equal(sent.status, 303)
  const page = await (await web.get(`/en/surveys/${wave.code}?response=${id}`)).text()
  assert.ok(page.includes('\u202Eاب\u202C é 👩‍👩‍👧 =cmd|&quot; &lt;script&gt;alert(1)&lt;/script&gt;'))
})

test('a coding that the reader refuses is not sent', async () => {
  const codings = async (accepted: string) => (await web.get('/en/about', { 'accept-encoding': accepted })).headers.get('content-encoding')
  assert.deepEqual(await Promise.all(['br', 'br;q=0, gzip', 'BR;q=0, gzip;q=0.0', 'gzip, br', 'identity'].map(codings)), [
    'br',
    'gzip',
    null,
    'br',
    null,
  ])
})

test('the language of the first visit is one that there is, whatever the browser asks', async () => {
  const asked = ['zh-TW', 'uz-Cyrl-UZ', 'xx', '*', ';;;q=,,', 'x'.repeat(5000), 'ru;q=0, fr']
  const given = await Promise.all(asked.map(async (header) => (await web.get('/', { 'accept-language': header })).headers.get('location')))
  assert.deepEqual(given, ['/zh-Hans', '/uz-Cyrl', '/en', '/en', '/en', '/en', '/en'])
  assert.ok(given.every((path) => LANGUAGES.some((language) => path === `/${language}`)))
})
