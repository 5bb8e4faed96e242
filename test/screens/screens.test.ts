import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { openWeb } from '../../src/product.ts'
import { listen, type Listening } from '../../src/start/listen.ts'
import { costOf, openBrowser, withoutBrowser } from '../harness/browser.ts'
import { faultsOf } from '../harness/screens.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'
import { PAGES } from './pages.ts'

const WIDTHS = [360, 1280] as const

describe('pages on a screen', { skip: withoutBrowser }, () => {
  let web: TestWeb
  let listening: Listening
  let browser: Browser
  before(async () => {
    web = await openTestWeb('uzbekistan-2020', 'georgia-2021')
    listening = await listen(openWeb(web.db), '127.0.0.1', 0)
    browser = await openBrowser()
  })
  after(async () => {
    await browser.close()
    await listening.close()
    await web.close()
  })

  // Script is on for the checker only: the pages have none.
  const open = (width: number) => browser.newPage({ viewport: { width, height: 800 } })
  const address = (path: string) => `http://127.0.0.1:${listening.port}${path}`

  for (const language of LANGUAGES) {
    test(`each page in ${language} is accessible and fits a phone and a desk`, async () => {
      const wrong: string[] = []
      for (const width of WIDTHS) {
        const page = await open(width)
        for (const { path } of PAGES) {
          const answer = await page.goto(address(`/${language}${path}`))
          if (answer?.status() !== 200) wrong.push(`${path}: ${answer?.status()}`)
          wrong.push(...(await faultsOf(page)).map((fault) => `${path} at ${width} px: ${fault}`))
        }
        await page.close()
      }
      assert.deepEqual(wrong, [])
    })
  }

  test('a first visit costs no more than its budget', async () => {
    const over: string[] = []
    for (const { path, bytes, requests = Infinity } of PAGES) {
      for (const language of ['uz-Cyrl', 'zh-Hans'] as const) {
        const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
        const cost = await costOf(page, address(`/${language}${path}`))
        if (cost.bytes > bytes || cost.requests > requests) over.push(`/${language}${path}: ${cost.bytes} bytes, ${cost.requests} requests`)
        await page.context().close()
      }
    }
    assert.deepEqual(over, [])
  })

  test('a page that is not there is accessible too', async () => {
    const page = await open(360)
    await page.goto(address('/ru/nothing-here'))
    assert.deepEqual(await faultsOf(page), [])
    await page.close()
  })
})
