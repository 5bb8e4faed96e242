import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { figuresOf } from '../../src/stages/evidence/index.ts'
import { interestsOf } from '../../src/stages/partnerships/index.ts'
import { codingsOf } from '../../src/stages/surveys/index.ts'
import { addMembership } from '../../src/registry/access/index.ts'
import { openTestWeb, type TestWeb, workOff } from '../harness/web.ts'
import { LANGUAGES } from '../../src/kernel/language.ts'

const PROGRAMME = 'uzbekistan-2020'
const WAVE = 'uzbekistan-2020-post'
const CITIES = `/en/surveys/${WAVE}/codings/partner_cities_text`
const AREAS = `/en/surveys/${WAVE}/codings/partner_areas_text`
type Headers = Readonly<Record<string, string>>

/** The forms of a page with the fields that the browser would post, and the buttons of each. */
function formsIn(page: string) {
  return [...page.matchAll(/<form method="post"[^>]*>([\s\S]*?)<\/form>/g)].map(([, body = '']) => {
    const inputs = [...body.matchAll(/<input ([^>]*)>/g)].map(([, attributes = '']) => attributes)
    const of = (attributes: string, name: string) => plain(new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? '')
    const posts = inputs.filter((each) => !/type="(?:checkbox|radio)"/.test(each) || / checked/.test(each))
    const fields = posts.map((each) => [of(each, 'name'), of(each, 'value')] as const)
    const buttons = [...body.matchAll(/<button [^>]*name="([^"]*)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)] as const)
    const radios = inputs.filter((each) => /type="radio"/.test(each)).map((each) => [of(each, 'name'), of(each, 'value')] as const)
    return { fields, buttons, radios, answer: fields.find(([name]) => name === 'answer')?.[1] }
  })
}

function plain(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

describe('coding answers in own words', () => {
  let web: TestWeb
  let evaluator: Headers
  let organiser: Headers
  let before_: ReadonlyMap<string, unknown>
  before(async () => {
    web = await openTestWeb(PROGRAMME)
    evaluator = await web.signIn('demo-evaluator')
    organiser = await web.signIn('demo-organiser')
    before_ = await figures()
    await sql`delete from surveys_codings`.execute(web.db)
  })
  after(() => web.close())

  async function figures() {
    return new Map((await figuresOf(web.db, PROGRAMME)).map(({ id, count, base, status }) => [id, { count, base, status }]))
  }

  const page = async (path: string, headers: Headers = evaluator) => (await web.get(path, headers)).text()

  /** Accepts the first candidate of every doubtful name and what is found for certain, until nothing is left to read. */
  async function readAll(path: string, headers: Headers) {
    for (let round = 0; round < 60; round++) {
      const next = formsIn(await page(path, headers)).find(({ answer }) => answer !== undefined)
      if (!next) return
      const asked = [...new Set(next.radios.map(([name]) => name))]
      const first = asked.flatMap((name) => next.radios.find(([each]) => each === name) ?? [])
      const pairs = asked.map((name) => next.radios.find(([each]) => each === name)!)
      const button = next.buttons.find(([name]) => name.startsWith('part')) ?? next.buttons.find(([, value]) => value === 'accept')!
      assert.ok(first)
      const answer = await web.post(path, [...next.fields, ...pairs, button], headers)
      assert.equal(answer.status, 303, `${next.answer}: ${await answer.clone().text()}`)
    }
    assert.fail('The list of answers does not end')
  }

  test('nothing counts before one coder is said to be enough, or two agree', async () => {
    await readAll(CITIES, evaluator)
    assert.deepEqual(await codingsOf(web.db, WAVE), [])
  })

  test('with the first candidates the typed interests are counted as before: 8, 8, 8 and 4', async () => {
    await web.post(`${CITIES}/way`, [['way', 'one']], evaluator)
    await web.post(`${AREAS}/way`, [['way', 'one']], evaluator)
    const lines = [
      ['trade', 'Trade', 'savdo'],
      ['industrial_development', 'Industrial development', 'industrial, sanoat, саноат'],
      ['education', 'Education', 'taʼlim'],
      ['tourism', 'Tourism', 'turizm, туризм'],
      ['agriculture', 'Agriculture', 'қишлоқ хўжалиги'],
      ['science_technology', 'Science and technology', 'science, fan va, фан ва'],
    ]
    const frame = lines.flatMap(([code = '', en = '', words = '']) =>
      Object.entries({ code, en, 'uz-Latn': '', 'uz-Cyrl': '', ru: '', 'zh-Hans': '', rule: `About ${en}`, words }),
    )
    const kept = await web.post(`${AREAS}/frame`, [['version', '0'], ...frame], evaluator)
    assert.equal(kept.status, 303)
    await readAll(AREAS, evaluator)
    await workOff(web)
    const counted = new Map<string, number>()
    for (const { partner, mentions } of await interestsOf(web.db, PROGRAMME))
      if (partner) counted.set(partner, (counted.get(partner) ?? 0) + mentions)
    assert.deepEqual(
      ['cn-shanghai', 'cn-guangzhou', 'cn-beijing', 'cn-urumqi'].map((city) => counted.get(city)),
      [8, 8, 8, 4],
    )
    assert.deepEqual(await figures(), before_)
  })
  void organiser
  void addMembership
  void LANGUAGES
})
