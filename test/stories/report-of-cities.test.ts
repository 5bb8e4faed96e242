import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { type RunningJobs, startJobs } from '../../src/platform/events.ts'
import { openWeb, PRODUCT } from '../../src/product.ts'
import { listen } from '../../src/start/listen.ts'
import { makeReport } from '../../src/stages/reports/index.ts'
import { costOf, openBrowser, withoutBrowser } from '../harness/browser.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'

const REPORT = '/programmes/uzbekistan-2020/report'

describe('a report says what the cities are', () => {
  let web: TestWeb
  let jobs: RunningJobs
  let organiser: Readonly<Record<string, string>> = {}
  let early = ''
  const page = async (language = 'en', rest = '') => (await web.get(`/${language}${REPORT}${rest}`, organiser)).text()
  const chapter = (html: string) =>
    /<h2[^>]* id="urban"[\s\S]*?<h2/
      .exec(html)?.[0]
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
  const runs = async () => {
    const found = [...(await (await web.get('/en/atlas')).text()).matchAll(/atlas\/runs\/([\w-]{36})/g)].map(([, id]) => id ?? '')
    return [...new Set(found)]
  }

  before(async () => {
    web = await openTestWeb('uzbekistan-2020')
    organiser = await web.signIn('demo-organiser')
    early = await page()
    jobs = await startJobs(web.db, web.url, PRODUCT.jobs)
    await jobs.settle()
  })
  after(async () => {
    await jobs.stop()
    await web.close()
  })

  test('nothing while no run of the atlas is done', () => {
    assert.equal(chapter(early), undefined)
  })

  test('the degree of urbanisation, the people by class and the year, with the grid, the rules and the engine, marked as illustrative', async () => {
    const said = chapter(await page()) ?? ''
    assert.match(said, /Degree of urbanisation, 2020, illustrative, synthetic/)
    assert.match(said, /Namangan city [\d,]+ [\d.]+% · [\d.]+% · [\d.]+%/)
    assert.match(said, /The largest 5 of \d+ cities on the grid\. .*2020; rules manual-2021, level 2; engine \d+; Made by Serai .*GeoNames/)
    const words = {
      en: 'No census',
      'uz-Latn': 'Aholi roʻyxati emas',
      'uz-Cyrl': 'Аҳоли рўйхати эмас',
      ru: 'Не перепись',
      'zh-Hans': '并非普查',
    }
    for (const language of LANGUAGES) assert.ok(chapter(await page(language))?.includes(words[language]), language)
  })

  test('each city has a row of the register that leads to its grid, and the print takes it', async () => {
    const { register } = JSON.parse(await page('en', '.json')) as { register: { id: string; value: string; source?: string }[] }
    const row = register.find(({ id }) => id === 'urban.uz-namangan')
    assert.match(row?.value ?? '', /^[\d,]+; [\d.]+% · [\d.]+% · [\d.]+%$/)
    assert.match(row?.source ?? '', /synthetic grid of people, 2020; rules manual-2021, level 2; engine \d+; .*; illustrative, synthetic$/)
    assert.equal(
      Buffer.from(await makeReport(web.db, 'uzbekistan-2020', 'zh-Hans', 'pdf'))
        .subarray(0, 5)
        .toString(),
      '%PDF-',
    )
  })

  test('the chapter keeps the page within the bytes of a first visit', { skip: withoutBrowser }, async () => {
    const listening = await listen(openWeb(web.db), '127.0.0.1', 0)
    const browser = await openBrowser()
    const over: string[] = []
    for (const language of ['uz-Cyrl', 'zh-Hans'] as const) {
      const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
      const { bytes } = await costOf(page, `http://127.0.0.1:${listening.port}/${language}${REPORT}`)
      if (bytes > 60_000) over.push(`${language}: ${bytes}`)
    }
    await browser.close()
    await listening.close()
    assert.deepEqual(over, [])
  })

  test('what was printed stays when the runs are shown no longer; the next edition says nothing of them', async () => {
    const printed = chapter(await page())
    for (const run of await runs()) assert.equal((await web.post(`/en/atlas/runs/${run}/hiding`, [], organiser)).status, 303)
    assert.equal(chapter(await page()), printed)
    await web.post(`/en${REPORT}/editions`, [], organiser)
    assert.match(await page(), /Edition 2/)
    assert.equal(chapter(await page()), undefined)
    assert.equal(chapter(await page('en', '?edition=1')), printed)
  })
})
