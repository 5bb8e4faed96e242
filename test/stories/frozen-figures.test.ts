import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { codeVersion } from '../../src/platform/code/index.ts'
import { sha256 } from '../../src/platform/hash.ts'
import { openWave, startWave } from '../../src/stages/surveys/index.ts'
import { makeReport } from '../../src/stages/reports/index.ts'
import { newId } from '../../src/kernel/id.ts'
import { answerForm } from '../harness/answer-form.ts'
import { openTestWeb, type TestWeb, workOff } from '../harness/web.ts'

const PROGRAMME = 'uzbekistan-2020'
const WAVE = 'uzbekistan-2020-post'
const REPORT = `/programmes/${PROGRAMME}/report`

describe('an edition keeps its figures', () => {
  let web: TestWeb
  let organiser: Readonly<Record<string, string>> = {}
  let printed = ''
  const page = async (rest = '', headers = {}) => (await web.get(`/en${REPORT}${rest}`, headers)).text()
  const article = (html: string) => /<article[\s\S]*<\/article>/.exec(html)?.[0] ?? ''
  const bare = (html: string) => article(html).replaceAll(/ href="[^"]*"/g, '')
  const answer = async () => {
    const { instrument } = await openWave(web.db, WAVE)
    assert.equal((await web.post(`/en/surveys/${WAVE}`, answerForm(instrument, newId()))).status, 303)
    await workOff(web)
  }

  before(async () => {
    web = await openTestWeb(PROGRAMME)
    organiser = await web.signIn('demo-organiser')
    await workOff(web)
    printed = await page()
  })
  after(() => web.close())

  test('published, it says since when its figures stand and what counted them', () => {
    assert.match(printed, /The figures of this edition are those of /)
    assert.ok(printed.includes(`Serai ${codeVersion()}`))
    assert.doesNotMatch(printed, /Figures of today differ/)
  })

  test('answers that come later change the figures of today, and not what is printed: page, data and PDF', async () => {
    const pdf = sha256(await makeReport(web.db, PROGRAMME, 'ru', 'pdf'))
    await answer()
    const now = await page()
    assert.equal(bare(now), bare(printed))
    assert.match(now, />96 per cent \(50 of 52\)</)
    const { figures } = JSON.parse(await page('.json')) as { figures: { id: string; base: number }[] }
    assert.equal(figures.find(({ id }) => id === 'ev.info')?.base, 52)
    assert.equal(sha256(await makeReport(web.db, PROGRAMME, 'ru', 'pdf')), pdf)
    assert.match(await (await web.get(`/en/programmes/${PROGRAMME}/figures/ev.info`)).text(), /of 53/)
  })

  test('a survey that is planned later does not stand in it', async () => {
    const { instrument, zone } = await openWave(web.db, WAVE)
    await startWave(web.db, {
      code: 'later',
      programme: PROGRAMME,
      title: { en: 'Later' },
      instrument,
      opens: '2021-05-01',
      zone,
      closed: false,
    })
    assert.equal(bare(await page()), bare(printed))
  })

  test('the page says so in every language, and shows both side by side', async () => {
    assert.match(
      await page(),
      /Figures of today differ: \d+\. <a href="\/en\/programmes\/uzbekistan-2020\/report\/differences\?edition=1">See which/,
    )
    assert.match(await page(), /href="\/en\/programmes\/uzbekistan-2020\/report\/differences\?edition=1#ev\.info"/)
    for (const language of LANGUAGES) {
      const differences = await (await web.get(`/${language}${REPORT}/differences`)).text()
      const row = /<tr id="ev\.info">[\s\S]*?<\/tr>/.exec(differences)?.[0] ?? ''
      assert.match(row, /96%/)
      assert.match(row, /52/)
      assert.match(row, /53/)
      assert.doesNotMatch(differences, /<tr id="reg\.total">/)
    }
  })

  test('a new edition prints the figures of today and lists what the one before printed otherwise', async () => {
    assert.equal((await web.post(`/en${REPORT}/editions`, [])).status, 401)
    const begun = await web.post(`/en${REPORT}/editions`, [], organiser)
    assert.equal(begun.headers.get('location'), `/en${REPORT}?edition=2`)
    const again = await web.post(`/en${REPORT}/editions`, [], organiser)
    assert.equal(again.headers.get('location'), `/en${REPORT}?edition=2`)
    const draft = await page('?edition=2', organiser)
    assert.match(draft, /Figures that edition (?:<[^>]+>)?1(?:<[^>]+>)? printed otherwise/)
    assert.match(draft, />96% \(50 of 52\)</)
    assert.match(draft, / of 53\)/)
    assert.match(draft, /Every number resolves/)
    assert.equal((await web.post(`/en${REPORT}/publication`, [['edition', '2']], organiser)).status, 303)
    assert.match(await page(), / of 53\)/)
    assert.equal(bare(await page('?edition=1')), bare(printed))
  })

  test('a consent that is withdrawn is heeded all the same: quotations are not figures', async () => {
    const quoted = /class="said"/g
    const count = async () => (await page('?edition=1')).match(quoted)?.length ?? 0
    const had = await count()
    const { rows } = await sql<{ voice: string }>`
      select voice from voices_consents where programme = ${PROGRAMME} and state <> 'withdrawn' limit 1`.execute(web.db)
    assert.equal(rows.length, 1)
    await sql`insert into voices_consents (programme, voice, state) values (${PROGRAMME}, ${rows[0]?.voice}, 'withdrawn')`.execute(web.db)
    assert.ok((await count()) < had)
  })

  test('what was published before figures were frozen is frozen by the migration, as it stands', async () => {
    await sql`delete from reports_frozen`.execute(web.db)
    const { up } = await import('../../migrations/0010-evidence.ts')
    await web.db.transaction().execute(async (tx) => {
      await sql`drop table evidence_plans, evidence_breakdowns, evidence_comparisons, evidence_numbers, evidence_exclusions, evidence_sectors,
          reports_frozen, reports_signed_claims`.execute(tx)
      await up(tx)
    })
    const frozen = await sql<{ edition: number; n: number }>`
      select edition, jsonb_array_length(content->'figures') as n from reports_frozen order by edition`.execute(web.db)
    assert.deepEqual(frozen.rows, [
      { edition: 1, n: 69 },
      { edition: 2, n: 69 },
    ])
    const before = await page('?edition=2')
    assert.match(before, /published before figures were frozen/)
    await answer()
    assert.equal(bare(await page('?edition=2')), bare(before))
    assert.match(await page('?edition=2'), /Figures of today differ/)
  })
})
