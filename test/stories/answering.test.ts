import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { newId } from '../../src/kernel/id.ts'
import { responsesOf, countResponses, type Wave, wavesOf } from '../../src/stages/surveys/index.ts'
import { answerForm } from '../harness/answer-form.ts'
import { openTestWeb, type TestWeb, workOff } from '../harness/web.ts'

const PROGRAMME = 'uzbekistan-2020'
let web: TestWeb
let wave: Wave
let path: string

before(async () => {
  web = await openTestWeb(PROGRAMME)
  wave = (await wavesOf(web.db, PROGRAMME))[0]!
  path = `/en/surveys/${wave.code}`
})
after(() => web.close())

const count = () => countResponses(web.db, wave.code)

async function figure(id: string): Promise<{ readonly count: number; readonly base: number }> {
  const all = (await (await web.get(`/en/programmes/${PROGRAMME}/figures.json`)).json()) as { id: string; count: number; base: number }[]
  const { count, base } = all.find((each) => each.id === id)!
  return { count, base }
}

describe('answering the survey', () => {
  test('it is asked in each language, and no script stands in the page', async () => {
    for (const language of LANGUAGES) {
      const answer = await web.get(`/${language}/surveys/${wave.code}`)
      const page = await answer.text()
      assert.equal(answer.status, 200)
      assert.match(page, new RegExp(`<html lang="${language}">`))
      assert.doesNotMatch(page, /<script(?! type="module" src="\/assets\/)/)
    }
  })

  test('what is wrong comes back with 422, every fault beside its question, and nothing typed is lost', async () => {
    const before = await count()
    const typed = {
      population: 'many',
      partner_cities_text: 'Xitoy & <b>shaharlari</b>',
      info_expected: 'maybe',
      response: newId(),
      step: 'check',
    }
    const answer = await web.post(path, Object.entries(typed))
    const page = await answer.text()
    assert.equal(answer.status, 422)
    assert.match(page, /role="alert"/)
    assert.match(page, /value="many"/)
    assert.match(page, /Xitoy &amp; &lt;b&gt;shaharlari&lt;\/b&gt;/)
    assert.doesNotMatch(page, /<b>shaharlari/)
    assert.ok([...page.matchAll(/class="err-m"/g)].length >= 2)
    assert.equal(await count(), before)
  })

  test('the language is changed without losing what was typed, and without complaints about what is not yet typed', async () => {
    const answer = await web.post(`/ru/surveys/${wave.code}`, [
      ['response', newId()],
      ['step', 'language'],
      ['partner_cities_text', 'Шанхай'],
    ])
    const page = await answer.text()
    assert.equal(answer.status, 200)
    assert.match(page, /<html lang="ru">/)
    assert.match(page, /Шанхай/)
    assert.doesNotMatch(page, /role="alert"/)
  })

  test('answers are shown to check before anything is kept', async () => {
    const before = await count()
    const answer = await web.post(path, answerForm(wave.instrument, newId(), { step: 'check' }))
    const page = await answer.text()
    assert.equal(answer.status, 200)
    assert.match(page, /name="step" value="send"/)
    assert.match(page, /name="step" value="change"/)
    assert.equal(await count(), before)
  })

  test('a repeated post is the same response', async () => {
    const before = await count()
    const form = answerForm(wave.instrument, newId())
    const answers = await Promise.all([1, 2, 3, 4].map(() => web.post(path, form)))
    assert.deepEqual(
      answers.map(({ status }) => status),
      [303, 303, 303, 303],
    )
    assert.equal(new Set(answers.map((answer) => answer.headers.get('location'))).size, 1)
    assert.equal(await count(), before + 1)
  })

  test('a response changes the figures, and may be changed until the wave closes', async () => {
    await workOff(web)
    const before = await figure('n')
    const agreed = await figure('ev.info')
    const id = newId()
    const sent = await web.post(path, answerForm(wave.instrument, id, { info_expected: 'strongly_agree' }))
    const thanks = await web.get(sent.headers.get('location')!)
    assert.match(await thanks.text(), new RegExp(`\\?response=${id}`))
    await workOff(web)
    assert.deepEqual(await figure('n'), { count: before.count + 1, base: before.base + 1 })
    assert.deepEqual(await figure('ev.info'), { count: agreed.count + 1, base: agreed.base + 1 })

    const again = await (await web.get(`${path}/whole?response=${id}`)).text()
    assert.match(again, /value="strongly_agree" checked/)
    await web.post(path, answerForm(wave.instrument, id, { info_expected: 'disagree' }))
    await workOff(web)
    assert.deepEqual(await figure('n'), { count: before.count + 1, base: before.base + 1 })
    assert.deepEqual(await figure('ev.info'), { count: agreed.count, base: agreed.base + 1 })
  })

  test('when the organiser closes the wave nobody can answer, and what was sent stays', async () => {
    const cookie = await web.signIn('demo-organiser')
    const before = await count()
    assert.equal((await web.post(`${path}/closing`, [], cookie)).status, 303)
    for (const answer of [await web.get(path), await web.post(path, answerForm(wave.instrument, newId()))]) assert.equal(answer.status, 409)
    assert.equal((await web.post(`${path}/reopening`, [], cookie)).status, 303)
    assert.equal((await web.get(path)).status, 200)
    assert.equal(await count(), before)
  })

  test('only staff watch a wave, and a form from another site changes nothing', async () => {
    assert.equal((await web.get(`${path}/watch`)).status, 401)
    assert.equal((await web.post(`${path}/closing`, [])).status, 401)
    const cookie = await web.signIn('demo-organiser')
    const watched = await (await web.get(`${path}/watch`, cookie)).text()
    assert.match(watched, /\d+ \/ 76/)
    assert.match(watched, /Were the city perspective[^<]*<\/span><\/b> — These may be two questions/, 'as the one behind the published 95%')
    assert.equal((await web.post(`${path}/closing`, [], { ...cookie, 'sec-fetch-site': 'cross-site' })).status, 403)
  })
})

describe('what a hostile or unlucky visitor sends', () => {
  test('unknown waves, figures, programmes, cities and languages are a page that says so', async () => {
    const paths = [
      '/en/surveys/nothing',
      '/en/programmes/nothing',
      '/en/programmes/nothing/report',
      `/en/programmes/${PROGRAMME}/figures/nothing`,
      '/en/cities/nothing',
      '/tlh/programmes',
      '/en/programmes/%00',
      `/en/surveys/${'x'.repeat(5000)}`,
    ]
    for (const each of paths) {
      const answer = await web.get(each)
      const page = await answer.text()
      assert.equal(answer.status, 404, each)
      assert.match(page, /<h1>/)
      assert.doesNotMatch(page, /\bat .*\.ts:\d+/)
    }
  })

  test('a body of ten megabytes is refused in words', async () => {
    const answer = await web.post(path, [
      ['response', newId()],
      ['partner_cities_text', 'x'.repeat(10_000_000)],
    ])
    assert.equal(answer.status, 413)
    assert.match(await answer.text(), /1 MB/)
  })

  test('a zero byte, which nobody types, is left out, and the answer is kept', async () => {
    const id = newId()
    const answer = await web.post(path, answerForm(wave.instrument, id, { partner_cities_text: 'Shang\u0000hai', step: 'send' }))
    assert.equal(answer.status, 303)
    const kept = (await responsesOf(web.db, wave.code)).find((each) => each.id === id)
    assert.deepEqual(kept?.answers['partner_cities_text'], ['Shanghai'])
  })

  test('something that is no form is refused in words', async () => {
    const fetchJson = await web.get(path)
    assert.equal(fetchJson.status, 200)
    const answer = await web.post(path, [], { 'content-type': 'application/json' })
    assert.equal(answer.status, 415)
  })
})
