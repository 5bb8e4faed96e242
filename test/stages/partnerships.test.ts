import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addRegistrations } from '../../src/stages/learning/index.ts'
import {
  addFollowUps,
  addTies,
  followUpsOf,
  interestsOf,
  mountPartnerships,
  tellCityPartnerships,
  tellPartnerships,
  tiesOf,
} from '../../src/stages/partnerships/index.ts'
import { openTestDatabase, type TestDatabase } from '../harness/database.ts'
import { counting, inEach, openPages, type Pages } from '../harness/pages.ts'
import { type Heard, marked, PROGRAMME, sowProgramme, sowResponses } from '../harness/programme.ts'

const programme = PROGRAMME.code
const tie = {
  code: 'osh-beijing',
  cities: ['kg-osh', 'cn-beijing'],
  kind: 'project',
  status: 'active',
  since: '2019-01-01',
  about: marked('Zones'),
  source: 'Book <i>',
} as const
const followUp = {
  programme,
  code: 'one',
  promise: marked('Write'),
  owner: 'ministry',
  due: '2021-07-01',
  indicator: marked('Letter'),
  source: 'Remarks <i>',
} as const
const HEARD: readonly Heard[] = [
  ['kg-osh', 'Shanghai <i>', 'CN:Shanghai'],
  ['kg-osh', 'Шанхай, Пекин', 'CN:Shanghai', 'CN:Beijing'],
  ['kg-osh', 'Шанхай', 'CN:Shanghai'],
  ['kg-osh', 'Шанхай', 'CN:Shanghai'],
  ['kg-osh', 'Shanghai <i>', 'CN:Shanghai'],
  ['kg-talas', 'Чеч', 'CN:unspecified'],
  ['kg-talas', 'Lanchjou', 'CN:Lanzhou'],
  ['kg-talas', 'call me: 555'],
  ['kg-talas', ''],
]

let database: TestDatabase
let pages: Pages
before(async () => {
  database = await openTestDatabase()
  await sowProgramme(database.db)
  await sowResponses(database.db, HEARD)
  await addRegistrations(database.db, [{ id: 'R1', programme, role: 'mayor', city: 'kg-osh', language: 'ru', on: '2021-04-01' }])
  await addTies(database.db, [tie])
  await addFollowUps(database.db, [followUp, { programme, code: 'two', promise: marked('Visit'), source: 'Remarks <i>' }])
  pages = openPages(database.db, mountPartnerships)
})
after(() => database.close())

test('interests are counted as typed and as resolved; an answer that nobody has read is neither', async () => {
  const shanghai = { programme, country: 'CN', named: 'Shanghai', partner: 'cn-shanghai' }
  assert.deepEqual(await interestsOf(database.db, programme), [
    { ...shanghai, typed: 'Shanghai <i>', mentions: 2 },
    { ...shanghai, typed: 'Шанхай', mentions: 2 },
    { programme, typed: 'Lanchjou', country: 'CN', named: 'Lanzhou', mentions: 1 },
    { programme, typed: 'call me: 555', mentions: 1 },
    { programme, typed: 'Чеч', country: 'CN', mentions: 1 },
    { ...shanghai, typed: 'Шанхай, Пекин', mentions: 1 },
    { programme, typed: 'Шанхай, Пекин', country: 'CN', named: 'Beijing', partner: 'cn-beijing', mentions: 1 },
  ])
})

test('ties are found from both of their cities', async () => {
  assert.deepEqual([await tiesOf(database.db, 'kg-osh'), await tiesOf(database.db, 'cn-beijing')], [[tie], [tie]])
  assert.deepEqual(await tiesOf(database.db, 'kg-talas'), [])
})

test('a tie with itself and a tie with an unknown city are refused, and nothing of them is kept', async () => {
  const add = (one: string, other: string) =>
    addTies(database.db, [
      { ...tie, code: 'good' },
      { ...tie, code: 'bad', cities: [one, other] },
    ])
  await assert.rejects(add('kg-osh', 'kg-osh'), { code: 'tie.with-itself', details: { tie: 'bad', city: 'kg-osh' } })
  await assert.rejects(add('kg-osh', 'xx-nowhere'), { code: 'tie.city-unknown', details: { tie: 'bad', city: 'xx-nowhere' } })
  assert.deepEqual(await tiesOf(database.db, 'kg-osh'), [tie])
})

test('follow-ups come back as they were added', async () => {
  assert.deepEqual(await followUpsOf(database.db, programme), [
    followUp,
    { programme, code: 'two', promise: marked('Visit'), source: 'Remarks <i>' },
  ])
})

test('the page says mentions with their base, by city and by country, and what is not resolved', async () => {
  const { text } = await pages.get('/en/programmes/osh-2021/interests')
  assert.equal(text.includes('8 of 9 respondents named a city or a country'), true)
  assert.deepEqual(rows(text), [
    'Shanghai | China | 5 | Shanghai &lt;i&gt; Шанхай Шанхай, Пекин',
    'Beijing | China | 1 | Шанхай, Пекин',
    'China | 7',
    'China, Lanzhou: not in the register of cities | 1 | Lanchjou',
    'China, only the country was named | 1 | Чеч',
    'Write &lt;i&gt;&amp;&quot;&#39; Sign that it is done: Letter &lt;i&gt;&amp;&quot;&#39; Source: Remarks &lt;i&gt; | Ministry &lt;i&gt;&amp;&quot;&#39; | 1 July 2021',
    'Visit &lt;i&gt;&amp;&quot;&#39; Source: Remarks &lt;i&gt; | nobody yet | no day set',
  ])
})

test('words that nobody has read are not shown', async () => {
  const { text } = await pages.get('/en/programmes/osh-2021/interests', 'organiser')
  assert.deepEqual([text.includes('555'), text.includes('Answers that nobody has read yet: 1.')], [false, true])
})

test('the page stands in every language, with the notice, and shows markup as text', async () => {
  const looks = await inEach(async (language) => {
    const { status, text } = await pages.get(`/${language}/programmes/osh-2021/interests`)
    return [status, text.includes('<i>'), text.includes('Notice &lt;i&gt;')]
  })
  assert.deepEqual(looks, Array(5).fill([200, false, true]))
})

test('a city tells what its people named only when five or more of them answered', async () => {
  const told = async (city: string) => {
    const piece = await tellCityPartnerships(database.db, city, 'en')
    return String(await Promise.all([piece?.body].flat()))
      .replace(/<.*?>/g, ' ')
      .replace(/\s+/g, ' ')
  }
  assert.equal((await told('kg-osh')).includes('Shanghai Beijing'), true)
  assert.equal((await told('kg-talas')).includes('Fewer than five people from here answered.'), true)
  assert.equal((await told('cn-shanghai')).includes('named by 5 respondents'), true)
  assert.equal((await told('cn-beijing')).includes('named by fewer than five respondents'), true)
})

test('the road tells how many partners were named and how much was promised', async () => {
  assert.equal((await tellPartnerships(database.db, programme, 'en')).line, '2 partner cities named · 2 follow-ups')
})

test('three ties and follow-ups take as many queries as one', async () => {
  const { db, count } = counting(database.db)
  const counted = openPages(db, mountPartnerships)
  const look = async () => {
    const before = count()
    await counted.get('/en/programmes/osh-2021/interests')
    return count() - before
  }
  await look() // an edition of a questionnaire never changes, and is read once
  const before = await look()
  await addTies(database.db, [
    { ...tie, code: 'a', cities: ['kg-osh', 'kg-talas'] },
    { ...tie, code: 'b', cities: ['kg-osh', 'cn-shanghai'] },
  ])
  await addFollowUps(database.db, [{ ...followUp, code: 'three' }])
  assert.equal(await look(), before)
})

function rows(text: string): readonly string[] {
  return [...text.matchAll(/<tbody>.*?<\/tbody>/gs)].flatMap(([body]) =>
    [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      row
        .split(/<\/t[hd]>/)
        .slice(0, -1)
        .map((cell) => cell.replace(/<.*?>/gs, ' ').replace(/\s+/g, ' ').trim())
        .join(' | '),
    ),
  )
}
