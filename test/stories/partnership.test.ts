import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { serve } from '@hono/node-server'
import { XmlDocument } from 'libxml2-wasm'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { itemsOf, LIBRARY } from '../../src/engines/survey/index.ts'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { stopClockAt } from '../../src/platform/clock.ts'
import { openWeb } from '../../src/product.ts'
import { interestsOf, followUpPartnerships, makeIati } from '../../src/stages/partnerships/index.ts'
import { beginEdition, publishReport } from '../../src/stages/reports/index.ts'
import { openWave } from '../../src/stages/surveys/index.ts'
import { checkRuleset, type Ruleset } from '../../tools/iati/ruleset.ts'
import { openSchema } from '../../tools/iati/schema.ts'
import { answerForm } from '../harness/answer-form.ts'
import { openBrowser, withoutBrowser } from '../harness/browser.ts'
import { approve, beginRound, linksTo, mailsTo, nameOffice, officeOf, PROGRAMME } from '../harness/matching.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'

const WAVE = 'uzbekistan-2020-post'
const HOME = 'uz-namangan'
const PARTNER = 'cn-shanghai'
const IATI = path.resolve('../shared/data/iati')

/** What an official types, what a partner's office clicks and what the organiser writes down: in a browser without script, in three languages. */
describe('from the word Шанхай to a file for IATI', { skip: withoutBrowser, timeout: 900_000 }, () => {
  let web: TestWeb
  let browser: Browser
  let server: ReturnType<typeof serve>
  let url: string
  let organiser: Readonly<Record<string, string>>
  let desk = ''
  let restart = () => {}

  before(async () => {
    at('2021-01-11T06:00:00Z')
    web = await openTestWeb(PROGRAMME)
    organiser = await web.signIn('demo-organiser')
    server = serve({ fetch: openWeb(web.db), port: 0 })
    await new Promise((resolve) => server.once('listening', resolve))
    url = `http://localhost:${(server.address() as AddressInfo).port}`
    browser = await openBrowser()
  })
  after(async () => {
    restart()
    await browser?.close()
    server?.close()
    await web?.close()
  })

  function at(moment: string): void {
    restart()
    restart = stopClockAt(new Date(moment))
  }

  async function visit(person?: string): Promise<BrowserContext> {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } })
    if (person === undefined) return context
    const { cookie = '' } = await web.signIn(person)
    const [name = '', value = ''] = cookie.split('=')
    await context.addCookies([{ name, value, url }])
    return context
  }

  /** Opens the page, fills its form and presses the last button of it. */
  async function send(
    page: Page,
    address: string,
    fields: Readonly<Record<string, string>>,
    file?: { name: string; mimeType: string; buffer: Buffer },
  ): Promise<void> {
    await page.goto(`${url}${address}`)
    await put(page, Object.entries(fields))
    if (file) await page.locator('input[type=file]').setInputFiles(file)
    await page.locator('main form .btns button').last().click()
    assert.deepEqual(await page.locator('.err-m').allInnerTexts(), [], address)
  }

  /** Types into the fields of the page and ticks its boxes, as many as there are, in one go. Each field has to be there. */
  async function put(page: Page, fields: readonly (readonly [name: string, value: string])[]): Promise<void> {
    const lacking = await page.evaluate((all) => {
      const controls = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('main input, main select, main textarea')]
      return all.filter(([name, value]) => {
        const named = controls.filter((each) => each.name === name)
        const box = named.find((each) => /radio|checkbox/.test(each.type) && each.value === value)
        const free = named.find((each) => !/radio|checkbox|hidden/.test(each.type))
        if (box instanceof HTMLInputElement) box.checked = true
        else if (free) free.value = value
        return box === undefined && free?.value !== value
      })
    }, fields)
    assert.deepEqual(lacking, [])
  }

  test('an official answers the survey in Uzbek Cyrillic and types Шанхай; a coder reads it as a place', async () => {
    const page = await (await visit()).newPage()
    const { instrument } = await openWave(web.db, WAVE)
    await page.goto(`${url}/uz-Cyrl/surveys/${WAVE}/whole`)
    const form = answerForm(instrument, '', { partner_cities_text: 'Шанхай', city_code: HOME })
    await put(
      page,
      [...form].filter(([name]) => !['response', 'step'].includes(name)),
    )
    await page.locator('main button[value=check]').last().click()
    await page.locator('main button[value=send]').last().click()
    await page.waitForURL('**/thanks*')
    const coder = await (await visit('demo-evaluator')).newPage()
    await web.post(`/en/surveys/${WAVE}/codings/partner_cities_text/way`, [['way', 'one']], await web.signIn('demo-evaluator'))
    const answer = coder.locator('form', { has: coder.locator('input[name=answer][value="Шанхай"]') }).first()
    for (let leaf = 1; leaf <= 5; leaf++) {
      await coder.goto(`${url}/en/surveys/${WAVE}/codings/partner_cities_text?page=${leaf}`)
      if ((await answer.count()) > 0) break
    }
    await answer.locator('button[value=accept]').click()
    const interest = (await interestsOf(web.db, PROGRAMME)).find(({ typed }) => typed === 'Шанхай')
    assert.equal(interest?.partner, PARTNER)
  })

  test('its city says what it needs, and Shanghai what it offers, each in its own language and without an account', async () => {
    for (const [city, language, field] of [
      [HOME, 'uz-Cyrl', 'needs'],
      [PARTNER, 'zh-Hans', 'offers'],
    ] as const) {
      await nameOffice(web, organiser, city, language)
      const made = await web.post(
        `/en/programmes/${PROGRAMME}/offices/${city}/link`,
        [
          ['until', '2021-03-01'],
          ['how', 'hand'],
        ],
        organiser,
      )
      const link = new RegExp(`/${language}/offers/[\\w-]+`).exec(await made.text())?.[0] ?? ''
      const page = await (await visit()).newPage()
      await page.goto(`${url}${link}`)
      await put(page, [[field, '33210']])
      await page.locator('main button[value=send]').click()
      assert.equal(await page.locator('html').getAttribute('lang'), language)
      assert.equal(await page.locator('.err-s').count(), 0)
    }
  })

  test('a round introduces them, and both offices say yes', async () => {
    const round = await beginRound(web, organiser, { [HOME]: 1 }, { [PARTNER]: 1 })
    await approve(web, organiser, round)
    for (const [city, language] of [
      [HOME, 'uz-Cyrl'],
      [PARTNER, 'zh-Hans'],
    ] as const) {
      const [link = ''] = await linksTo(web, officeOf(city))
      assert.ok(link.startsWith(`/${language}/`))
      const page = await (await visit()).newPage()
      await page.goto(`${url}${link}`)
      await put(page, [['answer', 'yes']])
      await page.locator('main button[value=send]').click()
    }
    const page = await (await visit('demo-organiser')).newPage()
    await page.goto(`${url}/en/programmes/${PROGRAMME}/partnerships`)
    await page.locator('#team table a').click()
    desk = new URL(page.url()).pathname
    assert.equal(desk, `/en/programmes/${PROGRAMME}/partnerships/${HOME}-${PARTNER}/desk`)
    assert.ok((await page.locator('main').innerText()).includes('It came of an introduction to which both cities said yes.'))
  })

  test('the organiser takes it from the first meeting to a pilot with a pledge, each step with its evidence', async () => {
    const page = await (await visit('demo-organiser')).newPage()
    const step = async (name: string) => {
      await page.goto(`${url}${desk}`)
      await page.locator(`form[action$="/steps/${name}"] button`).click()
      assert.equal(await page.locator('.err-s').count(), 0, name)
    }
    await send(page, `${desk}/meetings`, {
      day: '2021-01-11',
      place: 'Online',
      interpreters: 'Uzbek and Chinese',
      minutes: 'Tourism first.',
    })
    await step('met')
    await send(
      page,
      `${desk}/agreements`,
      { kind: 'memorandum', title: 'On tourism', signed: '2021-01-11', [`signatory-${HOME}`]: 'Hokim', [`signatory-${PARTNER}`]: 'Mayor' },
      { name: 'signed.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 signed') },
    )
    await step('agreed')
    await send(page, `${desk}/plan`, {
      what: 'Train guides',
      owner: 'demo-organiser',
      due: '2021-06-01',
      amount: '25 000',
      currency: 'USD',
    })
    await step('planned')
    await send(page, `${desk}/pilots`, {
      title: 'Guides',
      about: 'Guides for old towns',
      city: HOME,
      sector: '33210',
      target: '8.9',
      starts: '2021-01-11',
      ends: '2022-01-11',
    })
    await page.locator('#pilots a[href$="/milestones"]').click()
    await send(page, new URL(page.url()).pathname, { what: 'Ten guides', owner: 'demo-organiser', due: '2021-05-01' })
    await page.locator('#pilots a[href$="/indicators"]').click()
    await send(page, new URL(page.url()).pathname, {
      title: 'Guides trained',
      measure: 'unit',
      baseline: '0',
      baselineDay: '2021-01-11',
      target: '10',
      targetDay: '2021-05-01',
    })
    await step('piloting')
    await send(page, `${desk}/money`, {
      kind: 'pledge',
      form: 'cash',
      amount: '120 000',
      currency: 'CNY',
      giver: PARTNER,
      day: '2021-01-11',
    })
    await send(page, `${desk}/money`, { kind: 'commitment', form: 'expert-days', quantity: '24', giver: PARTNER, day: '2021-01-11' })
    await step('financed')
    for (const scope of ['register', 'money', 'documents'])
      for (const city of [HOME, PARTNER])
        await send(page, `${desk}/consents`, { city, scope, state: 'given', who: 'Mayor', day: '2021-01-11' })
  })

  test('after six months both cities say how it goes, each in its own language by its own link', async () => {
    at('2021-07-12T06:00:00Z')
    organiser = await web.signIn('demo-organiser')
    const ten = LIBRARY.find(({ instrument }) => instrument.code === 'partnership')?.instrument
    const principles = itemsOf(ten!).flatMap((item) => (item.kind === 'grid' ? item.rows.map(({ code }) => `${item.code}.${code}`) : []))
    await followUpPartnerships.run(web.db)
    for (const [city, language] of [
      [HOME, 'uz-Cyrl'],
      [PARTNER, 'zh-Hans'],
    ] as const) {
      const mail = (await mailsTo(web, city)).findLast(({ key }) => key.startsWith('assessment/'))
      const link = /\/[\w-]+\/partnerships\/assessment\/[\w-]+/.exec(mail?.text ?? '')?.[0] ?? ''
      assert.ok(link.startsWith(`/${language}/`))
      const page = await (await visit()).newPage()
      await page.goto(`${url}${link}`)
      await put(
        page,
        principles.map((name) => [name, '4'] as const),
      )
      await page.locator('main button[value=send]').click()
      await page.waitForURL('**/thanks')
    }
    const page = await (await visit('demo-organiser')).newPage()
    await page.goto(`${url}${desk}`)
    assert.deepEqual(await page.locator('#assessments tbody tr').first().locator('td').allInnerTexts(), ['4', '4'])
    await page.goto(`${url}/en/desk/waiting`)
    assert.equal((await page.locator('main').innerText()).includes('Self-assessment'), false)
  })

  test('the public page shows it to everybody in three languages', async () => {
    const page = await (await visit()).newPage()
    for (const language of ['uz-Cyrl', 'zh-Hans', 'en']) {
      const answer = await page.goto(`${url}${desk.replace('/en/', `/${language}/`).replace(/\/desk$/, '')}`)
      assert.equal(answer?.status(), 200)
      assert.match(await page.locator('main').innerText(), /120[\u00a0,]000/)
      assert.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), language)
    }
  })

  test('a new edition of the report prints it, each number with its row, in five languages', async () => {
    const edition = await beginEdition(web.db, PROGRAMME, 'demo-organiser')
    await publishReport(web.db, PROGRAMME, edition, 'demo-organiser')
    for (const language of LANGUAGES) {
      const page = await (await web.get(`/${language}/programmes/${PROGRAMME}/report.json`)).json()
      const row = (page as { register: { id: string; value: string }[] }).register.find(({ id }) => id === 'partnerships.pledge.cny')
      assert.match(row?.value ?? '', /^120[\u00a0,]000[.,]00\u00a0CNY$/)
    }
  })

  test(
    'its file for IATI is valid by the schema and breaks no rule',
    { skip: existsSync(IATI) ? false : 'the schema of IATI is not here' },
    async () => {
      const xml = await makeIati(web.db, PROGRAMME, 'XM-DAC-41114')
      const document = XmlDocument.fromString(xml)
      const ruleset = JSON.parse(readFileSync(`${IATI}/standard-ruleset.json`, 'utf8')) as Ruleset
      assert.deepEqual(openSchema(IATI)(document), [])
      assert.deepEqual(checkRuleset(document, ruleset, '2021-07-12'), [])
      assert.deepEqual(
        document.find('//transaction/value').map((node) => node.content),
        ['120000.00'],
      )
      document.dispose()
    },
  )
})
