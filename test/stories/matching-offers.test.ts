import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { recentMessages } from '../../src/platform/mail/index.ts'
import { matchProgramme } from '../../src/stages/partnerships/index.ts'
import { nameOffice, officeOf, PROGRAMME } from '../harness/matching.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'

let web: TestWeb
let organiser: Readonly<Record<string, string>>
before(async () => {
  web = await openTestWeb(PROGRAMME)
  organiser = await web.signIn('demo-organiser')
})
after(() => web.close())

const OFFICES = `/en/programmes/${PROGRAMME}/offices`
const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60_000).toISOString().slice(0, 10)
const GOOD: readonly (readonly [string, string])[] = [
  ['offers', '33210'],
  ['offers', '16061'],
  ['functions', 'heritage'],
  ['languages', 'en'],
  ['capacity', '2'],
  ['until', inDays(300)],
  ['name', '王伟'],
  ['mail', 'office@luoyang.example'],
  ['language', 'zh-Hans'],
  ['offer-words', '龙门石窟 <b>'],
]
const link = async (city: string, how = 'print', until = inDays(20)) => {
  const page = await (
    await web.post(
      `${OFFICES}/${city}/link`,
      [
        ['until', until],
        ['how', how],
      ],
      organiser,
    )
  ).text()
  return /\/[\w-]+\/offers\/[\w-]{43}/.exec(page)?.[0] ?? ''
}
const changed = (...fields: readonly (readonly [string, string])[]) => [
  ...GOOD.filter(([name]) => !fields.some(([each]) => each === name)),
  ...fields,
]

describe('an office says what its city can offer', () => {
  test('by a personal link, in every language, without an account; then its offers count in the scores', async () => {
    const path = await link('cn-luoyang')
    for (const language of LANGUAGES) {
      const answer = await web.get(path.replace(/^\/[\w-]+/, `/${language}`))
      assert.equal(answer.status, 200)
      assert.equal(answer.headers.get('cache-control'), 'no-store')
      assert.doesNotMatch(await answer.text(), /<script/)
    }
    const before = await matchProgramme(web.db, PROGRAMME)
    assert.match(await (await web.post(path, [...GOOD, ['step', 'send']])).text(), /Thank you/)
    const after = await matchProgramme(web.db, PROGRAMME)
    const score = ({ market }: typeof before, demand: string) =>
      market.scores.find((each) => each.demand === demand && each.offer === 'cn-luoyang')?.score ?? 0
    assert.ok(score(after, 'uz-khiva') > score(before, 'uz-khiva'), 'Khiva needs tourism')
    assert.equal(after.market.offer.find(({ id }) => id === 'cn-luoyang')?.capacity, 2)
    const page = await (await web.get(`${OFFICES}/cn-luoyang`, organiser)).text()
    assert.match(page, /Culture and heritage/)
    assert.match(page, /龙门石窟 &lt;b&gt;/)
  })

  test('what is wrong comes back with every fault beside its field and nothing typed is lost; capacities of −1 and a million are sentences', async () => {
    const path = await link('cn-suzhou')
    for (const capacity of ['', '-1', '1000000', '2.5', 'viele']) {
      const answer = await web.post(path, [
        ...changed(['capacity', capacity], ['mail', 'nowhere'], ['until', '2020-02-31']),
        ['step', 'send'],
      ])
      const page = await answer.text()
      assert.equal(answer.status, 422)
      assert.equal((page.match(/class="err-m"/g) ?? []).length, 3, capacity)
      assert.match(page, /龙门石窟/)
      assert.match(page, /value="nowhere"/)
    }
    assert.equal((await web.post(path, [['step', 'send']])).status, 422)
    assert.equal((await web.post(path, [...changed(['offer-words', 'x'.repeat(1001)]), ['step', 'send']])).status, 422)
    assert.match(await (await web.post(path, [...changed(['capacity', '0']), ['step', 'send']])).text(), /Thank you/)
    assert.match(await (await web.get(`${OFFICES}/cn-suzhou`, organiser)).text(), /takes nobody at present/)
    const { market } = await matchProgramme(web.db, PROGRAMME)
    assert.ok(!market.offer.some(({ id }) => id === 'cn-suzhou'), 'who takes nobody is left out')
  })

  test('it can be saved half done, in any state, and gone on with later in another language', async () => {
    const path = await link('cn-lanzhou')
    await web.post(path, [
      ['offers', '33110'],
      ['mail', 'half'],
      ['step', 'save'],
    ])
    const page = await (await web.get(path.replace(/^\/[\w-]+/, '/ru'))).text()
    assert.match(page, /value="33110" checked/)
    assert.match(page, /value="half"/)
    assert.match(
      await (
        await web.post(path, [
          ['offers', '33110'],
          ['capacity', '7'],
          ['step', 'language'],
        ])
      ).text(),
      /value="7"/,
    )
  })

  test('a newer link takes the place of the one before, and one that was cut, guessed or has ended says so', async () => {
    const old = await link('cn-urumqi')
    const fresh = await link('cn-urumqi')
    assert.equal((await web.get(old)).status, 410)
    assert.equal((await web.get(fresh)).status, 200)
    for (const bad of [fresh.slice(0, -1), `${fresh}x`, fresh.replace('/offers/', '/introductions/')])
      assert.equal((await web.get(bad)).status, 410)
    assert.equal((await web.post(`${OFFICES}/cn-urumqi/link`, [['until', inDays(-1)]], organiser)).status, 422)
    assert.equal((await web.post(`${OFFICES}/cn-urumqi/link`, [['until', inDays(900)]], organiser)).status, 422)
  })

  test('the link is mailed in the language of the office, and not where nobody is known', async () => {
    assert.equal(
      (
        await web.post(
          `${OFFICES}/tr-istanbul/link`,
          [
            ['until', inDays(9)],
            ['how', 'mail'],
          ],
          organiser,
        )
      ).status,
      422,
    )
    await nameOffice(web, organiser, 'tr-istanbul', 'ru')
    assert.equal(
      (
        await web.post(
          `${OFFICES}/tr-istanbul/link`,
          [
            ['until', inDays(9)],
            ['how', 'mail'],
          ],
          organiser,
        )
      ).status,
      200,
    )
    const [mail] = (await recentMessages(web.db, 20)).filter(({ address }) => address === officeOf('tr-istanbul'))
    assert.match(mail?.text ?? '', /\/ru\/offers\/[\w-]{43}/)
    assert.match(mail?.subject ?? '', /Стамбул|Istanbul/)
  })
})

describe('the organiser', () => {
  test('adds a partner city by a name in any script, and is asked where it may be several', async () => {
    const contact = [
      ['name', 'Office'],
      ['mail', 'a@b.example'],
      ['language', 'en'],
    ] as const
    assert.equal((await web.post(OFFICES, [['city', '西安'], ...contact], organiser)).headers.get('location'), `${OFFICES}/cn-xian`)
    const asked = await web.post(OFFICES, [['city', 'Springfield'], ...contact], organiser)
    assert.equal(asked.status, 422)
    assert.match(await asked.text(), /More than one city may be meant[\s\S]*value="Springfield"/)
    assert.equal((await web.post(OFFICES, [['city', 'Qqqqzzzz'], ...contact], organiser)).status, 422)
  })

  test('sees needs from the survey with their base, and of a city from which few answered nothing', async () => {
    const page = await (await web.get(`${OFFICES}/uz-khiva`, organiser)).text()
    assert.match(page, /Fewer than five people from here answered/)
    assert.match(page, /Base: 52 respondents who named a priority/)
  })

  test('alone opens these pages', async () => {
    for (const path of [OFFICES, `${OFFICES}/cn-luoyang`]) {
      assert.equal((await web.get(path)).status, 401)
      assert.equal((await web.get(path, await web.signIn('demo-evaluator').catch(() => ({})))).status >= 401, true)
    }
    assert.equal((await web.get(`${OFFICES}/xx-nowhere`, organiser)).status, 404)
  })
})
