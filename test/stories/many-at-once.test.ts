import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Answers } from '../../src/engines/survey/index.ts'
import { newId } from '../../src/kernel/id.ts'
import { countResponses, responsesOf, type Wave, wavesOf } from '../../src/stages/surveys/index.ts'
import { answerForm } from '../harness/answer-form.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'

let web: TestWeb
let wave: Wave
let path: string

before(async () => {
  web = await openTestWeb('uzbekistan-2020')
  wave = (await wavesOf(web.db, 'uzbekistan-2020'))[0]!
  path = `/en/surveys/${wave.code}`
})
after(() => web.close())

const submissions = async () =>
  (await sql<{ n: number }>`select count(*) as n from events where name = 'response.submitted'`.execute(web.db)).rows[0]?.n

test('of fifty who send at the same moment each is kept once, with one event each', async () => {
  const before = await countResponses(web.db, wave.code)
  const ids = Array.from({ length: 50 }, () => newId())
  const answers = await Promise.all([...ids, ...ids.slice(0, 20)].map((id) => web.post(path, answerForm(wave.instrument, id))))
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([303]))
  assert.equal(await countResponses(web.db, wave.code), before + 50)
  assert.equal(await submissions(), 50)
})

test('two tabs that send other answers under one id at the same moment leave one, the other beside it, and both are told so', async () => {
  const id = newId()
  const posts = ['agree', 'disagree'].map((info_expected) => web.post(path, answerForm(wave.instrument, id, { info_expected })))
  assert.deepEqual(
    (await Promise.all(posts)).map(({ status }) => status),
    [303, 303],
  )
  const kept = (await responsesOf(web.db, wave.code)).filter((each) => each.id === id)
  const { rows: earlier } = await sql<{ answers: Answers }>`select answers from surveys_earlier_answers where response = ${id}`.execute(
    web.db,
  )
  const said = [...kept, ...earlier].flatMap(({ answers }) => answers['info_expected'] ?? [])
  assert.deepEqual([kept.length, earlier.length, said.toSorted()], [1, 1, ['agree', 'disagree']])
})

test('one that cannot be kept spoils nothing for those that came with it', async () => {
  await sql`alter table surveys_responses add constraint no_cats check (answers::text not like '%a cat%')`.execute(web.db)
  const before = await countResponses(web.db, wave.code)
  const texts = ['Shanghai', 'a cat', 'Beijing', 'Luoyang']
  const posts = texts.map((partner_cities_text) => web.post(path, answerForm(wave.instrument, newId(), { partner_cities_text })))
  assert.deepEqual(
    (await Promise.all(posts)).map(({ status }) => status),
    [303, 503, 303, 303],
  )
  assert.equal(await countResponses(web.db, wave.code), before + 3)
})
