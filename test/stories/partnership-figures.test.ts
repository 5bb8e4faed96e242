import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { newId } from '../../src/kernel/id.ts'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { stopClockAt } from '../../src/platform/clock.ts'
import { beginEdition, publishReport } from '../../src/stages/reports/index.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'

const PROGRAMME = 'uzbekistan-2020'
const PATH = `/en/programmes/${PROGRAMME}/partnerships`
const DAY = '2021-01-11'

describe('each figure of partnerships in a report says how it was counted', () => {
  let web: TestWeb
  let organiser: Readonly<Record<string, string>> = {}
  let restart = () => {}
  const at = (moment: string) => {
    restart()
    restart = stopClockAt(new Date(moment))
  }
  const post = async (path: string, fields: Readonly<Record<string, string>>) => {
    const answer = await web.post(path, Object.entries({ id: newId(), day: DAY, ...fields }), organiser)
    assert.equal(answer.status, 303, path)
    return answer.headers.get('location') ?? ''
  }
  const begin = async (one: string, other: string) => {
    const desk = await post(`${PATH}/begin`, { one, other, how: 'At a fair' })
    await post(`${desk}/money`, { kind: 'pledge', form: 'cash', amount: '120000', currency: 'CNY', giver: other })
    await post(`${desk}/money`, { kind: 'commitment', form: 'expert-days', quantity: '12.5', giver: other })
    return desk
  }
  const page = async (path: string, as = {}) => {
    const answer = await web.get(path, as)
    return { status: answer.status, text: await answer.text() }
  }
  /** The figures that the report prints with a link to a page of partnerships: address and number. */
  const printed = async (language: string) => {
    const { text } = await page(`/${language}/programmes/${PROGRAMME}/report`)
    return [...text.matchAll(/href="([^"]*\/partnerships\/figures\/[^"]*)">([^<]*)</g)].map(([, to = '', number]) => ({ to, number }))
  }
  const shown = (text: string) => /<div class="fig"><b>([^<]*)</.exec(text)?.[1]

  before(async () => {
    at(`${DAY}T06:00:00Z`)
    web = await openTestWeb(PROGRAMME)
    organiser = await web.signIn('demo-organiser')
    at(`${DAY}T07:00:00Z`)
    const desk = await begin('uz-namangan', 'cn-shanghai')
    for (const city of ['uz-namangan', 'cn-shanghai'])
      for (const scope of ['register', 'money']) await post(`${desk}/consents`, { city, scope, state: 'given', who: 'Mayor' })
    await begin('uz-namangan', 'cn-suzhou')
    at(`${DAY}T08:00:00Z`)
    const edition = await beginEdition(web.db, PROGRAMME, 'demo-organiser')
    await publishReport(web.db, PROGRAMME, edition, 'demo-organiser')
    at(`${DAY}T09:00:00Z`)
    await begin('uz-namangan', 'cn-luoyang')
  })
  after(async () => {
    restart()
    await web.close()
  })

  test('each has a page that answers with the number of the edition, in five languages, though more has come since', async () => {
    for (const language of LANGUAGES) {
      const links = await printed(language)
      assert.deepEqual(
        links.map(({ to }) => new URL(to, 'http://serai').pathname.split('/').at(-1)),
        ['begun', 'memoranda', 'letters', 'pilots', 'results', 'pledge.cny', 'commitment.expert-days.0', 'withheld'],
      )
      for (const { to, number } of links) {
        const { status, text } = await page(to)
        assert.deepEqual([to, status, shown(text)], [to, 200, number])
        assert.equal(/\{\w+\}/.test(text), false, to)
      }
    }
    assert.deepEqual(
      (await printed('en')).map(({ number }) => number),
      ['2', '0', '0', '0', '0', '120,000.00\u00a0CNY', '12.5', '1'],
    )
    assert.equal(shown((await page(`${PATH}/figures/begun`)).text), '3')
  })

  test('every number of partnerships in the register of the report is on such a page', async () => {
    const { register } = JSON.parse((await page(`/en/programmes/${PROGRAMME}/report.json`)).text) as {
      register: { id: string; value: string }[]
    }
    const pages = await Promise.all((await printed('en')).map(async ({ to }) => (await page(to)).text))
    const ours = register.filter(({ id }) => id.startsWith('partnerships.'))
    assert.equal(ours.length, 8 + 2 + 1)
    assert.deepEqual(
      ours.filter(({ value }) => !pages.some((text) => text.includes(value))),
      [],
    )
    assert.match(pages[5] ?? '', /Entries: 1; partnerships that they belong to: 1; left out because amounts are not published: 1/)
  })

  test('it names partnerships to the team alone', async () => {
    const named = async (as: Readonly<Record<string, string>>) =>
      (await page(`${PATH}/figures/withheld`, as)).text.includes('/uz-namangan-cn-suzhou/desk')
    assert.deepEqual([await named({}), await named(organiser)], [false, true])
  })

  test('there is no page for another name, a moment that is none, and one that has not come', async () => {
    for (const path of ['nothing', 'pledge.usd', 'begun?at=yesterday', 'begun?at=2021-01-12', 'withheld?at=2021-01-01'])
      for (const language of LANGUAGES)
        assert.equal((await page(`${PATH}/figures/${path}`.replace('/en/', `/${language}/`))).status, 404, path)
  })
})
