import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { fieldNames, type Instrument, itemsOf } from '../../src/engines/survey/index.ts'
import { newId } from '../../src/kernel/id.ts'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { countResponses, responsesOf, startWave, type Wave, wavesOf } from '../../src/stages/surveys/index.ts'
import { answerForm } from '../harness/answer-form.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'

const PROGRAMME = 'uzbekistan-2020'
/** Three pages, of which the middle one is asked of mayors alone. */
const SHORT: Instrument = {
  code: 'short',
  edition: 1,
  title: { en: 'Short' },
  languages: ['en', 'ru'],
  pages: [
    {
      code: 'who',
      title: { en: 'Who' },
      items: [
        {
          kind: 'choice',
          code: 'role',
          ask: { en: 'Role' },
          required: true,
          choices: [
            { code: 'mayor', label: { en: 'Mayor' } },
            { code: 'officer', label: { en: 'Officer' } },
          ],
        },
      ],
    },
    {
      code: 'city',
      title: { en: 'City' },
      showIf: { item: 'role', is: 'mayor' },
      items: [{ kind: 'number', code: 'people', ask: { en: 'People' }, required: true }],
    },
    { code: 'wish', title: { en: 'Wish' }, items: [{ kind: 'text', code: 'wish', ask: { en: 'Your wish' } }] },
  ],
}
const WAVE: Wave = {
  code: 'short-wave',
  programme: PROGRAMME,
  title: { en: 'Short survey' },
  instrument: SHORT,
  opens: '2020-11-06',
  zone: 'Asia/Tashkent',
  closed: false,
}

let web: TestWeb
before(async () => {
  web = await openTestWeb(PROGRAMME)
  await startWave(web.db, WAVE)
})
after(() => web.close())

const path = `/en/surveys/${WAVE.code}`

/** Presses a button of a page; gives the status, where it leads, and the page. */
async function press(id: string, page: string, step: string, fields: Readonly<Record<string, string>>, language = 'en') {
  const answer = await web.post(`/${language}/surveys/${WAVE.code}`, Object.entries({ response: id, '.page': page, ...fields, step }))
  return { status: answer.status, to: answer.headers.get('location'), text: await answer.text() }
}

const open = async (address: string) => (await web.get(address)).text()
const kept = async (id: string) => (await responsesOf(web.db, WAVE.code)).find((each) => each.id === id)?.answers

describe('a survey page by page, without script', () => {
  test('a page shows its own questions, says which of how many it is, and needs no script', async () => {
    const page = await open(path)
    assert.match(page, /Page 1 of 2/)
    assert.match(page, /name="role"/)
    assert.doesNotMatch(page, /name="(people|wish)"/)
    assert.doesNotMatch(page, /value="back"/)
  })

  test('each page is kept, what other answers hide is not asked, and nothing counts before it is sent', async () => {
    const id = newId()
    const first = await press(id, 'who', 'next', { role: 'mayor' })
    assert.deepEqual([first.status, first.to], [303, `${path}?response=${id}&page=city`])
    assert.match(await open(first.to ?? ''), /Page 2 of 3/)
    const second = await press(id, 'city', 'next', { people: '299 ming' })
    assert.equal(second.to, `${path}?response=${id}&page=wish`)
    const third = await press(id, 'wish', 'next', { wish: 'Trees' })
    assert.equal(third.to, `${path}?response=${id}`)
    assert.equal(await countResponses(web.db, WAVE.code), 0)

    const check = await open(third.to ?? '')
    assert.match(check, /299 ming/)
    assert.match(check, new RegExp(`response=${id}&amp;page=city&amp;check=yes`))
    const changed = await press(id, 'who', 'next', { role: 'officer', '.check': 'yes' })
    assert.equal(changed.to, `${path}?response=${id}`)
    assert.doesNotMatch(await open(changed.to ?? ''), /299 ming/)
    await press(id, '', 'send', { role: 'officer', wish: 'Trees' })
    assert.deepEqual(await kept(id), { role: ['officer'], wish: ['Trees'] })
  })

  test('a page that is wrong comes back with 422 and its own faults alone, and nothing typed is lost', async () => {
    const id = newId()
    await press(id, 'who', 'next', { role: 'mayor' })
    const wrong = await press(id, 'city', 'next', { people: 'very many' })
    assert.equal(wrong.status, 422)
    assert.equal([...wrong.text.matchAll(/class="err-m"/g)].length, 1)
    assert.match(wrong.text, /value="very many"/)
    assert.match(await open(`${path}?response=${id}`), /value="very many"/)
  })

  test('back keeps what was typed, also what is wrong', async () => {
    const id = newId()
    await press(id, 'who', 'next', { role: 'mayor' })
    const back = await press(id, 'city', 'back', { people: 'many' })
    assert.deepEqual([back.status, back.to], [303, `${path}?response=${id}&page=who`])
    assert.match(await open(back.to ?? ''), /value="mayor" checked/)
    assert.match(await open(`${path}?response=${id}&page=city`), /value="many"/)
  })

  test('the address goes on elsewhere at the page that was left, and says that it is personal', async () => {
    const id = newId()
    await press(id, 'who', 'next', { role: 'mayor' })
    const elsewhere = await open(`/ru/surveys/${WAVE.code}?response=${id}`)
    assert.match(elsewhere, /name="people"/)
    assert.match(elsewhere, new RegExp(`href="/ru/surveys/${WAVE.code}\\?response=${id}"`))
    assert.match(elsewhere, /Он личный/)
    assert.equal((await web.get(`${path}?response=${newId()}`)).status, 404)
    assert.equal((await web.get(`/en/surveys/uzbekistan-2020-post?response=${id}`)).status, 404)
  })

  test('the language switch keeps what was typed on the page, without complaints', async () => {
    const id = newId()
    await press(id, 'who', 'next', { role: 'officer' })
    const russian = await press(id, 'wish', 'language', { wish: 'Деревья & тень' }, 'ru')
    assert.equal(russian.status, 200)
    assert.match(russian.text, /<html lang="ru">/)
    assert.match(russian.text, /Деревья &amp; тень/)
    assert.doesNotMatch(russian.text, /role="alert"/)
    const check = await press(id, '', 'check', { role: 'officer' }, 'ru')
    assert.equal(check.to, `/ru/surveys/${WAVE.code}?response=${id}`)
  })

  test('a page that was left out is asked before anything is sent', async () => {
    const id = newId()
    await press(id, 'wish', 'next', { wish: 'Trees' })
    const page = await open(`${path}?response=${id}`)
    assert.match(page, /name="role"/)
    assert.match(page, /class="err-m"/)
    assert.doesNotMatch(page, /value="send"/)
  })

  test('a sent response is changed page by page from its own address, and its draft is gone', async () => {
    const id = newId()
    await press(id, 'who', 'next', { role: 'officer' })
    await press(id, '', 'send', { role: 'officer', wish: 'Trees' })
    assert.match(await open(`${path}?response=${id}`), /value="send"/)
    assert.match(await open(`${path}?response=${id}&page=wish&check=yes`), /value="Trees"/)
    await press(id, 'wish', 'next', { wish: 'Water', '.check': 'yes' })
    assert.deepEqual(await kept(id), { role: ['officer'], wish: ['Trees'] })
    await press(id, '', 'send', { role: 'officer', wish: 'Water' })
    assert.deepEqual(await kept(id), { role: ['officer'], wish: ['Water'] })
    const { rows } = await drafts(id)
    assert.deepEqual(rows, [])
  })

  test('a wrong answer that is longer than any right one is shown again, and not kept', async () => {
    const id = newId()
    await press(id, 'who', 'next', { role: 'officer' })
    const wrong = await press(id, 'wish', 'next', { wish: 'x'.repeat(100_000) })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /x{100000}/)
    assert.doesNotMatch(await open(`${path}?response=${id}&page=wish`), /xx/)
  })

  test('every page of the survey of 2020 is small in every language, and the pages together ask every question', async () => {
    const [wave] = await wavesOf(web.db, PROGRAMME)
    assert.ok(wave)
    const id = newId()
    for (const page of wave.instrument.pages) {
      const form = [...answerForm(wave.instrument, id)].filter(([name]) => page.items.flatMap(fieldNames).includes(name))
      const answer = await web.post(`/en/surveys/${wave.code}`, [['response', id], ['.page', page.code], ['step', 'next'], ...form])
      assert.equal(answer.status, 303, page.code)
    }
    const asked = new Set<string>()
    for (const language of LANGUAGES) {
      for (const page of wave.instrument.pages) {
        const text = await open(`/${language}/surveys/${wave.code}?response=${id}&page=${page.code}`)
        for (const [, name = ''] of text.matchAll(/ name="([^"]+)"/g)) asked.add(name)
        assert.ok(brotliCompressSync(text).length < 7000, `${language} ${page.code}: ${brotliCompressSync(text).length}`)
      }
    }
    assert.deepEqual(
      itemsOf(wave.instrument)
        .flatMap(fieldNames)
        .filter((name) => !asked.has(name)),
      [],
    )
  })
})

async function drafts(id: string): Promise<{ readonly rows: readonly unknown[] }> {
  const rows = await web.db
    .withTables<{ surveys_drafts: { response: string } }>()
    .selectFrom('surveys_drafts')
    .select('response')
    .where('response', '=', id)
    .execute()
  return { rows }
}
