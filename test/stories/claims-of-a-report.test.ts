import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { addReportText, editionsOf, makeReport, publishReport } from '../../src/stages/reports/index.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'
import { inAll, reportText } from './report-text.ts'

const PROGRAMME = 'uzbekistan-2020'
const REPORT = `/programmes/${PROGRAMME}/report`

describe('what a report may claim', () => {
  let web: TestWeb
  let organiser: Readonly<Record<string, string>> = {}
  const publish = (edition: number) => web.post(`/en${REPORT}/publication`, [['edition', String(edition)]], organiser)
  const write = (edition: number, ...conclusions: readonly string[]) =>
    addReportText(web.db, reportText(PROGRAMME, { edition, conclusions: conclusions.map(inAll) }))
  const claims = async (edition: number) => (await web.get(`/en${REPORT}/claims?edition=${edition}`, organiser)).text()
  const sign = (edition: number, claim: string, reason: string, headers = organiser) =>
    web.post(
      `/en${REPORT}/claims`,
      [
        ['edition', String(edition)],
        ['claim', claim],
        [`reason-${claim.slice(0, 8)}`, reason],
      ],
      headers,
    )

  before(async () => {
    web = await openTestWeb(PROGRAMME)
    organiser = await web.signIn('demo-organiser')
  })
  after(() => web.close())

  test('the edition of the demo has one such sentence, and it is a promise with an owner', async () => {
    const page = await claims(1)
    assert.equal(page.match(/class="card"/g)?.length, 1)
    assert.match(page, /has an owner, a day and an indicator/)
    assert.match(page, /Every claim is carried by a figure or signed/)
  })

  test('“most” is carried by a figure whose lower bound is above half, and by no other', async () => {
    await write(10, 'Most respondents found it useful: {{figure:ev.info}}.')
    assert.equal((await publish(10)).status, 303)
    await write(11, 'Most respondents named tourism: {{figure:na.area.tourism}}.')
    const refused = await publish(11)
    assert.equal(refused.status, 422)
    const words = await refused.text()
    assert.match(words, /Edition 11 cannot be published: sentences claim what no figure carries/)
    assert.match(words, /Most respondents named tourism/)
  })

  test('every language is checked: a word that only the Russian text has keeps the edition back', async () => {
    const text = { ...inAll('It was useful: {{figure:ev.info}}.'), ru: 'Все участники довольны: {{figure:ev.info}}.' }
    await addReportText(web.db, reportText(PROGRAMME, { edition: 11, conclusions: [text] }))
    const refused = await publish(11)
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /Все участники довольны: …\.” \(ru\)/)
  })

  test('the preview says which sentences keep the edition back, and why', async () => {
    await write(11, 'All participants completed the training.')
    const page = await (await web.get(`/en${REPORT}?edition=11`, organiser)).text()
    assert.match(page, /nobody has signed: 5/)
    assert.match(page, /“completed” needs a figure, and none is named/)
    assert.match(page, /All participants completed the training/)
  })

  test('a sentence in English words under every language is one sentence for each', async () => {
    const page = await claims(11)
    assert.equal(page.match(/<h2>(English|Oʻzbekcha|Ўзбекча|Русский|中文)<\/h2>/g)?.length, LANGUAGES.length)
  })

  test('only the team reads the claims; a stranger is asked to sign in, and a signature needs a reason', async () => {
    assert.equal((await web.get(`/en${REPORT}/claims`)).status, 401)
    const [, claim = ''] = /name="claim" value="(\w+)"/.exec(await claims(11)) ?? []
    assert.equal((await sign(11, claim, 'Because.', {})).status, 401)
    const empty = await sign(11, claim, '   ')
    assert.equal(empty.status, 422)
    assert.match(await empty.text(), /Say in at most 1000 characters why/)
    const long = await sign(11, claim, 'x'.repeat(1001))
    assert.equal(long.status, 422)
    assert.match(await long.text(), /x{1001}/)
    assert.equal((await sign(11, 'no-such-claim', 'Because.')).status, 404)
  })

  test('signed with a reason it is published, and the register prints the sentence, the reason and the name', async () => {
    for (const [, claim = ''] of (await claims(11)).matchAll(/name="claim" value="(\w+)"/g)) {
      assert.equal((await sign(11, claim, 'The ministry keeps the list of certificates <b>.')).status, 303)
      assert.equal((await sign(11, claim, 'Another reason.')).status, 303)
    }
    assert.equal((await publish(11)).status, 303)
    const { register } = JSON.parse(String(await makeReport(web.db, PROGRAMME, 'en', 'json'))) as {
      readonly register: readonly { readonly id: string; readonly wording: string; readonly value: string; readonly source: string }[]
    }
    const signed = register.filter(({ id }) => id.startsWith('claim.'))
    assert.equal(signed.length, LANGUAGES.length)
    assert.deepEqual(signed[0], {
      id: 'claim.1',
      kind: 'fact',
      wording: 'All participants completed the training.',
      value: 'signed, without a figure: The ministry keeps the list of certificates <b>.',
      source: signed[0]?.source ?? '',
    })
    assert.notEqual(signed[0]?.source, 'demo-organiser')
    const page = await (await web.get(`/en${REPORT}`)).text()
    assert.match(page, /signed, without a figure: The ministry keeps the list of certificates &lt;b&gt;\./)
  })

  test('a word is changed, and the signature no longer stands for the sentence', async () => {
    await write(12, 'All participants completed the training.')
    for (const [, claim = ''] of (await claims(12)).matchAll(/name="claim" value="(\w+)"/g)) await sign(12, claim, 'Because.')
    await write(12, 'All mayors completed the training.')
    assert.equal((await publish(12)).status, 422)
  })

  test('a published edition takes no signature any more', async () => {
    assert.doesNotMatch(await claims(11), /name="claim"/)
    await assert.rejects(publishReport(web.db, PROGRAMME, 12, 'demo-organiser'), { code: 'report.claims-open' })
    assert.equal((await editionsOf(web.db, PROGRAMME)).find(({ edition }) => edition === 12)?.published, false)
  })

  test('a claim that hides in a fact, in a correction or in the disclaimer keeps the edition back too', async () => {
    const facts = [{ id: 'end', text: inAll('completed'), source: inAll('Minutes') }]
    await addReportText(
      web.db,
      reportText(PROGRAMME, { edition: 13, conclusions: [inAll('The mayors {{fact:end}} it.')], facts, corrections: [], introduction: [] }),
    )
    assert.match(await (await publish(13)).text(), /The mayors completed it\./)
    const [old] = reportText(PROGRAMME).corrections
    assert.ok(old)
    await addReportText(web.db, reportText(PROGRAMME, { edition: 13, corrections: [{ ...old, why: inAll('Most mayors agreed.') }] }))
    assert.match(await (await publish(13)).text(), /Most mayors agreed\./)
    await addReportText(web.db, reportText(PROGRAMME, { edition: 13, disclaimer: [inAll('All mayors agreed.')] }))
    assert.match(await (await publish(13)).text(), /All mayors agreed\./)
  })

  test('a fact is changed, and the signature no longer stands for the sentence', async () => {
    const told = (end: string) =>
      addReportText(
        web.db,
        reportText(PROGRAMME, {
          edition: 14,
          conclusions: [inAll('All {{fact:who}} agreed.')],
          facts: [{ id: 'who', text: inAll(end), source: inAll('Minutes') }],
          corrections: [],
          introduction: [],
        }),
      )
    await told('lecturers')
    for (const [, claim = ''] of (await claims(14)).matchAll(/name="claim" value="(\w+)"/g)) await sign(14, claim, 'Because.')
    await told('mayors')
    assert.equal((await publish(14)).status, 422)
  })

  test('in two tabs: a text that was changed since it was looked at is not published', async () => {
    await write(15, 'It was useful: {{figure:ev.info}}.')
    const preview = await (await web.get(`/en${REPORT}?edition=15`, organiser)).text()
    const [, text = ''] = /name="text" value="(\w+)"/.exec(preview) ?? []
    await write(15, 'It was of use: {{figure:ev.info}}.')
    const form = [
      ['edition', '15'],
      ['text', text],
    ] as const
    const refused = await web.post(`/en${REPORT}/publication`, form, organiser)
    assert.equal(refused.status, 409)
    assert.match(await refused.text(), /was changed since you looked at it/)
    await write(15, 'It was useful: {{figure:ev.info}}.')
    assert.equal((await web.post(`/en${REPORT}/publication`, form, organiser)).status, 303)
  })

  test('who changes the text while somebody publishes it comes too late: what was checked is what stands', async () => {
    await write(16, 'It was useful: {{figure:ev.info}}.')
    const all = await Promise.allSettled([
      publishReport(web.db, PROGRAMME, 16, 'demo-organiser'),
      ...Array.from({ length: 8 }, () => write(16, 'All mayors completed the training.')),
    ])
    const published = (await editionsOf(web.db, PROGRAMME)).find(({ edition }) => edition === 16)?.published
    const page = await (await web.get(`/en${REPORT}?edition=16`, organiser)).text()
    assert.equal(all[0]?.status === 'fulfilled', published)
    assert.ok(!(published && page.includes('All mayors completed')))
  })
})
