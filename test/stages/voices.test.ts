import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  addVoices,
  changeConsent,
  guideOf,
  mountVoices,
  setGuide,
  tellCityVoices,
  tellVoices,
  type Voice,
  voicesOf,
} from '../../src/stages/voices/index.ts'
import { openTestDatabase, type TestDatabase } from '../harness/database.ts'
import { counting, inEach, openPages, type Pages } from '../harness/pages.ts'
import { marked, PROGRAMME, sowProgramme } from '../harness/programme.ts'

const programme = PROGRAMME.code
const voice: Voice = {
  programme,
  code: 'aida',
  person: 'aida',
  kind: 'participant',
  quotation: { en: 'In English <i>', ru: 'По-русски <i>' },
  original: 'ru',
  about: [marked('About')],
  source: 'Interview <i>',
  consent: { state: 'given', day: '2021-05-10', note: marked('By letter') },
  checks: [marked('Check the year')],
}

let database: TestDatabase
let pages: Pages
before(async () => {
  database = await openTestDatabase()
  await sowProgramme(database.db)
  await setGuide(database.db, { programme, questions: [marked('What did you learn?')] })
  await addVoices(database.db, [voice, { ...voice, code: 'second', person: 'li', consent: { state: 'published-elsewhere' } }])
  pages = openPages(database.db, mountVoices)
})
after(() => database.close())

test('voices and the guide come back as they were added', async () => {
  assert.deepEqual(await voicesOf(database.db, programme), [
    voice,
    { ...voice, code: 'second', person: 'li', consent: { state: 'published-elsewhere' } },
  ])
  assert.deepEqual(await guideOf(database.db, programme), { programme, questions: [marked('What did you learn?')] })
  assert.equal(await guideOf(database.db, 'other'), undefined)
})

test('the page stands in every language, with the notice, and shows markup as text', async () => {
  const looks = await inEach(async (language) => {
    const { status, text } = await pages.get(`/${language}/programmes/osh-2021/voices`)
    return [
      status,
      text.includes('<i>'),
      text.includes('Notice &lt;i&gt;'),
      text.includes('What did you learn?'),
      text.includes('Deputy mayor'),
    ]
  })
  assert.deepEqual(looks, Array(5).fill([200, false, true, true, true]))
})

test('a quotation is marked with the language that it is shown in', async () => {
  const { text } = await pages.get('/uz-Latn/programmes/osh-2021/voices')
  assert.deepEqual([text.includes('<p lang="en">“In English &lt;i&gt;”</p>'), text.includes('Ruscha')], [true, true])
  const russian = await pages.get('/ru/programmes/osh-2021/voices')
  assert.equal(russian.text.includes('<p lang="ru">«По-русски &lt;i&gt;»</p>'), true)
})

test('what to check is a note to readers and a task to the team', async () => {
  const path = '/en/programmes/osh-2021/voices'
  const [reader, team] = [(await pages.get(path)).text, (await pages.get(path, 'organiser')).text]
  assert.deepEqual([reader.includes('Editor’s note'), reader.includes('Check before printing again')], [true, false])
  assert.deepEqual([team.includes('Editor’s note'), team.includes('Check before printing again')], [false, true])
})

test('three voices take as many queries as one', async () => {
  const { db, count } = counting(database.db)
  const counted = openPages(db, mountVoices)
  const look = async () => {
    const before = count()
    await counted.get('/en/programmes/osh-2021/voices')
    return count() - before
  }
  const two = await look()
  await addVoices(database.db, [{ ...voice, code: 'third', person: 'li' }])
  assert.equal(await look(), two)
})

test('a voice whose consent is withdrawn is nowhere, until consent is given again', async () => {
  const seen = async () => {
    const city = await tellCityVoices(database.db, 'kg-osh', 'en')
    const page = await pages.get('/en/programmes/osh-2021/voices', 'organiser')
    const road = await tellVoices(database.db, programme, 'en')
    return [
      (await voicesOf(database.db, programme)).map(({ code }) => code),
      page.text.includes('id="aida"'),
      city !== undefined,
      road.line,
    ]
  }
  await changeConsent(database.db, { programme, code: 'second' }, { state: 'withdrawn' }, 'organiser')
  await changeConsent(database.db, { programme, code: 'aida' }, { state: 'withdrawn', day: '2021-06-01' }, 'organiser')
  assert.deepEqual(await seen(), [['third'], false, false, '1 voice'])
  await changeConsent(database.db, { programme, code: 'aida' }, { state: 'given', day: '2021-06-02' }, 'organiser')
  assert.deepEqual(await seen(), [['aida', 'third'], true, true, '2 voices'])
})
