import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { citiesBy, findCity, keepCities, mountCities } from '../../src/registry/cities/index.ts'
import { addRegistrations, type Registration, tellCityLearning } from '../../src/stages/learning/index.ts'
import { tellCityPartnerships } from '../../src/stages/partnerships/index.ts'
import { tellCityVoices } from '../../src/stages/voices/index.ts'
import { openTestDatabase, type TestDatabase } from '../harness/database.ts'
import { counting, inEach, openPages, type Pages } from '../harness/pages.ts'
import { CITIES, PROGRAMME, sowProgramme } from '../harness/programme.ts'

const TELLERS = [tellCityLearning, tellCityVoices, tellCityPartnerships]

let database: TestDatabase
let pages: Pages
before(async () => {
  database = await openTestDatabase()
  await sowProgramme(database.db)
  const registered = (id: string, city: string): Registration => ({
    id,
    programme: PROGRAMME.code,
    role: 'mayor',
    city,
    language: 'ru',
    on: '2021-04-01',
  })
  await addRegistrations(
    database.db,
    [...'abcde'].map((id) => registered(id, 'kg-osh')),
  )
  await addRegistrations(
    database.db,
    [...'fghi'].map((id) => registered(id, 'kg-talas')),
  )
  pages = openPages(database.db, (web) => mountCities(web, TELLERS))
})
after(() => database.close())

test('cities come back as they were kept, and take new facts', async () => {
  const [osh] = CITIES
  assert.deepEqual(await findCity(database.db, 'kg-osh'), osh)
  assert.deepEqual(
    (await citiesBy(database.db, ['kg-osh', 'cn-beijing', 'kg-osh'])).map(({ code }) => code),
    ['cn-beijing', 'kg-osh'],
  )
  await keepCities(database.db, [
    { ...CITIES[3], code: 'cn-beijing', country: 'CN', names: { en: 'Beijing', 'zh-Hans': '北京' }, note: { en: 'Capital' } },
  ])
  assert.deepEqual((await findCity(database.db, 'cn-beijing'))?.note, { en: 'Capital' })
})

test('the list has each country once, in the order of the reader’s alphabet', async () => {
  const heads = await inEach(async (language) => {
    const { text } = await pages.get(`/${language}/cities`)
    return [...text.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, head]) => head)
  })
  assert.deepEqual(heads, [
    ['China', 'Kyrgyzstan'],
    ['Qirgʻiziston', 'Xitoy'],
    ['Хитой', 'Қирғизистон'],
    ['Китай', 'Кыргызстан'],
    ['吉尔吉斯斯坦', '中国'],
  ])
})

test('three cities take as many queries as one', async () => {
  const { db, count } = counting(database.db)
  const counted = openPages(db, (web) => mountCities(web, TELLERS))
  const look = async () => {
    const before = count()
    await counted.get('/en/cities')
    return count() - before
  }
  const before = await look()
  await keepCities(
    database.db,
    ['a', 'b'].map((name) => ({ code: `kg-${name}`, country: 'KG', names: { en: name } })),
  )
  assert.equal(await look(), before)
})

test('a city has its names in every script, each marked with its language', async () => {
  const { text } = await pages.get('/en/cities/kg-osh')
  const names = [...text.matchAll(/<dd><span lang="([^"]+)">(.*?)<\/span><\/dd>/g)].map(([, language, name]) => [language, name])
  assert.deepEqual(names, [
    ['en', 'Osh'],
    ['uz-Latn', 'Oʻsh'],
    ['uz-Cyrl', 'Ўш'],
    ['ru', 'Ош'],
    ['zh-Hans', '奥什'],
  ])
})

test('a population has its year, or says that there is none, and its source', async () => {
  const talas = await pages.get('/en/cities/kg-talas')
  assert.deepEqual(
    ['1,234 people (the source gives no year)', 'Source: Census &lt;i&gt;'].filter((words) => !talas.text.includes(words)),
    [],
  )
  assert.equal((await pages.get('/en/cities/cn-shanghai')).text.includes('5 people (2020)'), true)
})

test('fewer than five registrations are said in words, five as a number', async () => {
  const [osh, talas] = [(await pages.get('/en/cities/kg-osh')).text, (await pages.get('/en/cities/kg-talas')).text]
  assert.deepEqual([osh.includes('5 people registered'), osh.includes('fewer than five')], [true, false])
  assert.deepEqual([talas.includes('4 people registered'), talas.includes('fewer than five people registered')], [false, true])
})

test('the page stands in every language, says the notice of what it tells, and shows markup as text', async () => {
  const looks = await inEach(async (language) => {
    const { status, text } = await pages.get(`/${language}/cities/kg-talas`)
    return [status, text.includes('<i>'), text.includes('Notice &lt;i&gt;')]
  })
  assert.deepEqual(looks, Array(5).fill([200, false, true]))
})

test('an unknown city is said in the reader’s language', async () => {
  const { status, text } = await pages.get('/ru/cities/xx-nowhere')
  assert.deepEqual([status, text], [404, 'В реестре нет города «xx-nowhere». Имеющиеся показаны в списке городов.'])
  assert.equal((await pages.get('/ru/cities/%00')).status, 404)
})
