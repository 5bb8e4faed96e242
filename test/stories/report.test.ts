import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sow } from '../../seeds/index.ts'
import { numbersIn } from '../../src/engines/document/index.ts'
import { type Language, LANGUAGES } from '../../src/kernel/language.ts'
import { now } from '../../src/platform/clock.ts'
import { sha256 } from '../../src/platform/hash.ts'
import { openWeb } from '../../src/product.ts'
import { makeSignInLink } from '../../src/registry/access/index.ts'
import { recount } from '../../src/stages/evidence/index.ts'
import { addReportText, editionsOf, makeReport, publishReport } from '../../src/stages/reports/index.ts'
import { openTestDatabase, type TestDatabase } from '../harness/database.ts'
import { inAll, reportText } from './report-text.ts'

const PROGRAMME = 'uzbekistan-2020'
const HOST = 'http://localhost'

/** The data of a report, as far as these rules look at it. */
interface Data {
  readonly edition: number
  readonly figures: readonly { readonly id: string; readonly count: number; readonly base: number }[]
  readonly register: readonly { readonly id: string; readonly kind: string; readonly value: string }[]
}

/** What a reader reads in the report, without drawings and without what the document counts itself: sections, figures, tables. */
function textOf(html: string): string {
  const [, article = ''] = /<article[^>]*>([\s\S]*)<\/article>/.exec(html) ?? []
  const words = article.replaceAll(/<svg[\s\S]*?<\/svg>/g, ' ').replaceAll(/<span class="(?:no|k)">[^<]*<\/span>/g, ' ')
  return words.replaceAll(/<[^>]*>/g, ' ').replaceAll(/&#?\w+;/g, ' ')
}

/** Without the separators of thousands. */
function bare(number: string): string {
  return number.replaceAll(/[,\u00a0\u202f](?=\d{3}(?!\d))/g, '')
}

describe('the report of a programme', () => {
  let database: TestDatabase
  let fetch: ReturnType<typeof openWeb>
  let cookie = ''
  /** An edition beyond those of the seed, so that the rules hold whatever the seed says. */
  let edition = 0

  const get = async (path: string, headers: Record<string, string> = {}) => fetch(new Request(HOST + path, { headers }))
  const page = (language: Language, rest = '') => `/${language}/programmes/${PROGRAMME}/report${rest}`
  const staff = () => ({ cookie })
  const publish = (number: number, headers: Record<string, string>) =>
    fetch(
      new Request(HOST + page('en', '/publication'), { method: 'POST', headers, body: new URLSearchParams({ edition: String(number) }) }),
    )

  before(async () => {
    database = await openTestDatabase()
    await sow(database.db, PROGRAMME)
    fetch = openWeb(database.db)
    edition = 1 + Math.max(0, ...(await editionsOf(database.db, PROGRAMME)).map((each) => each.edition))
    const secret = await makeSignInLink(database.db, 'demo-organiser', now())
    const signed = await fetch(new Request(`${HOST}/en/sign-in/${secret}`, { method: 'POST' }))
    cookie = signed.headers.get('set-cookie')?.split(';')[0] ?? ''
  })
  after(async () => database.close())

  test('an edition that is not published is shown to the team alone', async () => {
    await addReportText(database.db, reportText(PROGRAMME, { edition, title: inAll('The new title') }))
    const draft = `?edition=${edition}`
    assert.equal((await get(page('en', draft))).status, 404)
    assert.equal((await get(page('en', `.json${draft}`))).status, 404)
    const seen = await get(page('en', draft), staff())
    assert.equal(seen.status, 200)
    const text = await seen.text()
    assert.match(text, /The new title/)
    assert.match(text, /Publish this edition/)
  })

  test('a digit typed into a text of an edition, in any language and any place, keeps it from being published', async () => {
    const planted = { ...inAll('Plain words.'), ru: 'Довольны 4711 человек.' }
    const places = [
      { summary: [planted] },
      { methods: [planted] },
      { conclusions: [planted] },
      { disclaimer: [planted] },
      { title: planted },
      { introduction: [{ heading: inAll('About'), paragraphs: [planted] }] },
      { corrections: [{ where: inAll('Key results'), printed: inAll('Words'), now: planted, why: inAll('Words') }] },
    ]
    for (const place of places) {
      await addReportText(database.db, reportText(PROGRAMME, { edition, ...place }))
      const refused = await publish(edition, { ...staff(), 'sec-fetch-site': 'same-origin' })
      assert.equal(refused.status, 422, Object.keys(place)[0])
      assert.match(await refused.text(), /no figure or fact stands behind 4711\./)
    }
    const shown = await (await get(page('ru', `?edition=${edition}`), staff())).text()
    assert.match(shown, /<code>4711<\/code>/)
  })

  test('a mark that names no figure and no fact keeps it from being published', async () => {
    await addReportText(database.db, reportText(PROGRAMME, { edition, methods: [inAll('So said {{figure:ev.nothing}}.')] }))
    const refused = await publish(edition, { ...staff(), 'sec-fetch-site': 'same-origin' })
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /stands behind \{\{figure:ev\.nothing\}\}\./)
  })

  test('a language that prints other figures than English keeps it from being published', async () => {
    const differs = { ...inAll('It is {{figure:ev.info}}.'), 'zh-Hans': '为 {{figure:ev.knowledge}}。' }
    await addReportText(database.db, reportText(PROGRAMME, { edition, methods: [differs] }))
    const refused = await publish(edition, { ...staff(), 'sec-fetch-site': 'same-origin' })
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /zh-Hans does not print the same figures as the English one: ev\.info, ev\.knowledge\./)
  })

  test('so does a number in a text of the programme that stands in no fact of it', async () => {
    const { db } = database
    const programmes = db.withTables<{ programmes_programmes: { code: string; background: unknown } }>()
    const { background } = await programmes
      .selectFrom('programmes_programmes')
      .select('background')
      .where('code', '=', PROGRAMME)
      .executeTakeFirstOrThrow()
    const change = (texts: unknown) =>
      programmes
        .updateTable('programmes_programmes')
        .set({ background: JSON.stringify(texts) })
        .where('code', '=', PROGRAMME)
        .execute()
    await addReportText(db, reportText(PROGRAMME, { edition }))
    await change([inAll('It reached 4711 people in 2020.')])
    const refused = await publish(edition, { ...staff(), 'sec-fetch-site': 'same-origin' })
    await change(background)
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /no figure or fact stands behind 4711\./)
  })

  test('only who may publish publishes', async () => {
    await addReportText(database.db, reportText(PROGRAMME, { edition }))
    assert.equal((await publish(edition, {})).status, 401)
    assert.equal((await publish(edition, { ...staff(), 'sec-fetch-site': 'same-origin' })).status, 303)
    const [newest] = await editionsOf(database.db, PROGRAMME)
    assert.deepEqual(
      { edition: newest?.edition, published: newest?.published, by: newest?.by },
      { edition, published: true, by: 'demo-organiser' },
    )
  })

  test('publishing twice is publishing once', async () => {
    await publishReport(database.db, PROGRAMME, edition, 'demo-organiser')
    const { length } = await database.db
      .withTables<{ events: { name: string; details: { edition?: number } } }>()
      .selectFrom('events')
      .select('details')
      .where('name', '=', 'report.published')
      .execute()
      .then((rows) => rows.filter(({ details }) => details.edition === edition))
    assert.equal(length, 1)
  })

  test('a published edition does not change any more', async () => {
    await assert.rejects(addReportText(database.db, reportText(PROGRAMME, { edition })), { code: 'report.edition-closed' })
  })

  test('everybody reads it in five languages; every figure leads to how it was counted', async () => {
    for (const language of LANGUAGES) {
      const answer = await get(page(language))
      assert.equal(answer.status, 200, language)
      const text = await answer.text()
      assert.match(text, new RegExp(`<article class="report" lang="${language}"`))
      assert.match(text, new RegExp(`href="/${language}/programmes/${PROGRAMME}/figures/ev\\.info"`))
      assert.doesNotMatch(text, /Publish this edition|\{\{/)
    }
    const english = await (await get(page('en'))).text()
    assert.match(english, />96 per cent \(50 of 52\)</)
    assert.match(english, />95 per cent \(42 of 44\)†</)
    assert.match(english, /The published 95% cannot come from all 52 who answered the survey/)
  })

  test('every number on the page stands in a row of the register', async () => {
    for (const language of LANGUAGES) {
      const { register } = (await (await get(page(language, '.json'))).json()) as Data
      const known = new Set(register.flatMap((row) => numbersIn(JSON.stringify(row)).map(bare)))
      const html = await (await get(page(language))).text()
      assert.deepEqual(
        numbersIn(textOf(html)).filter((number) => !known.has(bare(number))),
        [],
        language,
      )
    }
  })

  test('page, style and letters together weigh at most 60 KB as a browser receives them', async () => {
    for (const language of LANGUAGES) {
      const sent = await get(page(language), { 'accept-encoding': 'br' })
      assert.equal(sent.headers.get('content-encoding'), 'br')
      const html = await (await get(page(language))).text()
      let bytes = (await sent.arrayBuffer()).byteLength
      for (const [, href = ''] of html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)) {
        bytes += (await (await get(href, { 'accept-encoding': 'br' })).arrayBuffer()).byteLength
        const font = /url\('?([^')]+\.woff2)'?\)/.exec(await (await get(href)).text())?.[1]
        if (font !== undefined) bytes += (await (await get(font)).arrayBuffer()).byteLength
      }
      assert.ok(bytes <= 60_000, `${language}: ${bytes} bytes`)
    }
  })

  test('its data hold the same figures with the same counts in every language', async () => {
    const all = await Promise.all(LANGUAGES.map(async (language) => (await (await get(page(language, '.json'))).json()) as Data))
    const [english, ...others] = all.map(({ figures, register }) => ({ figures, rows: register.map(({ id }) => id) }))
    for (const other of others) assert.deepEqual(other, english)
    assert.equal(english!.figures.find(({ id }) => id === 'ev.materials')?.count, 49)
  })

  test('the PDF is the same bytes each time, and a browser that has it is told so', async () => {
    const first = new Uint8Array(await (await get(page('zh-Hans', '.pdf'))).arrayBuffer())
    assert.equal(Buffer.from(first.slice(0, 5)).toString(), '%PDF-')
    const answer = await get(page('zh-Hans', '.pdf'))
    assert.equal(sha256(new Uint8Array(await answer.arrayBuffer())), sha256(first))
    const again = await get(page('zh-Hans', '.pdf'), { 'if-none-match': answer.headers.get('etag') ?? '' })
    assert.equal(again.status, 304)
    assert.equal(sha256(await makeReport(database.db, PROGRAMME, 'zh-Hans', 'pdf')), sha256(first))
  })

  test('one file of HTML carries its styles and asks the network for nothing', async () => {
    const file = String(await makeReport(database.db, PROGRAMME, 'uz-Cyrl', 'html'))
    assert.match(file, /<html lang="uz-Cyrl">/)
    assert.match(file, /<style>/)
    assert.doesNotMatch(file, /<link rel="stylesheet"|<script|src="http/)
  })

  test('markup in a text is shown as text', async () => {
    const hostile = inAll('<script>alert("x")</script> & #strong[x]')
    await addReportText(database.db, reportText(PROGRAMME, { edition: edition + 1, methods: [hostile] }))
    await publishReport(database.db, PROGRAMME, edition + 1, 'demo-organiser')
    assert.match(await (await get(page('en'))).text(), /&lt;script&gt;alert\(&quot;x&quot;\)&lt;\/script&gt; &amp; #strong\[x\]/)
    assert.equal((await get(page('en', '.pdf'))).status, 200)
    const data = (await (await get(page('en', '.json'))).json()) as {
      readonly sections: readonly { readonly blocks: readonly { readonly text: readonly string[] }[] }[]
    }
    assert.ok(data.sections.some(({ blocks }) => blocks.some(({ text }) => text.includes(hostile.en))))
  })

  test('a programme without an edition, an unknown programme and an unknown edition each say so', async () => {
    const wrong = [
      [`/en/programmes/atlantis-1999/report`, /There is no programme “atlantis-1999”/],
      [page('en', '?edition=999'), /has no edition 999\./],
      [page('en', '?edition=first'), /has no edition 0\./],
    ] as const
    for (const [path, words] of wrong) {
      const answer = await get(path)
      assert.equal(answer.status, 404, path)
      assert.match(await answer.text(), words)
    }
  })

  test('a figure that fewer than ten people stand behind prints why it is missing, and the report is still published', async () => {
    await database.db
      .withTables<{ surveys_responses: { id: string } }>()
      .deleteFrom('surveys_responses')
      .where('id', 'not in', await some(7))
      .execute()
    await recount(database.db, PROGRAMME)
    await addReportText(database.db, reportText(PROGRAMME, { edition: edition + 2 }))
    await publishReport(database.db, PROGRAMME, edition + 2, 'demo-organiser')
    const text = await (await get(page('en'))).text()
    assert.match(text, /not printed: too few answers/)
    assert.doesNotMatch(text, / of 7\)/)
  })

  /** The ids of this many responses. */
  async function some(n: number): Promise<readonly string[]> {
    const rows = await database.db
      .withTables<{ surveys_responses: { id: string } }>()
      .selectFrom('surveys_responses')
      .select('id')
      .limit(n)
      .execute()
    return rows.map(({ id }) => id)
  }
})

describe('the report of a programme that has less', () => {
  test('leaves out what there is nothing for', async () => {
    const database = await openTestDatabase()
    try {
      await sow(database.db, 'georgia-2021')
      const edition = 100
      const plain = { summary: [], corrections: [], conclusions: [inAll('More will follow.')] }
      await addReportText(database.db, reportText('georgia-2021', { edition, ...plain }))
      await publishReport(database.db, 'georgia-2021', edition, 'somebody')
      const text = await (await openWeb(database.db)(new Request(`${HOST}/en/programmes/georgia-2021/report`))).text()
      assert.match(text, /Knowledge and insights/)
      assert.doesNotMatch(text, /Opening messages|>Voices<|Corrections|Executive summary/)
    } finally {
      await database.close()
    }
  })
})
