import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { type Instrument, itemsOf } from '../../src/engines/survey/index.ts'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { openWeb } from '../../src/product.ts'
import { listen, type Listening } from '../../src/start/listen.ts'
import { costOf, openBrowser, withoutBrowser } from '../harness/browser.ts'
import { faultsOf, signedInAt } from '../harness/screens.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'

const DRAFT = '/instruments/uzbekistan-2020-post-training/draft'
/** Bytes of a first visit to an organiser's page, at most. */
const BUDGET = 150_000

const PAGES = [
  '/instruments',
  '/instruments/new',
  '/instruments/uzbekistan-2020-post-training',
  DRAFT,
  `${DRAFT}/head`,
  `${DRAFT}/pages/about_you`,
  `${DRAFT}/items/priorities`,
  `${DRAFT}/items/population`,
  `${DRAFT}/history`,
  `${DRAFT}/publish`,
  `${DRAFT}/preview`,
  `${DRAFT}/look`,
  '/instruments/uzbekistan-2020-post-training/compare?from=1&to=draft',
  '/instruments/lecture-test/draft/blanks',
]

describe('the designer on a screen', { skip: withoutBrowser }, () => {
  let web: TestWeb
  let listening: Listening
  let browser: Browser
  let who: Readonly<Record<string, string>>
  before(async () => {
    web = await openTestWeb('uzbekistan-2020')
    who = await web.signIn('demo-organiser')
    await web.post('/en/instruments/uzbekistan-2020-post-training/draft/begin', [['edition', '1']], who)
    await web.post(
      '/en/instruments',
      [
        ['start', 'sets'],
        ['set', 'knowledge-test'],
        ['title', 'Lecture test'],
      ],
      who,
    )
    listening = await listen(openWeb(web.db), '127.0.0.1', 0)
    browser = await openBrowser()
  })
  after(async () => {
    await browser.close()
    await listening.close()
    await web.close()
  })

  const signedIn = (width: number, script = true) => signedInAt(address(''), who['cookie'] ?? '', browser, { width, script })
  const address = (path: string) => `http://127.0.0.1:${listening.port}${path}`
  const items = async () => itemsOf(JSON.parse(await (await web.get(`/en${DRAFT}/json`, who)).text()) as Instrument).map(({ code }) => code)

  test('is accessible and fits a phone and a desk, each page in another language', async () => {
    const wrong: string[] = []
    for (const width of [360, 1280]) {
      const context = await signedIn(width)
      for (const [place, path] of PAGES.entries()) {
        const page = await context.newPage()
        const language = LANGUAGES[(place + (width === 360 ? 1 : 3)) % LANGUAGES.length] ?? 'en'
        const answer = await page.goto(address(`/${language}${path}`))
        const faults = await faultsOf(page)
        if (answer?.status() !== 200 || faults.length > 0)
          wrong.push(`${language}${path} at ${width}: ${answer?.status()} ${faults.join('; ')}`)
        await page.close()
      }
      await context.close()
    }
    assert.deepEqual(wrong, [])
  })

  test('costs no more than its budget on a first visit', async () => {
    const over: string[] = []
    for (const path of PAGES) {
      const page = await (await signedIn(1280, false)).newPage()
      const { bytes } = await costOf(page, address(`/uz-Cyrl${path}`))
      if (bytes > BUDGET) over.push(`${path}: ${bytes}`)
      await page.context().close()
    }
    assert.deepEqual(over, [])
  })

  test('shows a questionnaire inside its own pages, and lets no other site frame one', async () => {
    const policy = (await web.get('/en/sign-in')).headers.get('content-security-policy') ?? ''
    assert.match(policy, /frame-ancestors 'self'(;|$)/)
    const page = await (await signedIn(1280, false)).newPage()
    await page.goto(address(`/ru${DRAFT}/look`))
    assert.equal(await page.frameLocator('iframe >> nth=0').locator('h1').innerText(), 'Опрос после обучения, 2020')
    await page.context().close()
  })

  test('follows typing in the preview, and warns before it is lost', async () => {
    const page = await (await signedIn(1280)).newPage()
    await page.goto(address(`/en${DRAFT}/items/materials`))
    await page.locator('[id="ask.en"]').fill('How good was it?')
    await page.frameLocator('.look iframe').getByText('How good was it?').waitFor()
    assert.equal(await page.locator('.bar [role=status]').innerText(), 'You have changes that are not saved.')
    assert.equal((await web.get(`/en${DRAFT}/json`, who)).status, 200)
    assert.doesNotMatch(await (await web.get(`/en${DRAFT}/json`, who)).text(), /How good was it/)
    await page.context().close()
  })

  test('lets an item be dragged before another', async () => {
    const page = await (await signedIn(1280)).newPage()
    await page.goto(address(`/en${DRAFT}`))
    const [first = '', second = ''] = await items()
    const grip = page.locator(`#item-${second} .grip`)
    await grip.scrollIntoViewIfNeeded()
    const [from, to] = [await grip.boundingBox(), await page.locator(`#item-${first}`).boundingBox()]
    assert.ok(from && to)
    await page.mouse.move(from.x + 5, from.y + 5)
    await page.mouse.down()
    await page.mouse.move(to.x + 40, to.y + 8, { steps: 5 })
    await Promise.all([page.waitForURL(/changed=/), page.mouse.up()])
    assert.deepEqual((await items()).slice(0, 2), [second, first])
    await page.context().close()
  })
})
