import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { newId } from '../../src/kernel/id.ts'
import { declareBreakdowns, evidenceOf, figuresOf, recount } from '../../src/stages/evidence/index.ts'
import { makeReport } from '../../src/stages/reports/index.ts'
import { importResponses, openWave, startWave } from '../../src/stages/surveys/index.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'

const PROGRAMME = 'uzbekistan-2020'
const WAVE = 'uzbekistan-2020-post'
const at = `/programmes/${PROGRAMME}`

describe('answers by group and what a few people said', () => {
  let web: TestWeb
  let evaluator: Readonly<Record<string, string>> = {}
  let organiser: Readonly<Record<string, string>> = {}
  const page = async (path: string, headers = {}) => (await web.get(path, headers)).text()

  before(async () => {
    web = await openTestWeb(PROGRAMME)
    evaluator = await web.signIn('demo-evaluator')
    organiser = await web.signIn('demo-organiser')
  })
  after(() => web.close())

  test('a table that may be shown is shown with counts, bases and intervals; one that may not says why, in every language', async () => {
    const english = await page(`/en${at}/breakdowns`)
    assert.match(english, /29 \(81%\)/)
    assert.match(english, /Not enough people to show/)
    assert.match(english, /would follow by subtraction from the published totals/)
    for (const language of LANGUAGES) {
      const answer = await web.get(`/${language}${at}/breakdowns`)
      assert.equal(answer.status, 200)
      assert.match(await answer.text(), /29 \(81\s?%\)/)
    }
  })

  test('no count of one to four is on the page, in its data, or in the report', async () => {
    const { breakdowns } = await evidenceOf(web.db, PROGRAMME)
    assert.deepEqual(
      breakdowns.flatMap(({ cells }) => cells.flat()).filter((count) => count !== null && count > 0 && count < 5),
      [],
    )
    const csv = await page(`/en${at}/breakdowns.csv`)
    const counts = csv
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(',').at(-2) ?? '')
    assert.ok(counts.length > 50)
    assert.deepEqual(
      counts.filter((count) => /^[1-4]$/.test(count)),
      [],
    )
    const { sections } = JSON.parse(String(await makeReport(web.db, PROGRAMME, 'en', 'json'))) as {
      readonly sections: readonly { heading: string; blocks: readonly { table?: { rows: readonly string[][] } }[] }[]
    }
    const annex = sections.find(({ heading }) => heading === 'Answers by group')
    const cells = annex?.blocks.flatMap(({ table }) => table?.rows.flat() ?? []) ?? []
    assert.ok(cells.includes('29 (81%)'))
    assert.deepEqual(
      cells.filter((cell) => /^[1-4] \(/.test(cell)),
      [],
    )
  })

  test('only what was declared can be asked for', async () => {
    assert.equal((await web.get(`/en${at}/breakdowns/role/future_workshops`)).status, 200)
    for (const path of [
      'role+age_band/future_workshops',
      'city_code/future_workshops',
      'role/population',
      'role+region+age_band/materials',
    ]) {
      const refused = await web.get(`/en${at}/breakdowns/${path}`)
      assert.equal(refused.status, 404, path)
      assert.match(await refused.text(), /This breakdown was not declared before the answers came/)
    }
    const plain = await page(`/en${at}/breakdowns`)
    assert.equal(await page(`/en${at}/breakdowns?role=hokim&city=uz-urgut`), plain)
  })

  test('once answers have come the list stands, whoever asks', async () => {
    const form = [
      ['wave', WAVE],
      [`by-${WAVE}`, 'role'],
      [`items-${WAVE}`, 'materials'],
    ] as const
    assert.equal((await web.post(`/en${at}/disclosure`, form)).status, 401)
    const refused = await web.post(`/en${at}/disclosure`, form, evaluator)
    assert.equal(refused.status, 409)
    assert.match(await refused.text(), /the list stands\. Another table beside these would let anybody subtract/)
    assert.match(await page(`/en${at}/disclosure`, evaluator), /Declared, and answers have come/)
    assert.equal((await web.get(`/en${at}/disclosure`)).status, 401)
    assert.match(await page(`/en${at}/evaluation`, evaluator), /href="\/en\/programmes\/uzbekistan-2020\/disclosure"/)
    assert.doesNotMatch(await page(`/en${at}/evaluation`), /\/disclosure"|\/needs\/check"/)
  })

  test('a wave without answers is given a list and another; what is wrong comes back with what was typed', async () => {
    const first = await openWave(web.db, WAVE)
    const code = 'uzbekistan-2020-later'
    await startWave(web.db, { ...first, code, opens: '2021-05-06' })
    const form = (...rest: readonly (readonly [string, string])[]) =>
      [['wave', code], [`by-${code}`, 'role'], [`items-${code}`, 'collaborate'], ...rest] as const
    const wrong = await web.post(`/en${at}/disclosure`, form([`merge-${code}-role`, 'hokim king']), evaluator)
    assert.equal(wrong.status, 422)
    const words = await wrong.text()
    assert.match(words, /“role” cannot use these codes: king/)
    assert.match(words, />hokim king<\/textarea>/)
    assert.equal((await web.post(`/en${at}/disclosure`, form(), evaluator)).status, 303)
    assert.equal((await web.post(`/en${at}/disclosure`, form([`merge-${code}-role`, 'hokim deputy_hokim']), evaluator)).status, 303)
    const strange = await web.post(`/en${at}/disclosure`, [['wave', 'georgia-2021-after']], evaluator)
    assert.equal(strange.status, 404)
  })

  test('a planted table from which a hidden count follows is refused on the page; a safe one beside it passes', async () => {
    const wave = await openWave(web.db, 'uzbekistan-2020-later')
    const people = (n: number, role: string, collaborate: string, future: string) =>
      Array.from({ length: n }, () => ({
        id: newId(),
        wave: wave.code,
        language: 'en' as const,
        at: new Date('2021-05-07T00:00:00Z'),
        answers: { role: [role], collaborate: [collaborate], future_workshops: [future] },
      }))
    await declareBreakdowns(
      web.db,
      { wave: wave.code, groupings: [{ item: 'role', merges: [] }], items: ['collaborate', 'future_workshops'] },
      'demo-evaluator',
    )
    const planted = [
      ...people(12, 'deputy_hokim', 'yes', 'yes'),
      ...people(5, 'deputy_hokim', 'yes', 'no'),
      ...people(3, 'deputy_hokim', 'no', 'no'),
      ...people(9, 'psa_officer', 'yes', 'yes'),
      ...people(11, 'psa_officer', 'yes', 'no'),
    ]
    await importResponses(web.db, wave, planted, [])
    await recount(web.db, PROGRAMME)
    const all = (await evidenceOf(web.db, PROGRAMME)).breakdowns.filter((each) => each.wave === wave.code && each.grouping === 'role')
    assert.deepEqual(
      all.map(({ item, refused, cells }) => [item, refused, cells]),
      [
        [
          'future_workshops',
          undefined,
          [
            [12, 8, 0],
            [9, 11, 0],
          ],
        ],
        ['collaborate', 'by-subtraction', []],
      ],
    )
  })

  test('who answered of those who registered, weights with their design effect, early and late answers', async () => {
    const comparisons = await page(`/en${at}/comparisons`)
    assert.match(comparisons, /Answered: 52 of 76 registered \(68%\)/)
    assert.match(comparisons, /Printed figures are unweighted\. .* Design effect 1\.\d\d/)
    assert.match(comparisons, /36 \(69%\)/)
    assert.match(comparisons, /The earlier half/)
  })

  test('demand stands beside purposes and targets, the median before the mean', async () => {
    const needs = await page(`/en${at}/needs`)
    assert.match(needs, /<code>32130<\/code> Small and medium business<\/td><td>8\.3, 9\.3/)
    const heads = ['Median', 'Middle half', 'Mean'].map((head) => `<th scope="col" class="num">${head}</th>`)
    assert.ok(needs.includes(heads.join('')))
  })

  test('implausible numbers are listed for the team, and left out only by a person with a reason; figures say so', async () => {
    assert.equal((await web.get(`/en${at}/needs/check`)).status, 401)
    const list = await page(`/en${at}/needs/check`, evaluator)
    assert.match(list, /more than the largest city of the programme, Namangan, has \(432,456\)/)
    assert.doesNotMatch(await page(`/en${at}/needs/check`, organiser), /more than the largest city/)
    const responses = [...list.matchAll(/name="response" value="([\w-]+)"/g)].map(([, id = '']) => id)
    assert.ok(responses.length >= 13)
    const out = (response: string, reason: string, headers = evaluator) =>
      web.post(
        `/en${at}/needs/exclusions`,
        [
          ['response', response],
          ['item', 'population'],
          [`reason-${response}`, reason],
        ],
        headers,
      )
    assert.equal((await out(responses[0] ?? '', 'x', organiser)).status, 403)
    assert.equal((await out(responses[0] ?? '', ' ')).status, 422)
    assert.equal((await out(newId(), 'Not there.')).status, 404)
    for (const response of responses) assert.equal((await out(response, 'The population of a region.')).status, 303)
    assert.equal((await out(responses[0] ?? '', 'Twice.')).status, 303)
    await recount(web.db, PROGRAMME)
    const mean = (await figuresOf(web.db, PROGRAMME)).find(({ id }) => id === 'na.population')
    assert.equal(mean?.excluded, responses.length)
    assert.equal(mean?.base, 47 - responses.length)
    assert.ok((mean?.value ?? 0) < 432_456)
    assert.match(await page(`/en${at}/figures/na.population`), /Answers left out by a person, with a reason/)
    const [first = ''] = responses
    assert.equal(
      (
        await web.post(
          `/en${at}/needs/inclusions`,
          [
            ['response', first],
            ['item', 'population'],
          ],
          evaluator,
        )
      ).status,
      303,
    )
    await recount(web.db, PROGRAMME)
    assert.equal((await figuresOf(web.db, PROGRAMME)).find(({ id }) => id === 'na.population')?.base, 48 - responses.length)
  })

  test('what a choice comes to is said by the team, for known choices and purposes alone', async () => {
    const said = await web.post(
      `/en${at}/needs/sectors`,
      [
        ['priorities.sme', '25030'],
        ['priorities.tourism', ''],
        ['priorities.sme2', '25030'],
        ['priorities.ppp', '99999'],
      ],
      organiser,
    )
    assert.equal(said.status, 303)
    const { demand = [] } = await evidenceOf(web.db, PROGRAMME)
    const purposes = new Map(demand.map(({ code, purpose }) => [code, purpose?.code]))
    assert.deepEqual(
      [purposes.get('sme'), purposes.get('tourism'), purposes.get('ppp'), purposes.has('sme2')],
      ['25030', undefined, '25010', false],
    )
  })
})
