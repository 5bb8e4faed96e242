import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Instrument } from '../../src/engines/survey/index.ts'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { openWeb } from '../../src/product.ts'
import { responsesOf, startWave, type Wave } from '../../src/stages/surveys/index.ts'
import { listen, type Listening } from '../../src/start/listen.ts'
import { costOf, openBrowser, withoutBrowser } from '../harness/browser.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'

const PROGRAMME = 'uzbekistan-2020'
const SHORT: Instrument = {
  code: 'short',
  edition: 1,
  title: { en: 'Short' },
  languages: LANGUAGES,
  pages: [
    {
      code: 'who',
      title: { en: 'Who' },
      items: [
        {
          kind: 'choice',
          code: 'role',
          ask: { en: 'Role' },
          required: true,
          choices: [
            { code: 'mayor', label: { en: 'Mayor' } },
            { code: 'officer', label: { en: 'Officer' } },
          ],
        },
      ],
    },
    {
      code: 'city',
      title: { en: 'City' },
      showIf: { item: 'role', is: 'mayor' },
      items: [{ kind: 'number', code: 'people', ask: { en: 'People' }, required: true }],
    },
    { code: 'wish', title: { en: 'Wish' }, items: [{ kind: 'text', code: 'wish', ask: { en: 'Your wish' } }] },
  ],
}

describe('a survey answered without a connection', { skip: withoutBrowser }, () => {
  let web: TestWeb
  let listening: Listening
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let wave: Wave
  let round = 0
  before(async () => {
    web = await openTestWeb(PROGRAMME)
    listening = await listen(openWeb(web.db), '127.0.0.1', 0)
    browser = await openBrowser()
  })
  beforeEach(async () => {
    wave = {
      code: `short-${++round}`,
      programme: PROGRAMME,
      title: { en: 'Short survey' },
      instrument: SHORT,
      opens: '2020-11-06',
      zone: 'Asia/Tashkent',
      closed: false,
    }
    await startWave(web.db, wave)
    await takePhone()
  })
  afterEach(() => context.close())
  after(async () => {
    await browser.close()
    await listening.close()
    await web.close()
  })

  /** A phone on which nobody has answered yet. */
  async function takePhone(): Promise<void> {
    context = await browser.newContext({ viewport: { width: 360, height: 740 } })
    page = await context.newPage()
    page.setDefaultTimeout(10_000)
  }

  const address = (language = 'en') => `http://127.0.0.1:${listening.port}/${language}/surveys/${wave.code}`
  const answers = async () => (await responsesOf(web.db, wave.code)).map((each) => each.answers)
  const next = () => page.click('.bar button[value=next]')
  const state = (words: RegExp, where = page) => where.locator('[role=status]', { hasText: words }).waitFor()

  /** Opens the survey, touches it, and waits until the phone has all of it. */
  async function begin(language = 'en'): Promise<void> {
    await page.goto(address(language))
    await page.locator('[value=mayor]').waitFor()
    await page.check('[value=mayor]', { force: true })
    await until(() =>
      page.evaluate(
        `caches.match('/${language}/surveys/${wave.code}').then((kept) => Boolean(kept && navigator.serviceWorker.controller))`,
      ),
    )
  }

  async function until(holds: () => Promise<unknown>): Promise<void> {
    for (let tries = 0; !(await holds()); tries++) {
      if (tries === 100) throw new Error('It did not come to hold within ten seconds')
      await pause(100)
    }
  }

  async function answerAll(): Promise<void> {
    await next()
    await page.fill('[name=people]', '299 ming')
    await next()
    await page.fill('[name=wish]', 'Trees')
    await next()
  }

  async function officerAnswers(): Promise<void> {
    await page.click('button:has-text("Another person answers")')
    await page.locator('[value=officer]').waitFor()
    await page.check('[value=officer]', { force: true })
    await next()
    await next()
    await next()
    await state(/kept on this device/)
  }

  test('the page is reloaded, finished and closed without a connection: exactly one response arrives afterwards', async () => {
    await begin()
    await context.setOffline(true)
    await next()
    await page.fill('[name=people]', '299 ming')
    await page.reload()
    assert.equal(await page.inputValue('[name=people]'), '299 ming')
    await next()
    await page.fill('[name=wish]', 'Trees')
    await next()
    assert.match(await page.innerText('form'), /299 ming/)
    await next()
    await state(/kept on this device/)
    await page.close()
    assert.deepEqual(await answers(), [])
    page = await context.newPage()
    await page.goto(address())
    await state(/kept on this device/)
    await context.setOffline(false)
    await state(/are sent/)
    assert.deepEqual(await answers(), [{ role: ['mayor'], people: ['299000', '299 ming'], wish: ['Trees'] }])
  })

  test('finished answers are sent with no page of the survey open', async () => {
    await begin()
    await context.setOffline(true)
    await answerAll()
    await next()
    await state(/kept on this device/)
    await page.goto('about:blank')
    await context.setOffline(false)
    await until(async () => (await answers()).length > 0)
    assert.deepEqual(await answers(), [{ role: ['mayor'], people: ['299000', '299 ming'], wish: ['Trees'] }])
  })

  test('two pages that send the same answers again are one response', async () => {
    await begin()
    await context.setOffline(true)
    await answerAll()
    await next()
    await state(/kept on this device/)
    const other = await context.newPage()
    await other.goto(address())
    await state(/kept on this device/, other)
    await context.setOffline(false)
    await state(/are sent/)
    await state(/are sent/, other)
    assert.equal((await answers()).length, 1)
  })

  test('with a connection the pages follow at once, the draft can be gone on with elsewhere, and nothing is left on the phone', async () => {
    await begin()
    await next()
    await page.waitForSelector('[data-later] a')
    const elsewhere = await (
      await web.get(new URL((await page.getAttribute('[data-later] a', 'href')) ?? '', address()).pathname + new URL(page.url()).search)
    ).text()
    assert.match(elsewhere, /name="people"/)
    await page.fill('[name=people]', '5')
    await next()
    await next()
    await next()
    await state(/are sent/)
    assert.deepEqual(await answers(), [{ role: ['mayor'], people: ['5', '5'] }])
    assert.equal(await page.evaluate('localStorage.length'), 0)
  })

  test('what must be answered is asked for before the next page, and what is hidden is not asked', async () => {
    await page.goto(address())
    await page.focus('[value=mayor]')
    await page.waitForSelector('[role=status]', { state: 'attached' })
    await next()
    await page.waitForSelector('.err-m')
    await page.locator('[value=officer]').waitFor()
    await page.check('[value=officer]', { force: true })
    await next()
    assert.deepEqual([await page.isVisible('[name=people]'), await page.isVisible('[name=wish]')], [false, true])
  })

  test('an answer that the server refuses is shown with its fault, stays, and is sent when it is mended', async () => {
    await begin()
    await context.setOffline(true)
    await next()
    await page.fill('[name=people]', 'very many')
    await next()
    await next()
    await next()
    await state(/kept on this device/)
    await context.setOffline(false)
    await page.waitForSelector('.err-m')
    assert.equal(await page.inputValue('[name=people]'), 'very many')
    await page.fill('[name=people]', '7')
    await next()
    await next()
    await state(/are sent/)
    assert.deepEqual(await answers(), [{ role: ['mayor'], people: ['7', '7'] }])
  })

  test('a survey that closed meanwhile says so; the answers stay on the phone, also after a reload, and go when it opens again', async () => {
    const cookie = await web.signIn('demo-organiser')
    await begin()
    await context.setOffline(true)
    await answerAll()
    await next()
    await state(/kept on this device/)
    await web.post(`/en/surveys/${wave.code}/closing`, [], cookie)
    await context.setOffline(false)
    await state(/not taken.*closed/)
    await page.reload()
    await page.waitForSelector('[role=status]')
    assert.match(await page.innerText('form'), /299 ming/)
    await web.post(`/en/surveys/${wave.code}/reopening`, [], cookie)
    await next()
    await state(/are sent/)
    assert.equal((await answers()).length, 1)
  })

  test('a second person on the same phone gets a response of their own', async () => {
    await begin()
    await answerAll()
    await next()
    await state(/are sent/)
    await context.setOffline(true)
    await officerAnswers()
    await context.setOffline(false)
    await state(/are sent/)
    assert.deepEqual((await answers()).map((each) => each['role']).toSorted(), [['mayor'], ['officer']])
  })

  test('a second and a third person answer while the first one’s answers still wait; all arrive, and nothing is left on the phone', async () => {
    await begin()
    await context.setOffline(true)
    await answerAll()
    await next()
    await state(/kept on this device/)
    await officerAnswers()
    await officerAnswers()
    assert.deepEqual(await answers(), [])
    await context.setOffline(false)
    await state(/are sent/)
    await until(async () => (await answers()).length === 3)
    await until(() => page.evaluate('localStorage.length === 0'))
    assert.deepEqual((await answers()).map((each) => each['role']).toSorted(), [['mayor'], ['officer'], ['officer']])
  })

  test('the language switch keeps what was typed on all pages; without a connection it says that it has to wait', async () => {
    await begin()
    await next()
    await page.fill('[name=people]', '299 ming')
    await page.click('button[lang=ru]')
    await page.waitForSelector('html[lang=ru] [role=status]')
    assert.equal(await page.inputValue('[name=people]'), '299 ming')
    await page.click('.bar button[value=back]')
    assert.equal(await page.isChecked('[value=mayor]'), true)
    await context.setOffline(true)
    await page.click('button[lang=zh-Hans]')
    await state(/Язык можно сменить/)
    assert.equal(await page.isChecked('[value=mayor]'), true)
  })

  test('the states are said in each language', async () => {
    const said = new Set<string>()
    for (const language of LANGUAGES) {
      await begin(language)
      await context.setOffline(true)
      await page.evaluate('dispatchEvent(new Event("offline"))')
      said.add(await page.innerText('[role=status]'))
      await context.close()
      await takePhone()
    }
    assert.equal(said.size, LANGUAGES.length)
  })

  test('a first visit takes at most three requests and, in every language, at most 14 KB without script, which adds at most 10', async () => {
    const over: string[] = []
    for (const language of LANGUAGES) {
      for (const javaScriptEnabled of [false, true]) {
        const own = await browser.newContext({ javaScriptEnabled })
        const cost = await costOf(await own.newPage(), `http://127.0.0.1:${listening.port}/${language}/surveys/uzbekistan-2020-post`)
        await own.close()
        const most = javaScriptEnabled ? { bytes: 24_000, requests: 3 } : { bytes: 14_000, requests: 3 }
        if (cost.bytes > most.bytes || cost.requests > most.requests)
          over.push(`${language}: ${cost.bytes} bytes, ${cost.requests} requests`)
      }
    }
    assert.deepEqual(over, [])
  })
})
