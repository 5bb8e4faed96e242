import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { openWeb } from '../../src/product.ts'
import { responsesOf } from '../../src/stages/surveys/index.ts'
import { listen, type Listening } from '../../src/start/listen.ts'
import { costOf, openBrowser, withoutBrowser } from '../harness/browser.ts'
import { faultsOf, signedInAt } from '../harness/screens.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'

const WAVE = '/surveys/uzbekistan-2020-post'
/** Bytes of a first visit to an organiser's page, at most. */
const BUDGET = 150_000

/** What the team sees of paper, answers and coding. */
const PAGES = [
  '/paper',
  '/paper/entry',
  '/paper/sheets/1',
  '/answers',
  '/answers?item=partner_cities_text&q=shanxay',
  '/codings',
  '/codings/partner_cities_text',
  '/codings/partner_areas_text/frame',
  '/codings/partner_cities_text/agreement',
  '/translations?item=partner_areas_text&to=en',
]

describe('the pages of paper, answers and coding on a screen', { skip: withoutBrowser }, () => {
  let web: TestWeb
  let listening: Listening
  let browser: Browser
  let cookie: string
  before(async () => {
    web = await openTestWeb('uzbekistan-2020')
    const headers = await web.signIn('demo-evaluator')
    cookie = headers['cookie'] ?? ''
    await web.post(
      `/en${WAVE}/paper/entry`,
      [
        ['sheet', '1'],
        ['role', '1'],
        ['partner_cities_text', 'Шанхай'],
        ['step', 'keep'],
      ],
      headers,
    )
    listening = await listen(openWeb(web.db), '127.0.0.1', 0)
    browser = await openBrowser()
  })
  after(async () => {
    await browser.close()
    await listening.close()
    await web.close()
  })

  const signedIn = (width: number, script = true) => signedInAt(address(''), cookie, browser, { width, script })
  const address = (path: string) => `http://127.0.0.1:${listening.port}${path}`

  test('are accessible and fit a phone and a desk, each in another language', async () => {
    const [response] = await responsesOf(web.db, 'uzbekistan-2020-post')
    const wrong: string[] = []
    for (const width of [360, 1280]) {
      const context = await signedIn(width)
      for (const [place, path] of [...PAGES, `/answers/${response?.id}`].entries()) {
        const page = await context.newPage()
        const language = LANGUAGES[(place + (width === 360 ? 1 : 3)) % LANGUAGES.length] ?? 'en'
        const answer = await page.goto(address(`/${language}${WAVE}${path}`))
        const faults = await faultsOf(page)
        if (answer?.status() !== 200 || faults.length > 0)
          wrong.push(`${language}${path} at ${width}: ${answer?.status()} ${faults.join('; ')}`)
        await page.close()
      }
      await context.close()
    }
    assert.deepEqual(wrong, [])
  })

  test('cost no more than their budget', async () => {
    const over: string[] = []
    for (const path of ['/codings/partner_cities_text', '/paper/entry', '/answers']) {
      const context = await signedIn(1280, false)
      const { bytes } = await costOf(await context.newPage(), address(`/uz-Cyrl${WAVE}${path}`))
      if (bytes > BUDGET) over.push(`${path}: ${bytes}`)
      await context.close()
    }
    assert.deepEqual(over, [])
  })

  test('a sheet is entered with the keyboard alone: complete codes go on by themselves, Enter goes on, the last Enter checks', async () => {
    const context = await signedIn(1280)
    const page = await context.newPage()
    await page.goto(address(`/en${WAVE}/paper/entry`))
    const focused = () => page.evaluate('document.activeElement.name')
    assert.equal(await focused(), 'sheet')
    await page.keyboard.type('7')
    for (const name of ['in', 'role']) {
      await page.keyboard.press('Enter')
      assert.equal(await focused(), name)
    }
    await page.keyboard.type('2')
    assert.equal(await focused(), 'unit')
    await page.keyboard.press('ArrowUp')
    assert.equal(await focused(), 'role')
    await page.keyboard.press('Enter')
    await page.keyboard.type('1')
    assert.equal(await focused(), 'region')
    await page.keyboard.type('1')
    assert.equal(await focused(), 'region', '1 may become 10')
    while ((await focused()) !== 'step') await page.keyboard.press('Enter')
    await Promise.all([page.waitForURL(/entry$/), page.keyboard.press('Enter')])
    await page.waitForSelector('button[value=keep]')
    assert.match(await page.content(), /2 Deputy mayor/)
    await Promise.all([page.waitForURL(/after=7&/), page.keyboard.press('Enter')])
    assert.match(await page.content(), /Sheet 7 is entered and counts/)
    await context.close()
  })
})
