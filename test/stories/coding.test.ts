import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { figuresOf } from '../../src/stages/evidence/index.ts'
import { interestsOf } from '../../src/stages/partnerships/index.ts'
import { addMembership } from '../../src/registry/access/index.ts'
import { codingsOf, openWave, quotableAnswers, responsesOf } from '../../src/stages/surveys/index.ts'
import { openWeb } from '../../src/product.ts'
import { newId } from '../../src/kernel/id.ts'
import { answerForm } from '../harness/answer-form.ts'
import { counting } from '../harness/pages.ts'
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
    const buttons = [...body.matchAll(/<button [^>]*name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, plain(value)] as const,
    )
    const radios = inputs.filter((each) => /type="radio"/.test(each)).map((each) => [of(each, 'name'), of(each, 'value')] as const)
    return { fields, buttons, radios, answer: fields.find(([name]) => name === 'answer')?.[1] }
  })
}

function plain(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

/** Accepts the first candidate of every doubtful name and what is found for certain, until nothing is left to read. */
async function readAll(web: TestWeb, path: string, headers: Headers): Promise<void> {
  for (let round = 0; round < 5; round++) {
    const forms = formsIn(await (await web.get(path, headers)).text()).filter(({ answer }) => answer !== undefined)
    if (forms.length === 0) return
    for (const { fields, radios, buttons, answer } of forms) {
      const names = [...new Set(radios.map(([name]) => name))]
      const firsts = names.map((name) => radios.find(([each]) => each === name) ?? ([name, ''] as const))
      const button = buttons.find(([name]) => name.startsWith('part')) ?? (['step', 'accept'] as const)
      assert.equal((await web.post(path, [...fields, ...firsts, button], headers)).status, 303, answer)
    }
  }
  assert.fail('The list of answers does not end')
}

const read = (text: string, ...codes: readonly string[]) =>
  [['answer', text], ...codes.map((code) => ['code', code] as const), ['step', 'accept']] as const

describe('coding the interests of 2020 anew', () => {
  let web: TestWeb
  let evaluator: Headers
  let published: ReadonlyMap<string, unknown>
  before(async () => {
    web = await openTestWeb(PROGRAMME)
    evaluator = await web.signIn('demo-evaluator')
    published = await figures()
    await sql`delete from surveys_codings`.execute(web.db)
  })
  after(() => web.close())

  async function figures(): Promise<ReadonlyMap<string, unknown>> {
    return new Map((await figuresOf(web.db, PROGRAMME)).map(({ id, count, base, status }) => [id, { count, base, status }]))
  }

  test('nothing counts before one coder is said to be enough, or two agree', async () => {
    await readAll(web, CITIES, evaluator)
    assert.deepEqual(await codingsOf(web.db, WAVE), [])
  })

  test('with the first candidates they are counted as they were: 8, 8, 8 and 4, and every figure is what it was', async () => {
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
    assert.equal((await web.post(`${AREAS}/frame`, [['version', '0'], ...frame], evaluator)).status, 303)
    await readAll(web, AREAS, evaluator)
    await workOff(web)
    const counted = new Map<string, number>()
    for (const { partner = '', mentions } of await interestsOf(web.db, PROGRAMME))
      counted.set(partner, (counted.get(partner) ?? 0) + mentions)
    assert.deepEqual(
      ['cn-shanghai', 'cn-guangzhou', 'cn-beijing', 'cn-urumqi'].map((city) => counted.get(city)),
      [8, 8, 8, 4],
    )
    assert.deepEqual(await figures(), published)
  })

  test('the spelling that had to be decided is known from then on, is shown as taught, and can be forgotten', async () => {
    const page = async () => (await web.get(`${CITIES}?done=yes`, evaluator)).text()
    assert.match(await page(), /“Suchjou” means Suzhou \(CN\)/)
    const known = formsIn(await page()).find(({ answer }) => answer === 'Suchjou')
    assert.deepEqual(known?.radios, [])
    assert.match(await page(), /<span class="flag ok">taught<\/span>/)
    const forget = formsIn(await page())
      .flatMap(({ buttons }) => buttons)
      .find(([name]) => name === 'forget')
    assert.ok(forget)
    await web.post(`${CITIES}/spellings`, [forget], evaluator)
    assert.doesNotMatch(await page(), /“Suchjou” means/)
    assert.equal(
      new Set(
        formsIn(await page())
          .find(({ answer }) => answer === 'Suchjou')
          ?.radios.map(([name]) => name),
      ).size,
      1,
    )
  })
})

describe('two coders', () => {
  let web: TestWeb
  let one: Headers
  let two: Headers
  before(async () => {
    web = await openTestWeb(PROGRAMME)
    await sql`delete from surveys_codings`.execute(web.db)
    await addMembership(web.db, 'demo-organiser', PROGRAMME, 'evaluator')
    one = await web.signIn('demo-evaluator')
    two = await web.signIn('demo-organiser')
  })
  after(() => web.close())

  const codes = async () => new Map((await codingsOf(web.db, WAVE)).map(({ response, codes, by }) => [response, { codes, by }]))

  test('read without seeing each other, and what both say counts, for each respondent', async () => {
    await web.post(CITIES, read('Qozon', 'RU:Kazan'), one)
    const page = await (await web.get(CITIES, two)).text()
    assert.equal(formsIn(page).filter(({ answer }) => answer === 'Qozon').length, 1)
    assert.match(page, /Read by you \(0\)/)
    assert.deepEqual(await codes(), new Map())
    await web.post(CITIES, read('Qozon', 'RU:Kazan'), two)
    assert.deepEqual(
      [...(await codes()).values()],
      Array.from({ length: 2 }, () => ({ codes: ['RU:Kazan'], by: 'demo-evaluator, demo-organiser' })),
    )
  })

  test('disagree, see it only when both have read, and a person decides, with name and time', async () => {
    await web.post(CITIES, read('Guanchjou, Pekin', 'CN:Guangzhou', 'CN:Beijing'), one)
    assert.doesNotMatch(await (await web.get(`${CITIES}/agreement`, two)).text(), /Guanchjou, Pekin/)
    await web.post(CITIES, read('Guanchjou, Pekin', 'CN:Guangzhou'), two)
    const page = await (await web.get(`${CITIES}/agreement`, one)).text()
    assert.match(page, /same codes to 2 of 4 answers/)
    const before = (await codes()).size
    const [first, second] = formsIn(page).flatMap(({ fields }) => fields.filter(([name]) => name === 'response'))
    assert.ok(first && second)
    const refused = await web.post(`${CITIES}/agreement`, [first], one)
    assert.equal(refused.status, 422)
    assert.equal((await web.post(`${CITIES}/agreement`, [first, ['pick', 'first']], one)).status, 303)
    assert.deepEqual((await codes()).get(first[1]), { codes: ['CN:Guangzhou', 'CN:Beijing'], by: 'demo-evaluator' })
    assert.equal((await codes()).size, before + 1)
    const after = await (await web.get(`${CITIES}/agreement`, two)).text()
    assert.match(after, /Decided<\/h2>[\s\S]*Demo evaluator, 25 November|Decided<\/h2>[\s\S]*Demo evaluator, \d+ \w+ \d{4}/)
    assert.equal(
      (
        await web.post(
          `${CITIES}/agreement`,
          [
            ['response', newId()],
            ['pick', 'first'],
          ],
          one,
        )
      ).status,
      409,
    )
  })

  test('there is no third, and nobody decides about what one has read', async () => {
    const three = await web.signIn('demo-lecturer').catch(() => undefined)
    assert.equal(three, undefined)
    await sql`insert into registry_people (code, name) values ('third', '{"en":"Third"}')`.execute(web.db)
    await addMembership(web.db, 'third', PROGRAMME, 'evaluator')
    const third = await web.signIn('third')
    const page = await (await web.get(CITIES, third)).text()
    assert.equal(formsIn(page).filter(({ answer }) => answer === 'Qozon').length, 0)
    const full = await web.post(CITIES, read('Qozon', 'RU:Kazan'), third)
    assert.equal(full.status, 409)
    assert.match(await full.text(), /Two coders have read this answer already/)
  })

  test('what a respondent changes afterwards has to be read anew', async () => {
    const wave = await openWave(web.db, WAVE)
    const id = newId()
    await web.post(`/en/surveys/${WAVE}`, answerForm(wave.instrument, id, { partner_cities_text: 'Бишкек' }))
    for (const coder of [one, two]) await web.post(CITIES, read('Бишкек', 'KG:Bishkek'), coder)
    assert.deepEqual((await codes()).get(id)?.codes, ['KG:Bishkek'])
    await web.post(`/en/surveys/${WAVE}`, answerForm(wave.instrument, id, { partner_cities_text: 'Ош' }))
    assert.equal((await codes()).get(id), undefined)
    assert.match(await (await web.get(`${CITIES}?page=2`, one)).text(), /name="answer" value="Ош"/)
    const gone = await web.post(CITIES, read('Бишкек', 'KG:Bishkek'), one)
    assert.equal(gone.status, 409)
  })

  test('what cannot be kept comes back beside the answer with what was typed, in five languages', async () => {
    for (const language of LANGUAGES) {
      const path = CITIES.replace('/en/', `/${language}/`)
      const answer = await web.post(
        path,
        [
          ['answer', 'Сеул'],
          ['other', 'qwertyuiop <i>'],
          ['step', 'accept'],
        ],
        one,
      )
      const page = await answer.text()
      assert.equal(answer.status, 422)
      assert.match(page, /value="qwertyuiop &lt;i&gt;"/)
      assert.equal([...page.matchAll(/class="err-m"/g)].length, 1)
    }
    const nothing = await web.post(
      CITIES,
      [
        ['answer', 'Сеул'],
        ['step', 'accept'],
      ],
      one,
    )
    assert.equal(nothing.status, 422)
    assert.match(await nothing.text(), /Give at least one code/)
    assert.equal(
      (
        await web.post(
          CITIES,
          [
            ['answer', 'Сеул'],
            ['step', 'nothing'],
          ],
          one,
        )
      ).status,
      303,
    )
    const huge = await web.post(CITIES, read('x'.repeat(20_000), 'CN:Shanghai'), one)
    assert.equal(huge.status, 409)
    const frame = await web.post(
      `${AREAS}/frame`,
      [
        ['version', '0'],
        ['code', 'Bad Code'],
        ['en', 'Kept words'],
      ],
      one,
    )
    assert.equal(frame.status, 422)
    assert.match(await frame.text(), /value="Kept words"/)
  })

  test('two who change the codes at once: the second is told, and nothing typed is lost', async () => {
    const line = (en: string) =>
      [
        ['version', '0'],
        ['code', 'a'],
        ['en', en],
      ] as const
    assert.equal((await web.post(`${AREAS}/frame`, line('First'), one)).status, 303)
    const late = await web.post(`${AREAS}/frame`, line('Second'), two)
    assert.equal(late.status, 409)
    assert.match(await late.text(), /Somebody else has made version 1[\s\S]*value="Second"/)
  })

  test('is for those who may: others get a refusal, a stranger’s question is not there', async () => {
    await sql`delete from access_memberships where person = 'demo-organiser' and role = 'evaluator'`.execute(web.db)
    for (const path of [
      CITIES,
      `${CITIES}/agreement`,
      `${AREAS}/frame`,
      `/en/surveys/${WAVE}/codings`,
      `/en/surveys/${WAVE}/translations`,
      `/en/surveys/${WAVE}/answers`,
    ]) {
      assert.equal((await web.get(path, two)).status, 403, path)
      assert.equal((await web.get(path)).status, 401, path)
    }
    assert.equal((await web.post(CITIES, read('Qozon', 'X:Y'), two)).status, 403)
    assert.equal((await web.get(`/en/surveys/${WAVE}/codings/nothing`, one)).status, 404)
    assert.equal((await web.get(`/en/surveys/${WAVE}/answers/${newId()}`, one)).status, 404)
  })
})

describe('reading and translating answers', () => {
  let web: TestWeb
  let evaluator: Headers
  let other: Headers
  before(async () => {
    web = await openTestWeb(PROGRAMME)
    await addMembership(web.db, 'demo-organiser', PROGRAMME, 'evaluator')
    evaluator = await web.signIn('demo-evaluator')
    other = await web.signIn('demo-organiser')
  })
  after(() => web.close())
  const list = `/en/surveys/${WAVE}/answers`

  test('answers are found by their words in any script, with labels in the reader’s language and codes', async () => {
    const found = async (query: string) =>
      [
        ...(await (await web.get(`${list}?item=partner_cities_text&q=${encodeURIComponent(query)}`, evaluator)).text()).matchAll(
          /answers\/[0-9a-f-]{36}"/g,
        ),
      ].length
    assert.deepEqual(
      [await found('Шанхай'), await found('shanxay'), await found('lanchjou'), await found('Ланчжоу'), await found('nothing')],
      [7, 7, 1, 1, 0],
    )
    const page = await (await web.get(`/ru/surveys/${WAVE}/answers?item=role&q=deputy`, evaluator)).text()
    assert.match(page, /Заместитель хокима[^<]*<\/p>\s*<code>deputy_hokim<\/code>/)
  })

  test('a response shows what it said before', async () => {
    const wave = await openWave(web.db, WAVE)
    const id = newId()
    await web.post(`/en/surveys/${WAVE}`, answerForm(wave.instrument, id, { info_expected: 'agree' }))
    await web.post(`/en/surveys/${WAVE}`, answerForm(wave.instrument, id, { info_expected: 'disagree' }))
    const page = await (await web.get(`${list}/${id}`, evaluator)).text()
    assert.match(page, /data-is="Before"><p>Agree[\s\S]*<td data-is="Then"><p>Disagree/)
  })

  test('a translation is a draft until another person has reviewed it, and only then may be quoted; the original stays beside', async () => {
    const path = `/en/surveys/${WAVE}/translations?item=partner_areas_text&to=en`
    const quoted = async () =>
      (await quotableAnswers(web.db, WAVE, 'partner_areas_text', 'en'))
        .filter(({ text }) => text === 'savdo')
        .map(({ translation }) => translation?.text)
    const draft = (text: string, machine: string) =>
      [
        ['id', newId()],
        ['answer', 'savdo'],
        ['question', 'partner_areas_text'],
        ['into', 'en'],
        ['text', text],
        ['machine', machine],
      ] as const
    const empty = await web.post(path, draft('', 'Apertium'), evaluator)
    assert.equal(empty.status, 422)
    assert.match(await empty.text(), /value="Apertium"/)
    const once = draft('Trade', '')
    for (const form of [once, once]) assert.equal((await web.post(path, form, evaluator)).status, 303)
    assert.deepEqual(await quoted(), [undefined, undefined])
    const own = await web.post(path, [['review', once[0][1]]], evaluator)
    assert.equal(own.status, 409)
    assert.match(await own.text(), /Somebody else has to review it/)
    assert.equal((await web.post(path, [['review', once[0][1]]], other)).status, 303)
    assert.deepEqual(await quoted(), ['Trade', 'Trade'])
    await web.post(path, draft('Selling', 'Apertium'), evaluator)
    assert.deepEqual(await quoted(), ['Trade', 'Trade'])
    const page = await (await web.get(path, evaluator)).text()
    assert.match(page, /lang="uz-Latn"|savdo/)
    assert.match(page, /Trade<\/p>[\s\S]*reviewed by Demo organiser[\s\S]*Selling<\/p>[\s\S]*machine translation \(Apertium\)/)
  })

  test('each list costs the same number of queries with one row and with three', async () => {
    const ids = (await responsesOf(web.db, WAVE)).map(({ id }) => id)
    const keep = async (n: number) => {
      const rest = ids.slice(n)
      await sql`delete from surveys_translations; delete from surveys_earlier_answers; delete from surveys_codings`.execute(web.db)
      await sql`delete from surveys_responses where id = any(${rest}::uuid[])`.execute(web.db)
      await sql`update surveys_responses set answers = answers || '{"partner_cities_text": ["Suchjou"], "partner_areas_text": ["savdo"]}'`.execute(
        web.db,
      )
    }
    const cost = async (path: string) => {
      const counted = counting(web.db)
      const answer = await openWeb(counted.db)(new Request(`http://localhost${path}`, { headers: { ...evaluator } }))
      assert.equal(answer.status, 200)
      return counted.count()
    }
    const paths = [
      list,
      `${list}?q=s`,
      CITIES,
      AREAS,
      `${CITIES}/agreement`,
      `/en/surveys/${WAVE}/codings`,
      `/en/surveys/${WAVE}/translations`,
    ]
    const costs = async () => {
      const all: number[] = []
      for (const path of paths) all.push(await cost(path))
      return all
    }
    await keep(3)
    const three = await costs()
    await keep(1)
    assert.deepEqual(await costs(), three)
  })
})
