import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { tiesOf } from '../../src/stages/partnerships/index.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'

let web: TestWeb
let organiser: Readonly<Record<string, string>>
before(async () => {
  web = await openTestWeb('uzbekistan-2020')
  organiser = await web.signIn('demo-organiser')
})
after(() => web.close())

const HEAD = 'city,country,city,country,kind,status,since,last activity,source'
const upload = (text: string | Uint8Array<ArrayBuffer>, name = 'ties.csv', language = 'en') => {
  const form = new FormData()
  form.set('file', new File([text], name))
  return web.upload(`/${language}/ties/preview`, form, organiser)
}
const rowsIn = (page: string) =>
  (/name="rows" value="([^"]*)"/.exec(page)?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
const keep = (page: string, more: readonly (readonly [string, string])[] = []) =>
  web.post('/en/ties', [['rows', rowsIn(page)], ['step', 'keep'], ...more], organiser)

describe('the register of ties', () => {
  test('shows the tie of Bukhara and Luoyang to an organiser, says that nothing was logged, and is shut to others', async () => {
    for (const language of LANGUAGES) assert.equal((await web.get(`/${language}/ties`, organiser)).status, 200)
    const page = await (await web.get('/en/ties', organiser)).text()
    assert.match(page, /Bukhara<\/a> – <a [^>]+>Luoyang/)
    assert.match(page, /dormant: no logged activity for 12 months/)
    assert.equal((await web.get('/en/ties')).status, 401)
    assert.equal((await upload(HEAD).then(() => web.upload('/en/ties/preview', new FormData()))).status, 401)
  })

  test('takes cities in any script, keeps what it shows first, and a second time changes nothing', async () => {
    const page = await (
      await upload(
        `${HEAD}\nСамарқанд,,Сиань,Китай,友好城市,активен,1.9.2009,2020-05-01,CPAFFC\nNamangan,UZ,上海,CN,project,,2018,,Voices`.replace(
          'активен',
          'действует',
        ),
      )
    ).text()
    assert.equal((page.match(/<b>will be added<\/b>/g) ?? []).length, 2)
    assert.equal((await tiesOf(web.db, 'uz-samarkand')).length, 0, 'a look keeps nothing')
    assert.match(await (await keep(page)).text(), /Kept: 2 new ties, 0 with new facts/)
    const [tie] = await tiesOf(web.db, 'uz-samarkand')
    assert.deepEqual(
      [tie?.cities[1], tie?.kind, tie?.status, tie?.since, tie?.lastActivity],
      ['cn-xian', 'sister-city', 'active', '2009-09-01', '2020-05-01'],
    )
    const [second] = await tiesOf(web.db, 'uz-namangan')
    assert.deepEqual([second?.since, second?.onlyYear], ['2018-01-01', true])
    assert.match(await (await keep(page)).text(), /Kept: 0 new ties/)
    assert.equal((await web.get('/en/cities/cn-xian')).status, 200, 'the city is in the register now')
  })

  test('asks where nobody can tell which city is meant, and takes the answer', async () => {
    const page = await (await upload(`${HEAD}\nSpringfield,US,Chirchiq,UZ,,,,,Web`)).text()
    assert.match(page, /waits for you to choose/)
    const [, name = '', id = ''] = /<select[^>]+name="(city-2-0)"[\s\S]*?<option value="(\d+)"/.exec(page) ?? []
    assert.match(await (await keep(page)).text(), /Waiting for a choice, and not kept: 1/)
    assert.match(await (await keep(page, [[name, id]])).text(), /Kept: 1 new ties/)
    assert.equal((await tiesOf(web.db, 'uz-chirchik')).length, 1)
  })

  test('says of each line what is wrong, in every language, and keeps the rest', async () => {
    const lines = [
      'Namangan,,Наманган,,,,,,Web',
      'Namangan,,Osaka,Mars,,,,,Web',
      'Namangan,,Kyoto,,love,,,,Web',
      'Namangan,,Kyoto,,,dead,,,Web',
      'Namangan,,Kyoto,,,,31.02.2019,,Web',
      'Namangan,,Kyoto,,,,2999-01-01,,Web',
      'Namangan,,Kyoto,,,,2019-01-02,2018-01-01,Web',
      'Namangan,,Kyoto,,,,,,',
      ',,Kyoto,,,,,,Web',
      'Namangan,,Qqqqqqqqzzzzzzz,,,,,,Web',
      'Namangan,,Kyoto,,,,,,Web',
      'Kyoto,,Namangan,,,,,,Web',
    ]
    const words = [
      /on both sides/,
      /no country/,
      /no kind of tie/,
      /no status/,
      /no day that exists/,
      /still to come/,
      /before the tie began/,
      /source is missing/,
      /one of them is not named/,
      /Which city is “Qqqqqqqqzzzzzzz”/,
      /earlier line/,
    ]
    const page = await (await upload(`${HEAD}\n${lines.join('\n')}`)).text()
    for (const each of words) assert.match(page, each)
    assert.equal((page.match(/<b>is left out<\/b>/g) ?? []).length, 10)
    assert.equal((page.match(/<b>will be added<\/b>/g) ?? []).length, 1)
    for (const language of LANGUAGES) assert.equal((await upload(`${HEAD}\n${lines.join('\n')}`, 'ties.csv', language)).status, 200)
  })

  test('files of the wrong kind, without heads, empty or cut are told apart in a sentence', async () => {
    assert.equal((await upload(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]), 'ties.pdf')).status, 415)
    assert.equal((await upload('')).status, 422)
    assert.match(await (await upload('a,b\n1,2')).text(), /The column “city” is missing/)
    assert.equal((await web.upload('/en/ties/preview', new FormData(), organiser)).status, 422)
    for (const rows of ['', '{}', '[1]', '[{"line":"x"}]', 'not json'])
      assert.equal((await web.post('/en/ties', [['rows', rows]], organiser)).status, 400, rows)
    assert.equal((await upload(`${HEAD}\n${'Namangan,,Kyoto,,,,,,Web\n'.repeat(5001)}`)).status, 422)
  })
})
