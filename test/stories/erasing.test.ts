import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { newId } from '../../src/kernel/id.ts'
import { makeReport } from '../../src/stages/reports/index.ts'
import { countResponses, openWave } from '../../src/stages/surveys/index.ts'
import { answerForm } from '../harness/answer-form.ts'
import { openTestWeb, type TestWeb, workOff } from '../harness/web.ts'

const WAVE = 'uzbekistan-2020-post'
const PAGE = `/en/surveys/${WAVE}/erasure`

describe('a person asks that the answers be erased', () => {
  let web: TestWeb
  let organiser: Readonly<Record<string, string>> = {}
  const id = newId()
  const erase = (meant: string, reason: string, headers = organiser) =>
    web.post(
      PAGE,
      [
        ['meant', meant],
        ['reason', reason],
      ],
      headers,
    )
  const send = async () => web.post(`/en/surveys/${WAVE}`, answerForm((await openWave(web.db, WAVE)).instrument, id))
  const answered = async () => {
    const figures = (await (await web.get('/en/programmes/uzbekistan-2020/figures.json')).json()) as { id: string; count: number }[]
    return figures.find((each) => each.id === 'n')?.count
  }

  before(async () => {
    web = await openTestWeb('uzbekistan-2020')
    organiser = await web.signIn('demo-organiser')
  })
  after(() => web.close())

  test('only who has the right opens the page or erases', async () => {
    assert.equal((await web.get(PAGE)).status, 401)
    assert.equal((await erase(id, 'Asked for it', {})).status, 401)
    assert.equal((await web.get(PAGE, await web.signIn('demo-evaluator'))).status, 403)
  })

  test('without a reason, or of nobody, nothing is erased, and what was typed stays in the form', async () => {
    const unknown = await erase(newId(), 'Asked on the phone')
    assert.equal(unknown.status, 422)
    assert.match(await unknown.text(), /no such response[\s\S]*value="Asked on the phone"/)
    assert.equal((await erase(id, '  ')).status, 422)
    assert.equal((await erase('0', 'x'.repeat(301))).status, 422)
    assert.equal((await erase('\0', 'Asked')).status, 422)
    assert.equal(await countResponses(web.db, WAVE), 52)
  })

  test('the answers are gone from every table, figures wait to be counted without them, and the published report stays', async () => {
    assert.equal((await send()).status, 303)
    await workOff(web)
    assert.equal(await answered(), 53)
    const report = String(await makeReport(web.db, 'uzbekistan-2020', 'en', 'json'))
    assert.equal((await erase(id, 'Asked by letter')).status, 303)
    assert.equal((await erase(id, 'Asked by letter')).status, 422)
    assert.equal(await countResponses(web.db, WAVE), 52)
    const { rows: waiting } = await sql<{ n: number }>`
      select count(*)::int as n from pgboss.job where name = 'evidence.recount' and state = 'created'`.execute(web.db)
    assert.deepEqual(waiting, [{ n: 1 }])
    assert.equal(String(await makeReport(web.db, 'uzbekistan-2020', 'en', 'json')), report)
    const page = await (await web.get(PAGE, organiser)).text()
    assert.match(page, /Asked by letter/)
    assert.match(page, /Figures of a published report stay as they were printed/)
    const { rows } = await sql<{ details: unknown }>`select details from events where name = 'response.erased'`.execute(web.db)
    assert.deepEqual(rows, [{ details: { response: id } }])
  })

  test('a phone that sends them once more brings nothing back, and is told so', async () => {
    const again = await send()
    assert.equal(again.status, 410)
    assert.match(await again.text(), /were erased on request/)
    assert.equal(await countResponses(web.db, WAVE), 52)
  })

  test('what was typed from paper goes with the sheet: entries, decisions and response', async () => {
    const response = newId()
    const [language, entry] = ['en', newId()]
    await sql`insert into surveys_sheets (wave, number, response) values (${WAVE}, 7, ${response})`.execute(web.db)
    await sql`insert into surveys_entries values (${entry}, ${WAVE}, 7, 1, ${language}, '[]', '[]', 'demo-organiser', now())`.execute(
      web.db,
    )
    assert.equal((await erase('7', 'Sheet handed in by mistake')).status, 303)
    const { rows } = await sql<{ n: number }>`
      select (select count(*) from surveys_entries where wave = ${WAVE})::int + (select count(*) from surveys_sheets where wave = ${WAVE})::int as n`.execute(
      web.db,
    )
    assert.deepEqual(rows, [{ n: 0 }])
  })
})
