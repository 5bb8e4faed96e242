import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { after, afterEach, before, beforeEach, describe, it } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { sowProgramme } from '../../seeds/programme.ts'
import { UZBEKISTAN_2020 } from '../../seeds/uzbekistan-2020/index.ts'
import type { Answers } from '../../src/engines/survey/index.ts'
import { newId } from '../../src/kernel/id.ts'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { transaction } from '../../src/platform/database.ts'
import { bookBytes, bytesSource, readTable } from '../../src/platform/spreadsheet/index.ts'
import { figureRecord, figuresOf } from '../../src/stages/evidence/index.ts'
import { importResponses, mountSurveys, responsesOf, startWave } from '../../src/stages/surveys/index.ts'
import { counting, openPages } from '../harness/pages.ts'
import { openTestWeb, type TestWeb, workOff } from '../harness/web.ts'

const DATA = new URL('../../../shared/data/uzbekistan-2020/', import.meta.url)
const skip = existsSync(DATA) ? false : 'the synthetic data of 2020 are not here'
const [{ wave: WAVE, responses: RESPONSES, codings: CODINGS }] = UZBEKISTAN_2020.waves as [(typeof UZBEKISTAN_2020.waves)[0]]
const PATH = `/surveys/${WAVE.code}/imports`

type Cookie = Readonly<Record<string, string>>
let web: TestWeb
let cookie: Cookie

/** The programme of 2020 before anybody answered, with somebody who evaluates it. */
async function openEmpty(): Promise<void> {
  web = await openTestWeb()
  const { report: _, ...seed } = UZBEKISTAN_2020
  await transaction(web.db, (tx) => sowProgramme(tx, { ...seed, waves: [{ wave: WAVE, responses: [], codings: [] }] }))
  cookie = await web.signIn(seed.members.find(({ role }) => role === 'evaluator')?.person ?? '')
}

async function posted(name: string, content: string | Uint8Array, language = 'en', id = newId()): Promise<Response> {
  const form = new FormData()
  form.append('import', id)
  form.append('file', new File([content as string], name))
  return web.upload(`/${language}${PATH}`, form, cookie)
}

/** Sends a file as the page does; gives the address of its preview. */
async function send(content: string | Uint8Array, name = 'answers.csv'): Promise<string> {
  const answer = await posted(name, content)
  assert.equal(answer.status, 303, await answer.text())
  return answer.headers.get('location') ?? ''
}

/** What a page says, without its marks. */
async function read(path: string): Promise<string> {
  const answer = await web.get(path, cookie)
  assert.equal(answer.status, 200, path)
  return plain(await answer.text())
}

function plain(page: string): string {
  const text = page
    .replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>|<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
  return text.replace(/&amp;/g, '&').replace(/\s+/g, ' ')
}

async function keep(path: string, form: Iterable<readonly [string, string]> = []): Promise<number> {
  return (await web.post(`${path}/keeping`, form, cookie)).status
}

const kept = () => responsesOf(web.db, WAVE.code)

/** A small file with numbers of its own. */
const small = (...rows: readonly string[]) => ['resp_id,submitted_at,role,age_band,population,materials', ...rows].join('\n')
const [A, B] = ['X1,2020-11-06 10:00,hokim,u34,62 ming,good', 'X2,2020-11-07 11:30,psa_officer,35_44,"2,6 млн",excellent']

describe('the Google Forms export of 2020', { skip }, () => {
  const file = () => readFileSync(new URL('responses_google_forms.csv', DATA))
  before(openEmpty)
  after(() => web.close())

  it('is recognised, shown column by column and row by row, and kept when somebody says so', async () => {
    const path = await send(file(), 'responses.csv')
    const page = await read(path)
    assert.match(page, /Recognised as Google Forms: 52 rows, 16 columns\./)
    assert.match(page, /Answered from 6 November 2020, 10:00 to 24 November 2020, 10:00 \(/)
    assert.match(page, /No column answers: What you answer for; Your region/)
    assert.equal((await kept()).length, 0)
    assert.equal(await keep(path), 303)
    const told = ({ unit: _, region: __, ...answers }: Answers) => answers
    const imported = await kept()
    const missing = RESPONSES.filter(({ answers }) => !imported.some((each) => isDeepStrictEqual(told(each.answers), told(answers))))
    assert.deepEqual([imported.length, missing], [52, []])
    assert.deepEqual(imported.map(({ at }) => at.toISOString()).sort(), RESPONSES.map(({ at }) => at.toISOString()).sort())
  })

  it('gives the 34 published figures that the codes give, once a coder has read the open answers', async () => {
    const imported = await kept()
    // Two people may have answered alike: each coded answer goes to one of them.
    const left = [...imported]
    const codings = RESPONSES.flatMap(({ id, answers }) => {
      const place = left.findIndex(
        (each) =>
          isDeepStrictEqual(each.answers['partner_cities_text'], answers['partner_cities_text']) &&
          isDeepStrictEqual(each.answers['priorities'], answers['priorities']) &&
          isDeepStrictEqual(each.answers['population'], answers['population']) &&
          isDeepStrictEqual(each.answers['city_code'], answers['city_code']),
      )
      const [response] = left.splice(place, 1)
      return CODINGS.filter((coding) => coding.response === id).map((coding) => ({ ...coding, response: response?.id ?? '' }))
    })
    await importResponses(web.db, WAVE, [], codings)
    await workOff(web)
    const figures = async (database: TestWeb) => {
      const published = (await figuresOf(database.db, WAVE.programme)).filter((each) => each.published !== undefined)
      return published.map((figure) => ({ ...figureRecord(figure), snapshot: '' }))
    }
    const whole = await openTestWeb('uzbekistan-2020')
    const [mine, theirs] = [await figures(web), await figures(whole)]
    await whole.close()
    assert.equal(theirs.length, 34)
    assert.deepEqual(mine, theirs)
  })

  it('changes nothing when it comes again: as it was, in another order, as XLSX, or with one more row', async () => {
    const before = await kept()
    const { columns, rows } = await readTable(bytesSource('responses.csv', file()))
    const cells = Array.from({ length: rows }, (_, row) => columns.map(({ values, rows: places }) => values[places[row] ?? 0] ?? ''))
    const heads = columns.map(({ head }) => head)
    const book = (lines: readonly (readonly string[])[]) => bookBytes([{ name: 'Form responses 1', rows: lines }])
    const more = [...cells.toReversed(), cells[0]?.map((cell, place) => (place === 4 ? '63 000' : cell)) ?? []]
    for (const [name, content, added] of [
      ['again.csv', file(), 0],
      ['turned.xlsx', await book([heads, ...cells.toReversed()]), 0],
      ['columns.xlsx', await book([heads, ...cells].map((line) => line.toReversed())), 0],
      ['more.xlsx', await book([heads, ...more]), 1],
    ] as const) {
      const path = await send(content, name)
      await keep(path)
      const now = await kept()
      assert.deepEqual(
        now.filter(({ id }) => before.some((each) => each.id === id)),
        before,
        name,
      )
      assert.equal(now.length, 52 + added, name)
    }
    assert.match(await read(`/en${PATH}`), /more\.xlsx .*1 added, 0 changed, 52 left out\..*responses\.csv/)
  })
})

describe('a file of answers', () => {
  beforeEach(openEmpty)
  afterEach(() => web.close())

  it('has each wrong cell named, and nobody can keep it before saying what becomes of such rows', async () => {
    const path = await send(small(A, '', 'X3,2020-11-08,mayor,u34,many,good', 'X4,soon,hokim,u34,1000,good'))
    const page = await read(path)
    assert.match(page, /Rows with wrong cells: 2 \(cells: 3\)/)
    assert.match(page, / 4 New 8 November 2020, 12:00 Cell C4, column “role”: “mayor” came\. “mayor” is not one of the answers\./)
    assert.match(page, /Cell E4, column “population”: “many” came\. [A-Z]/)
    assert.match(page, / 5 New Cell B5, column “submitted_at”: “soon” came\. A day, with or without an hour, is expected/)
    assert.equal(await keep(path), 422)
    assert.equal((await kept()).length, 0)
    assert.equal(await keep(path, [['wrong', 'leave-cells']]), 303)
    assert.deepEqual((await kept()).map(({ answers }) => Object.keys(answers).sort().join()).sort(), [
      'age_band,materials',
      'age_band,materials,population,role',
      'age_band,materials,population,role',
    ])
  })

  it('leaves wrong rows out when that is chosen, and says how many', async () => {
    const path = await send(small(A, 'X3,2020-11-08,mayor,u34,many,good'))
    assert.equal(await keep(path, [['wrong', 'leave-rows']]), 303)
    assert.equal((await kept()).length, 1)
    assert.match(await read(path), /1 added, 0 changed, 1 left out\./)
  })

  it('brings equal rows without numbers as often as they stand there, and once each when it comes again', async () => {
    const row = 'hokim,u34,1000,good'
    const lines = (n: number) =>
      ['role,age_band,population,materials', ...Array.from({ length: n }, () => row), 'hokim,,2000,good'].join('\n')
    const path = await send(lines(3))
    assert.match(await read(path), /Rows that say exactly what an earlier row says and have no number of their own: 2\./)
    await keep(path)
    assert.equal((await kept()).length, 4)
    await keep(await send(lines(5)))
    await keep(await send(lines(2)))
    assert.equal((await kept()).length, 6)
  })

  it('with numbers of its own changes what is here only when that is chosen, and as a whole can be taken back', async () => {
    const first = await send(small(A, B))
    await keep(first)
    const before = await kept()
    const [later, third] = [B.replace('excellent', 'good'), 'X9,2020-11-09,hokim,u34,5000,good']
    const second = await send(small(A, later, third))
    assert.match(await read(`${second}?show=changed`), /Changed in the file .* Differs in: How do you rate/)
    await keep(second)
    assert.deepEqual(
      (await kept()).filter(({ id }) => before.some((each) => each.id === id)),
      before,
    )
    const update = await send(small(A, later))
    await keep(update, [['changed', 'update']])
    const changed = (await kept()).filter(({ answers }) => answers['role']?.[0] === 'psa_officer')
    assert.deepEqual(
      changed.map(({ answers }) => answers['materials']),
      [['good']],
    )
    assert.match(await read(first), /Answers that would be removed: 1; that would be as before: 0; that would stay/)
    for (const path of [update, second, first]) assert.equal((await web.post(`${path}/undoing`, [], cookie)).status, 303)
    assert.deepEqual(await kept(), [])
    assert.match(await read(first), /Taken back: 2 removed, 0 as before, 0 stayed/)
    await workOff(web)
  })

  it('lets stay what a respondent changed or a coder read after it', async () => {
    const path = await send(small(A, B, 'X3,2020-11-08,hokim,u34,7000,good'))
    await keep(path)
    const [one, two] = await kept()
    await importResponses(
      web.db,
      WAVE,
      [],
      [{ response: one?.id ?? '', item: 'partner_cities_text', codes: ['CN:Shanghai'], by: 'somebody' }],
    )
    const form = Object.entries({
      role: 'hokim',
      population: '5000',
      materials: 'excellent',
      industries: 'service',
      priorities: 'sme',
      info_expected: 'agree',
      new_knowledge: 'agree',
      partnerships: 'agree',
      city_perspective: 'useful_will_use',
      future_workshops: 'yes',
      collaborate: 'yes',
    })
    const changed = await web.post(`/en/surveys/${WAVE.code}`, [['response', two?.id ?? ''], ['step', 'send'], ...form])
    assert.equal(changed.status, 303)
    assert.match(await read(await send(small(A, B, 'X3,2020-11-08,hokim,u34,7000,good'))), /Changed here since/)
    await web.post(`${path}/undoing`, [], cookie)
    assert.deepEqual(
      (await kept()).map(({ id }) => id),
      [one?.id, two?.id].toSorted(),
    )
  })

  it('is read anew when somebody says what a column holds, and two columns cannot hold the same', async () => {
    const path = await send('Nr,Wer,Alter\n1,hokim,u34\n2,psa_officer,35_44\n')
    assert.match(await read(path), /There is nothing to keep/)
    const told = (...targets: readonly string[]) =>
      web.post(
        `${path}/columns`,
        targets.map((target, place) => [`column-${place}`, target] as const),
        cookie,
      )
    const twice = await told('field role', 'field role', 'nothing')
    assert.equal(twice.status, 422)
    assert.match(plain(await twice.text()), /The column “Wer” holds what another column holds too/)
    assert.equal((await told('id', 'field role', 'field age_band')).status, 303)
    assert.match(await read(path), /B: Wer .* chosen by hand/)
    assert.equal(await keep(path), 303)
    assert.deepEqual(
      (await kept()).map(({ answers }) => answers).sort((a) => (a['role']?.[0] === 'hokim' ? -1 : 1)),
      [
        { role: ['hokim'], age_band: ['u34'] },
        { role: ['psa_officer'], age_band: ['35_44'] },
      ],
    )
  })

  it('asks how days with slashes are meant where that is open, and reads them so', async () => {
    const path = await send('submitted_at,role\n03/04/2020 09:00,hokim\n05/06/2020 09:00,hokim\n')
    assert.match(await read(path), /How is 03\/04\/2020 read in this file\?/)
    await web.post(`${path}/columns`, [['order', 'day']], cookie)
    await keep(path)
    assert.deepEqual((await kept()).map(({ at }) => at.toISOString()).sort(), ['2020-04-03T04:00:00.000Z', '2020-06-05T04:00:00.000Z'])
  })

  it('is kept once, however many tabs and repeated posts say so', async () => {
    const [id, content] = [newId(), small(A, B)]
    const answers = await Promise.all([posted('a.csv', content, 'en', id), posted('a.csv', content, 'ru', id)])
    assert.deepEqual(
      answers.map(({ status }) => status),
      [303, 303],
    )
    const path = answers[0]?.headers.get('location') ?? ''
    assert.deepEqual(await Promise.all([keep(path), keep(path), keep(path)]), [303, 303, 303])
    assert.equal((await kept()).length, 2)
    assert.equal((await posted('b.csv', small(A), 'en', id)).status, 422 - 13)
    assert.equal((await web.post(`${path}/discarding`, [], cookie)).status, 409)
    assert.equal((await web.post(`${path}/columns`, [['column-0', 'nothing']], cookie)).status, 409)
    await Promise.all([web.post(`${path}/undoing`, [], cookie), web.post(`${path}/undoing`, [], cookie)])
    assert.equal((await kept()).length, 0)
  })

  it('taken from the data of the survey itself brings nobody twice, and one cell that was mended changes that answer', async () => {
    const choices = ['hokim', 'officer'].map((code) => ({ code, label: { en: code } }))
    const pages = [{ code: 'one', items: [{ kind: 'choice' as const, code: 'role', ask: { en: 'Role' }, choices }] }]
    const wave = {
      ...WAVE,
      code: 'own-data',
      instrument: { code: 'own-data', edition: 1, title: { en: 'Own' }, languages: LANGUAGES, pages },
    }
    const given = [newId(), newId()].map((id, place) => ({
      id,
      wave: wave.code,
      language: 'en' as const,
      answers: { role: [choices[place]?.code ?? ''] },
      at: new Date('2020-11-06T05:00:00Z'),
    }))
    await startWave(web.db, wave)
    await importResponses(web.db, wave, given, [])
    const own = await (await web.get(`/en/surveys/${wave.code}/data/full/answers.csv`, cookie)).text()
    for (const content of [own, own.replace('hokim', 'officer')]) {
      const form = new FormData()
      form.append('import', newId())
      form.append('file', new File([content], 'answers.csv'))
      const sent = await web.upload(`/en/surveys/${wave.code}/imports`, form, cookie)
      await keep(sent.headers.get('location') ?? '', [['changed', 'update']])
      const roles = new Map((await responsesOf(web.db, wave.code)).map(({ id, answers }) => [id, answers['role']?.[0]]))
      assert.deepEqual(roles, new Map(given.map(({ id }, place) => [id, content === own ? choices[place]?.code : 'officer'])))
    }
  })

  it('stands in a list that asks the database as often for three files as for one', async () => {
    const asked = async () => {
      const { db, count } = counting(web.db)
      const page = await openPages(db, mountSurveys).get(`/en${PATH}`, 'organiser')
      assert.equal(page.status, 200)
      return [count(), page.text.match(/answers\.csv/g)?.length]
    }
    await send(small(A))
    const [queries] = await asked()
    await keep(await send(small(B)))
    await send(small(A, B))
    assert.deepEqual(await asked(), [queries, 3])
  })

  it('of which nothing can be read is answered in words, in every language, and what came before is still there', async () => {
    const bad: readonly (readonly [string, string | Uint8Array])[] = [
      ['empty.csv', ''],
      ['heads.csv', 'role,materials\n'],
      ['wide.csv', `role${',x'.repeat(1200)}\nhokim${',1'.repeat(1200)}`],
      ['pdf.csv', '%PDF-1.7'],
      ['quote.csv', 'a,b\n"open,1\n'],
      ['zip.xlsx', 'PK\u0003\u0004 no zip'],
    ]
    for (const [name, content] of bad)
      for (const language of LANGUAGES) {
        const answer = await posted(name, content, language)
        const page = await answer.text()
        assert.ok(answer.status >= 413 && answer.status <= 422, `${name} ${answer.status}`)
        assert.match(page, /class="err-m" id="file-fault">[^<]{10,}/, name)
      }
    const none = await web.upload(`/en${PATH}`, new FormData(), cookie)
    assert.match(await none.text(), /Please choose a file with answers first\./)
  })

  it('is nobody else’s business: not of strangers, not of officials, not under another wave', async () => {
    const path = await send(small(A))
    const mine = cookie
    const official = UZBEKISTAN_2020.members.find(({ role }) => role === 'lecturer' || role === 'official' || role === 'funder')
    for (const headers of [{}, ...(official ? [await web.signIn(official.person)] : [])]) {
      for (const address of [path, `/en${PATH}`]) assert.ok([401, 403].includes((await web.get(address, headers)).status), address)
      for (const verb of ['keeping', 'undoing', 'discarding', 'columns'])
        assert.ok([401, 403].includes((await web.post(`${path}/${verb}`, [], headers)).status), verb)
    }
    assert.equal((await web.get(`/en${PATH}/${newId()}`, mine)).status, 404)
    assert.equal((await web.get(`/en${PATH}/%00`, mine)).status, 404)
    assert.equal((await kept()).length, 0)
  })
})
