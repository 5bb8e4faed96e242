import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { newId } from '../../src/kernel/id.ts'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { openWeb } from '../../src/product.ts'
import { countResponses, openWave, printQuestionnaire, responsesOf } from '../../src/stages/surveys/index.ts'
import { counting } from '../harness/pages.ts'
import { openTestWeb, type TestWeb, workOff } from '../harness/web.ts'

const PROGRAMME = 'uzbekistan-2020'
const WAVE = 'uzbekistan-2020-post'
const PAPER = `/en/surveys/${WAVE}/paper`
type Headers = Readonly<Record<string, string>>

/** The fields of a sheet as staff type them: printed codes, first letters, nothing where the paper is blank. */
const TYPED: Readonly<Record<string, string>> = {
  role: '1',
  unit: '1',
  region: 'Нам',
  city_code: 'Наманган',
  age_band: '2',
  population: '432 ming',
  industries: '1,3',
  materials: '5',
  info_expected: 'strongly a',
  new_knowledge: '?',
  city_perspective: '3',
  partnerships: '-',
  partner_cities_text: 'Шанхай',
}

const sheet = (number: string, more: Readonly<Record<string, string>> = {}, step = 'keep') =>
  Object.entries({ entry: newId(), response: newId(), sheet: number, in: 'uz-Cyrl', step, ...TYPED, ...more })

describe('a questionnaire on paper', () => {
  let web: TestWeb
  const folder = mkdtempSync(join(tmpdir(), 'serai-paper-'))
  const missing = ['qpdf', 'pdffonts', 'pdftotext'].filter((tool) => spawnSync(tool, ['--version']).error !== undefined)
  const skip = missing.length > 0 && `not installed: ${missing.join(', ')}`
  const run = (tool: string, ...args: readonly string[]) => execFileSync(tool, args, { encoding: 'utf8' })
  before(async () => {
    web = await openTestWeb(PROGRAMME)
  })
  after(() => web.close())

  test('is a sound, tagged PDF/UA-1 with all its fonts, in each language, and the same bytes twice', { skip }, async () => {
    const wave = await openWave(web.db, WAVE)
    for (const language of LANGUAGES) {
      const [pdf, again] = await Promise.all([printQuestionnaire(web.db, wave, language), printQuestionnaire(web.db, wave, language)])
      assert.ok(Buffer.from(pdf).equals(Buffer.from(again)))
      const file = join(folder, `${language}.pdf`)
      writeFileSync(file, pdf)
      assert.match(run('qpdf', '--check', file), /No syntax or stream encoding errors found/)
      run('qpdf', '--qdf', '--object-streams=disable', file, `${file}.open`)
      const source = readFileSync(`${file}.open`, 'latin1')
      assert.match(source, /\/MarkInfo <<[^>]*\/Marked true/)
      assert.match(source, /<pdfuaid:part>1<\/pdfuaid:part>/)
      const fonts = run('pdffonts', file).split('\n').slice(2).filter(Boolean)
      assert.ok(fonts.length >= 3)
      assert.deepEqual(
        fonts.filter((font) => !/ yes yes yes +\d+ +\d+$/.test(font)),
        [],
      )
    }
  })

  test('says the questions by number, who sees the answers, where it goes, when to answer, and page x of y', { skip }, async () => {
    const organiser = await web.signIn('demo-organiser')
    await web.post(
      PAPER,
      [
        ['returns', '#set GSBE, room *5* <b>'],
        ['entry', 'once'],
      ],
      organiser,
    )
    const answer = await web.get(`${PAPER}/questionnaire.pdf?in=ru&second=en`, organiser)
    assert.equal(answer.headers.get('content-type'), 'application/pdf')
    const file = join(folder, 'both.pdf')
    writeFileSync(file, Buffer.from(await answer.arrayBuffer()))
    const text = run('pdftotext', '-raw', file, '-').replaceAll(/\s+/g, ' ')
    for (const words of [
      'Опрос после обучения, 2020',
      'Survey after the training, 2020',
      '17',
      'Кто видит ответы',
      'Верните лист по адресу',
      '#set GSBE, room *5* <b>',
      'Отвечайте, только если в вопросе 1 не отмечено «Сотрудник Агентства государственных услуг».',
      'Стр. 1 из 4',
      'Стр. 4 из 4',
    ])
      assert.ok(text.includes(words), words)
  })
})

describe('sheets of paper', () => {
  let web: TestWeb
  let one: Headers
  let two: Headers
  before(async () => {
    web = await openTestWeb(PROGRAMME)
    one = await web.signIn('demo-evaluator')
    two = await web.signIn('demo-organiser')
  })
  after(() => web.close())
  const count = () => countResponses(web.db, WAVE)
  const newest = async () => (await responsesOf(web.db, WAVE)).toSorted((a, b) => a.at.getTime() - b.at.getTime()).at(-1)
  const enter = (form: Iterable<readonly [string, string]>, headers: Headers, language = 'en') =>
    web.post(PAPER.replace('/en/', `/${language}/`) + '/entry', form, headers)

  test('are checked before they are kept, and then count at once, with what is missing left out', async () => {
    const before = await count()
    const form = sheet('1', {}, 'check')
    const checked = await enter(form, one)
    assert.equal(checked.status, 200)
    assert.match(await checked.text(), /Everything could be read[\s\S]*value="keep"/)
    assert.equal(await count(), before)
    const kept = await enter([...form.filter(([name]) => name !== 'step'), ['step', 'keep']], one)
    assert.equal(kept.status, 303)
    assert.match(kept.headers.get('location') ?? '', /entry\?after=1&in=uz-Cyrl&is=counts$/)
    assert.match(
      await (await web.get(kept.headers.get('location') ?? '', one)).text(),
      /Sheet 1 is entered and counts[\s\S]*name="sheet" value="2"/,
    )
    const { answers, language } = (await newest())!
    assert.equal(language, 'uz-Cyrl')
    assert.deepEqual(answers, {
      role: ['hokim'],
      unit: ['city'],
      region: ['NG'],
      city_code: ['uz-namangan'],
      age_band: ['35_44'],
      population: ['432000', '432 ming'],
      industries: ['service', 'construction'],
      materials: ['excellent'],
      info_expected: ['strongly_agree'],
      city_perspective: ['useful_will_use'],
      partner_cities_text: ['Шанхай'],
    })
    await workOff(web)
    const figures = (await (await web.get(`/en/programmes/${PROGRAMME}/figures.json`)).json()) as { id: string; base: number }[]
    assert.equal(figures.find(({ id }) => id === 'n')?.base, before + 1)
    const whole = await (await web.get(`/en/surveys/${WAVE}/answers/${(await newest())?.id}`, one)).text()
    assert.match(whole, /paper, sheet 1[\s\S]*nobody can read it on paper[\s\S]*not answered on paper/)
  })

  test('a repeated post is the same sheet, also from two tabs at once', async () => {
    const before = await count()
    const form = sheet('2')
    const answers = await Promise.all([1, 2, 3].map(() => enter(form, one)))
    assert.deepEqual(
      answers.map(({ status }) => status),
      [303, 303, 303],
    )
    assert.equal(await count(), before + 1)
    const tabs = await Promise.all([enter(sheet('3'), one), enter(sheet('3', { age_band: '1' }), two)])
    assert.deepEqual(tabs.map(({ status }) => status).sort(), [303, 409])
    assert.equal(await count(), before + 2)
  })

  test('the page of a sheet that was kept does not make another one when only its number is changed', async () => {
    const before = await count()
    const form = sheet('4')
    await enter(form, one)
    const moved = await enter([...form.filter(([name]) => name !== 'sheet'), ['sheet', '5']], one)
    assert.equal(moved.status, 409)
    assert.match(await moved.text(), /kept as sheet 4 already/)
    assert.equal(await count(), before + 1)
  })

  test('a number that was entered before is shown beside it, and says so; it is left, numbered anew, or put in its place', async () => {
    const before = await count()
    const form = sheet('1', { age_band: '4', population: '432000' })
    const taken = await enter(form, two)
    const page = await taken.text()
    assert.equal(taken.status, 409)
    assert.match(page, /Sheet 1 was entered before/)
    assert.equal([...page.matchAll(/<tr class="differs">/g)].length, 1)
    assert.match(page, /name="age_band" value="4"/)
    assert.equal(await count(), before)
    const instead = await enter([...form.filter(([name]) => name !== 'step'), ['step', 'instead']], two)
    assert.equal(instead.status, 303)
    assert.equal(await count(), before)
    const changed = (await responsesOf(web.db, WAVE)).filter(
      ({ answers }) => answers['age_band']?.[0] === '55p' && answers['population']?.[1] === '432000',
    )
    assert.equal(changed.length, 1)
    assert.match(await (await web.get(`/en/surveys/${WAVE}/answers/${changed[0]?.id}`, one)).text(), /data-is="Before"><?[^]*35–44/)
  })

  test('entered by two people count when they agree; a difference is decided by a person, with the name kept', async () => {
    await web.post(
      PAPER,
      [
        ['returns', ''],
        ['entry', 'twice'],
      ],
      two,
    )
    const before = await count()
    await enter(sheet('10'), one)
    assert.equal(await count(), before)
    assert.doesNotMatch(await (await web.get(`${PAPER}/sheets/10`, two)).text(), /432 ming/)
    const again = await enter(sheet('10', { role: '2' }), one)
    assert.equal(again.status, 409)
    await enter(sheet('10', { population: '432000' }), two)
    assert.equal(await count(), before + 1)

    await enter(sheet('11'), one)
    const second = await enter(sheet('11', { industries: '1 4', new_knowledge: '4' }), two)
    assert.match(second.headers.get('location') ?? '', /sheets\/11$/)
    const page = await (await web.get(`${PAPER}/sheets/11`, two)).text()
    assert.equal([...page.matchAll(/<fieldset class="q">/g)].length, 2)
    await web.post(`${PAPER}/sheets/11`, [['industries', 'second']], two)
    assert.equal(await count(), before + 1)
    await web.post(
      `${PAPER}/sheets/11`,
      [
        ['new_knowledge', 'typed'],
        ['new_knowledge:typed', 'nonsense'],
      ],
      two,
    )
    assert.equal(await count(), before + 1)
    await web.post(
      `${PAPER}/sheets/11`,
      [
        ['new_knowledge', 'typed'],
        ['new_knowledge:typed', '3'],
      ],
      two,
    )
    assert.equal(await count(), before + 2)
    const { answers } = (await newest())!
    assert.deepEqual([answers['industries'], answers['new_knowledge']], [['service', 'agriculture'], ['neutral']])
    assert.match(await (await web.get(`${PAPER}/sheets/11`, one)).text(), /Decided: 3 Neutral \(Demo organiser\)/)
    assert.equal((await web.post(`${PAPER}/sheets/12`, [['industries', 'second']], two)).status, 404)
  })

  test('that waited for the second person count when one becomes enough', async () => {
    const before = await count()
    await enter(sheet('20'), one)
    assert.equal(await count(), before)
    await web.post(
      PAPER,
      [
        ['returns', ''],
        ['entry', 'once'],
      ],
      two,
    )
    assert.equal(await count(), before + 1)
  })

  test('what cannot be read comes back beside its box with 422, in five languages, with all that was typed', async () => {
    for (const language of LANGUAGES) {
      const answer = await enter(sheet('30', { role: '9', population: '<i>many' }), one, language)
      const page = await answer.text()
      assert.equal(answer.status, 422)
      assert.match(page, /value="&lt;i&gt;many"/)
      assert.equal([...page.matchAll(/class="err-m"/g)].length, 2)
    }
    for (const number of ['', '0', '-1', '1.5', 'x', '9'.repeat(40)]) assert.equal((await enter(sheet(number), one)).status, 422, number)
    assert.equal((await enter(sheet('31', { partner_cities_text: 'x'.repeat(5000) }), one)).status, 422)
    const empty = await enter([['step', 'keep']], one)
    assert.equal(empty.status, 422)
  })

  test('are entered after the wave has closed too: they were filled in before', async () => {
    assert.equal((await web.post(`/en/surveys/${WAVE}/closing`, [], two)).status, 303)
    const before = await count()
    assert.equal((await enter(sheet('40', { role: '', materials: '' }), one)).status, 303)
    assert.equal(await count(), before + 1)
    await web.post(`/en/surveys/${WAVE}/reopening`, [], two)
  })

  test('are for the staff: others are refused, and only who plans waves says how paper is handled', async () => {
    for (const path of [PAPER, `${PAPER}/entry`, `${PAPER}/sheets/1`, `${PAPER}/questionnaire.pdf`])
      assert.equal((await web.get(path)).status, 401, path)
    assert.equal((await web.post(`${PAPER}/entry`, sheet('50'))).status, 401)
    assert.equal((await web.post(PAPER, [['entry', 'twice']], one)).status, 403)
    assert.equal((await web.get(`${PAPER}/sheets/999`, one)).status, 404)
    assert.equal((await web.get(`${PAPER}/sheets/1;drop`, one)).status, 404)
  })

  test('are listed with the same number of queries for one and for three', async () => {
    const cost = async () => {
      const counted = counting(web.db)
      const answer = await openWeb(counted.db)(new Request(`http://localhost${PAPER}`, { headers: { ...one } }))
      assert.equal(answer.status, 200)
      return counted.count()
    }
    const many = await cost()
    await web.db.deleteFrom('surveys_entry_choices' as never).execute()
    await web.db
      .deleteFrom('surveys_entries' as never)
      .where('sheet' as never, '<>', 1 as never)
      .execute()
    assert.equal(await cost(), many)
  })
})
