import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { seeded } from '../../bench/random.ts'
import { fieldNames, itemsOf, readAnswers, typedFrom } from '../../src/engines/survey/index.ts'
import { newId } from '../../src/kernel/id.ts'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { responsesOf, type Wave, wavesOf } from '../../src/stages/surveys/index.ts'
import { answerForm } from '../harness/answer-form.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'

// SERAI_FUZZ_POSTS=100000 node tools/run-tests.ts random-posts sends as many; the same seeds make the same posts.
const POSTS = Number(process.env['SERAI_FUZZ_POSTS'] ?? 400)
/** Posts under way at once, as from a room in which everybody presses the button. */
const AT_ONCE = 20
const PROGRAMME = 'uzbekistan-2020'

let web: TestWeb
let wave: Wave
before(async () => {
  web = await openTestWeb(PROGRAMME)
  wave = (await wavesOf(web.db, PROGRAMME))[0] as Wave
})
after(() => web.close())

const VALUES = [
  '',
  ' ',
  'yes',
  'agree',
  'hokim',
  'other',
  '299 ming',
  '-1',
  '1e309',
  '=1+1',
  '<script>',
  '\\u0000',
  '\0',
  '\ud800',
  'ў'.repeat(5000),
  '__proto__',
  '2020-02-30',
  '../..',
  '%00',
  'CN:Shanghai',
  '👩‍👩‍👧',
  '\u202e',
  "'; drop table surveys_responses; --",
]

test('random posts are kept when they are right and answered in words when they are not, never with a defect, and nothing else is counted', async () => {
  const fields = itemsOf(wave.instrument).flatMap(fieldNames)
  const codes = itemsOf(wave.instrument).flatMap((item) => ('choices' in item ? item.choices.map(({ code }) => code) : []))
  const before = (await responsesOf(web.db, wave.code)).length
  const [statuses, kept] = [new Map<number, number>(), new Set<string>()]
  const began = performance.now()

  const post = async (seed: number) => {
    const random = seeded(seed)
    const of = <Value>(list: readonly Value[]) => list[Math.floor(random() * list.length)] as Value
    const id = newId()
    const form = new Map<string, string>(
      random() < 0.5
        ? answerForm(wave.instrument, id)
        : [
            ['response', id],
            ['step', 'send'],
          ],
    )
    for (let i = Math.floor(random() * 6); i > 0; i--)
      form.set(random() < 0.9 ? of(fields) : of(VALUES), random() < 0.5 ? of(codes) : of(VALUES))
    if (random() < 0.1) form.set('step', of(['check', 'keep', 'language', 'back', 'next', '', 'x']))
    if (random() < 0.1) form.set('.page', of([...wave.instrument.pages.map(({ code }) => code), '', 'x', '\0']))
    if (random() < 0.05) form.set('response', of(['', 'x', '\0', id.toUpperCase()]))
    const pairs = random() < 0.1 ? [...form, ...form] : [...form]
    const path = `/${of(LANGUAGES)}/surveys/${wave.code}`
    const headers: Record<string, string> = random() < 0.1 ? { accept: 'application/json' } : {}
    const answer = await web.post(path, pairs, headers)
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
    assert.ok(answer.status < 500, `seed ${seed}: ${answer.status}`)
    const text = await answer.text()
    if (answer.status === 422 && !text.startsWith('{')) assert.match(text, /class="err-s"|class="lead"/, `seed ${seed}`)
    const thanks =
      /thanks\?response=([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1] ??
      /^\{"response":"([0-9a-f-]{36})"\}$/.exec(text)?.[1]
    if (thanks !== undefined) kept.add(thanks)
  }
  for (let seed = 1; seed <= POSTS; seed += AT_ONCE)
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, POSTS - seed + 1) }, (_, i) => post(seed + i)))

  const seconds = (performance.now() - began) / 1000
  const responses = await responsesOf(web.db, wave.code)
  assert.equal(responses.length - before, kept.size)
  assert.ok(kept.size > 0 && kept.size < POSTS)
  for (const { id, answers } of responses.filter((each) => kept.has(each.id))) {
    const form = Object.entries(typedFrom(wave.instrument, answers)).flatMap(([field, values]) =>
      values.map((value) => [field, value] as const),
    )
    const again = readAnswers(wave.instrument, form)
    assert.deepEqual([{ ...again.answers }, again.faults], [answers, []], id)
  }
  process.stdout.write(
    `${POSTS} posts in ${seconds.toFixed(1)} s: ${[...statuses]
      .sort()
      .map(([status, n]) => `${n} x ${status}`)
      .join(', ')}; ${kept.size} kept\n`,
  )
})
