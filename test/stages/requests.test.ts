import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeProgramme, mountProgrammes, tellProgramme, tellRequests } from '../../src/stages/programmes/index.ts'
import { findRequest, makeRequest, openRequest } from '../../src/stages/requests/index.ts'
import { openTestDatabase, type TestDatabase } from '../harness/database.ts'
import { inEach, openPages, type Pages } from '../harness/pages.ts'
import { PROGRAMME, sowProgramme } from '../harness/programme.ts'

let database: TestDatabase
let pages: Pages
before(async () => {
  database = await openTestDatabase()
  await sowProgramme(database.db)
  pages = openPages(database.db, (web) => mountProgrammes(web, [tellRequests, tellProgramme]))
})
after(() => database.close())

test('a request comes back as it was made, its steps in order', async () => {
  const request = {
    code: 'second',
    title: { en: 'Second' },
    from: 'ministry',
    to: ['school', 'ministry'],
    received: '2021-01-02',
    audience: { en: 'Mayors' },
    objectives: [],
    needs: [{ en: 'Trainers' }],
    triage: [
      { state: 'received', day: '2021-01-02', by: 'ministry', note: { en: 'Came by letter' } },
      { state: 'declined', by: 'school', note: { en: 'No trainers' } },
    ],
  } as const
  await makeRequest(database.db, request)
  assert.deepEqual(await findRequest(database.db, 'second'), request)
})

test('an unknown request is a problem that names it', async () => {
  await assert.rejects(openRequest(database.db, 'nothing'), { code: 'request.unknown', status: 404 })
})

test('the page of a request says who asked whom, on what mandate, and leads to the programme, in every language', async () => {
  const looks = await inEach(async (language) => {
    const { status, text } = await pages.get(`/${language}/programmes/osh-2021/request`)
    const parts = ['Ministry', 'School', 'Mandated by', 'Decree', 'Audience', 'Wanted', 'Needed', 'Note', 'Notice']
    return [
      status,
      parts.filter((part) => !text.includes(part)),
      text.includes('<i>'),
      text.includes(`<a href="/${language}/programmes/osh-2021">`),
    ]
  })
  assert.deepEqual(looks, Array(5).fill([200, [], false, true]))
})

test('the road tells of the request first', async () => {
  const { text } = await pages.get('/en/programmes/osh-2021')
  assert.equal(text.includes('<a href="/en/programmes/osh-2021/request">Request</a>'), true)
})

test('a programme without a request says so', async () => {
  const { request: _, ...rest } = PROGRAMME
  await makeProgramme(database.db, { ...rest, code: 'unasked' })
  const { status, text } = await pages.get('/en/programmes/unasked/request')
  assert.deepEqual([status, text], [404, 'The programme unasked was not made on a request, so there is none to show.'])
})

test('a programme that does not exist is said in the reader’s language, also when its name is not text', async () => {
  const codes = ['nothing', '%00', '..%2F..%2Fetc', '%3Ci%3E']
  assert.deepEqual(
    await Promise.all(codes.map(async (code) => (await pages.get(`/ru/programmes/${code}/request`)).status)),
    [404, 404, 404, 404],
  )
})
