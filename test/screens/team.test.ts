import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openWeb } from '../../src/product.ts'
import { listen, type Listening } from '../../src/start/listen.ts'
import { openBrowser, withoutBrowser } from '../harness/browser.ts'
import { faultsOf, signedInAt } from '../harness/screens.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'
import { INVITED, TEAM_PAGES } from './team-pages.ts'

/** Each page once, every second one in Russian, whose words are longer. */
const TONGUES = ['en', 'ru'] as const

describe('the pages of the team on a screen', { skip: withoutBrowser }, () => {
  let web: TestWeb
  let listening: Listening
  let browser: Browser
  let who: Readonly<Record<string, string>>
  before(async () => {
    web = await openTestWeb('uzbekistan-2020')
    who = await web.signIn('demo-organiser')
    await planWithLinks()
    listening = await listen(openWeb(web.db), '127.0.0.1', 0)
    browser = await openBrowser()
  })
  after(async () => {
    await browser.close()
    await listening.close()
    await web.close()
  })

  async function planWithLinks(): Promise<void> {
    const wave = {
      what: 'library/follow-up',
      kind: 'six-months',
      'title.en': 'Six months later',
      code: INVITED,
      opens: '2021-05-06',
      link: 'named',
    }
    await web.post('/en/programmes/uzbekistan-2020/waves/new', Object.entries(wave), who)
    const form = new FormData()
    for (const [name, value] of [
      ['list', 'Aziz Karimov, aziz@example.org, ru, Namangan\n王芳'],
      ['usual', 'uz-Latn'],
      ['step', 'invite'],
    ] as const)
      form.set(name, value)
    await web.upload(`/en/surveys/${INVITED}/invitations/new`, form, who)
  }

  const address = (path: string) => `http://127.0.0.1:${listening.port}${path}`
  const signedIn = (width: number) => signedInAt(address(''), who['cookie'] ?? '', browser, { width })

  test('are accessible and fit a phone', async () => {
    const wrong: string[] = []
    const context = await signedIn(360)
    const page = await context.newPage()
    for (const [place, path] of TEAM_PAGES.entries()) {
      const answer = await page.goto(address(`/${TONGUES[place % 2] ?? 'en'}${path}`))
      const faults = await faultsOf(page)
      if (answer?.status() !== 200 || faults.length > 0) wrong.push(`${path}: ${answer?.status()} ${faults.join('; ')}`)
    }
    await context.close()
    assert.deepEqual(wrong, [])
  })
})
