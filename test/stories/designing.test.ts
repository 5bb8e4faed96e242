import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { survey } from '../../src/cli/survey/index.ts'
import { type Instrument, itemsOf, toXlsForm } from '../../src/engines/survey/index.ts'
import { LANGUAGES } from '../../src/kernel/language.ts'
import { transaction } from '../../src/platform/database.ts'
import { bookBytes } from '../../src/platform/spreadsheet/index.ts'
import { readSettings } from '../../src/settings.ts'
import { findInstrument, keepInstrument, listEditions, startWave, takeBackEdition, wavesOf } from '../../src/stages/surveys/index.ts'
import { counting } from '../harness/pages.ts'
import { openTestWeb, type TestWeb } from '../harness/web.ts'

const ODD: Instrument = {
  code: 'odd-codes',
  edition: 1,
  title: { en: 'Odd codes' },
  languages: ['en'],
  pages: [
    {
      code: 'one',
      items: [
        {
          kind: 'choice',
          code: 'constructor',
          ask: { en: 'Which?' },
          choices: [
            { code: 'toString', label: { en: 'A' } },
            { code: 'valueOf', label: { en: 'B' } },
          ],
        },
        { kind: 'text', code: 'toString', ask: { en: 'Why?' }, showIf: { item: 'constructor', is: 'valueOf' } },
      ],
    },
  ],
}

type Fields = readonly (readonly [string, string])[]

describe('an organiser makes a questionnaire', () => {
  let web: TestWeb
  let who: Readonly<Record<string, string>>
  before(async () => {
    web = await openTestWeb('uzbekistan-2020')
    who = await web.signIn('demo-organiser')
  })
  after(() => web.close())

  const get = async (path: string) => {
    const answer = await web.get(path, who)
    return { status: answer.status, text: await answer.text() }
  }
  const post = async (path: string, fields: Fields) => {
    const answer = await web.post(path, fields, who)
    return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() }
  }
  const begin = async (title: string) =>
    (
      await post('/en/instruments', [
        ['start', 'blank'],
        ['title', title],
      ])
    ).to
  const draftOf = async (code: string): Promise<Instrument> =>
    JSON.parse((await get(`/en/instruments/${code}/draft/json`)).text) as Instrument
  const version = async (code: string) =>
    /name="version" value="(\d+)"/.exec((await get(`/en/instruments/${code}/draft/head`)).text)?.[1] ?? ''
  const add = async (code: string, pattern: string) =>
    (
      await post(`/en/instruments/${code}/draft`, [
        ['version', await version(code)],
        ['page', 'page_1'],
        ['pattern', pattern],
        ['do', 'add-item'],
      ])
    ).to
  const upload = async (name: string, bytes: Uint8Array | string, more: Fields = []) => {
    const form = new FormData()
    form.set('start', 'file')
    for (const [field, value] of more) form.set(field, value)
    form.set('file', new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name))
    const answer = await web.upload('/en/instruments', form, who)
    return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() }
  }

  it('begins blank, writes an item in two languages, looks at it, publishes it, and finds it in the list', async () => {
    assert.equal(await begin('Roads'), '/en/instruments/roads/draft')
    const form = await add('roads', 'several')
    const saved = await post(form, [
      ['version', await version('roads')],
      ['kind', 'choice'],
      ['code', 'item'],
      ['ask.en', 'What do your roads need?'],
      ['ask.ru', 'Что нужно вашим дорогам?'],
      ['choice.0.label.en', 'Asphalt'],
      ['choice.0.label.ru', 'Асфальт'],
      ['choice.1.label.ru', 'Освещение'],
      ['choice.2.label.en', 'None of these'],
      ['choice.2.label.ru', 'Ничего из этого'],
      ['choice.2.exclusive', 'yes'],
      ['many', 'yes'],
      ['least', '1'],
      ['required', 'yes'],
      ['when', 'always'],
      ['do', 'save'],
    ])
    assert.equal(saved.to, '/en/instruments/roads/draft?changed=3&since=2&page=page_1#item-what_do_your_roads_need')
    assert.deepEqual((await draftOf('roads')).pages[0]?.items, [
      {
        kind: 'choice',
        code: 'what_do_your_roads_need',
        ask: { en: 'What do your roads need?', ru: 'Что нужно вашим дорогам?' },
        required: true,
        many: true,
        least: 1,
        choices: [
          { code: 'asphalt', label: { en: 'Asphalt', ru: 'Асфальт' } },
          { code: 'osvesheniye', label: { en: '', ru: 'Освещение' } },
          { code: 'none_of_these', label: { en: 'None of these', ru: 'Ничего из этого' }, exclusive: true },
        ],
      },
    ])
    const draft = await get('/en/instruments/roads/draft')
    assert.match(draft.text, /The choice “osvesheniye” has no label in English/)
    const item = '/en/instruments/roads/draft/items/what_do_your_roads_need'
    const mended = await post(item, over(shownIn((await get(item)).text), ['choice.1.label.en', 'Lights'], ['do', 'save']))
    assert.equal(mended.status, 303)
    const head = await post('/en/instruments/roads/draft/head', [
      ['version', await version('roads')],
      ['title.en', 'Roads'],
      ['title.ru', 'Дороги'],
      ['language.en', 'yes'],
      ['language.ru', 'yes'],
    ])
    assert.equal(head.status, 303)
    const preview = await get('/en/instruments/roads/draft/preview?language=ru')
    assert.match(preview.text, /<html lang="ru">[^]*Что нужно вашим дорогам\?/)
    const published = await post('/en/instruments/roads/draft/publish', [['version', await version('roads')]])
    assert.equal(published.to, '/en/instruments/roads')
    const [edition] = (await listEditions(web.db)).filter(({ code }) => code === 'roads')
    assert.deepEqual(
      { ...edition, published: edition?.published?.by },
      {
        code: 'roads',
        edition: 1,
        title: { en: 'Roads', ru: 'Дороги' },
        languages: ['en', 'ru'],
        items: 1,
        waves: [],
        published: 'demo-organiser',
      },
    )
    assert.match((await get('/en/instruments')).text, /href="\/en\/instruments\/roads"/)
    assert.equal((await get('/en/instruments/roads/draft')).status, 404)
  })

  it('is told of the answers that a preview would not take, and nothing is kept of them', async () => {
    const tried = await post('/en/instruments/roads/editions/1/preview', [])
    assert.equal(tried.status, 422)
    assert.match(tried.text, /What do your roads need\? — /)
    const right = await post('/en/instruments/roads/editions/1/preview', [['what_do_your_roads_need', 'asphalt']])
    assert.match(right.text, /These answers would be taken/)
  })

  it('takes an edition back that no survey asks, and not one that is asked', async () => {
    const back = await post('/en/instruments/roads/editions/1/taking-back', [])
    assert.equal(back.to, '/en/instruments/roads/draft')
    assert.equal(await findInstrument(web.db, 'roads'), undefined)
    const asked = await post('/en/instruments/uzbekistan-2020-post-training/editions/1/taking-back', [])
    assert.equal(asked.status, 409)
    assert.match(asked.text, /stays as it is/)
    assert.notEqual(await findInstrument(web.db, 'uzbekistan-2020-post-training', 1), undefined)
  })

  it('keeps an edition on which a survey starts while somebody takes it back', async () => {
    const { instrument, ...wave } = (await wavesOf(web.db, 'uzbekistan-2020'))[0]!
    for (const first of ['survey', 'taking back']) {
      const code = `asked-${first.replace(' ', '-')}`
      const asked = { ...instrument, code }
      await transaction(web.db, (tx) => keepInstrument(tx, asked))
      const start = (db: typeof web.db) => startWave(db, { ...wave, code, instrument: asked })
      const take = (db: typeof web.db) => takeBackEdition(db, code, 1, 'demo-organiser')
      const [one, other] = first === 'survey' ? [start, take] : [take, start]
      let second: Promise<void> | undefined
      await transaction(web.db, async (tx) => {
        await one(tx)
        second = other(web.db)
        second.catch(() => undefined)
        await setTimeout(100)
      })
      if (first === 'survey') await assert.rejects(async () => second, { code: 'edition.stays' })
      else await second
      assert.deepEqual(await findInstrument(web.db, code, 1), asked, first)
    }
  })

  it('shows and asks items that are called as what every object has', async () => {
    const made = await upload('proto.json', JSON.stringify(ODD))
    assert.equal(made.to, '/en/instruments/odd-codes/draft')
    const draft = '/en/instruments/odd-codes/draft'
    for (const path of ['', '/preview', '/items/constructor', '/items/constructor/preview', '/publish', '/look'])
      assert.equal((await get(draft + path)).status, 200, path)
  })

  it('answers that there is no such item or page to who asks for one that is gone', async () => {
    for (const gone of ['items/never', 'items/never/preview', 'pages/never']) {
      const { status, text } = await get(`/en/instruments/roads/draft/${gone}`)
      assert.deepEqual([status, text.includes('There is no “never” in the draft')], [404, true], gone)
    }
  })

  it('joins core sets without asking anything twice, and fills the blanks of a pattern everywhere', async () => {
    const joined = await post('/en/instruments', [
      ['start', 'sets'],
      ['set', 'registration'],
      ['set', 'post-training'],
      ['set', 'knowledge-test'],
      ['title', 'All of it'],
    ])
    assert.equal(joined.to, '/en/instruments/all-of-it/draft')
    const items = itemsOf(await draftOf('all-of-it')).map(({ code }) => code)
    assert.equal(new Set(items).size, items.length)
    assert.deepEqual(
      items.filter((code) => ['age_group', 'role_group', 'sex'].includes(code)),
      ['role_group', 'sex', 'age_group'],
    )
    const filled = await post('/en/instruments/all-of-it/draft/blanks', [
      ['version', '1'],
      ['blank.lecture.en', 'Public transport'],
      ['blank.lecture.ru', 'Транспорт'],
    ])
    assert.equal(filled.status, 303)
    const draft = JSON.stringify(await draftOf('all-of-it'))
    assert.equal(draft.includes('{lecture}'), false)
    assert.match(draft, /Транспорт/)
    assert.match((await get('/en/instruments/all-of-it/draft/publish')).text, /has a blank that nobody filled: \{question_1\}/)
  })

  it('moves, duplicates and deletes, and undoes by history', async () => {
    const at = '/en/instruments/all-of-it/draft'
    const first = async () =>
      itemsOf(await draftOf('all-of-it'))
        .slice(0, 3)
        .map(({ code }) => code)
    const press = async (fields: Fields) => post(at, [['version', await version('all-of-it')], ...fields])
    assert.deepEqual(await first(), ['full_name', 'role_group', 'organisation'])
    await press([
      ['item', 'full_name'],
      ['do', 'down'],
    ])
    assert.deepEqual(await first(), ['role_group', 'full_name', 'organisation'])
    await press([
      ['item', 'role_group'],
      ['do', 'copy'],
    ])
    assert.deepEqual(await first(), ['role_group', 'role_group_2', 'full_name'])
    const removed = await press([
      ['item', 'role_group'],
      ['do', 'remove'],
    ])
    assert.deepEqual(await first(), ['role_group_2', 'full_name', 'organisation'])
    const told = await get(removed.to)
    assert.match(told.text, /item deleted: role_group/)
    const undo = /name="restore" value="(\d+)"/.exec(told.text)?.[1] ?? ''
    await post(`${at}/history`, [
      ['version', await version('all-of-it')],
      ['restore', undo],
    ])
    assert.deepEqual(await first(), ['role_group', 'role_group_2', 'full_name'])
    await press([
      ['item', 'full_name'],
      ['page', 'you'],
      ['before', 'role_group'],
      ['do', 'place'],
    ])
    assert.deepEqual(await first(), ['full_name', 'role_group', 'role_group_2'])
    assert.match((await get(`${at}/history`)).text, /went back to version \d+/)
  })

  it('asks an item only after certain answers; a new code is followed by what depends on it', async () => {
    await begin('Skips')
    await post(await add('skips', 'yes-no'), [
      ...(await blank('skips', 'item')),
      ['ask.en', 'Do you own a car?'],
      ['code', 'car'],
      ['do', 'save'],
    ])
    const form = await add('skips', 'line')
    const wrong = await post(form, [
      ...(await blank('skips', 'item')),
      ['ask.en', 'Which one?'],
      ['code', 'which'],
      ['when', 'all'],
      ['if.0.item', 'car'],
      ['if.0.test', 'is'],
      ['if.0.value', 'perhaps'],
    ])
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /Write one of the codes of “car”: yes, no\./)
    assert.match(wrong.text, />Which one\?</)
    const right = await post(form, [
      ...(await blank('skips', 'item')),
      ['ask.en', 'Which one?'],
      ['code', 'which'],
      ['when', 'all'],
      ['if.0.item', 'car'],
      ['if.0.test', 'is'],
      ['if.0.value', 'yes'],
    ])
    assert.equal(right.status, 303)
    const shown = shownIn((await get('/en/instruments/skips/draft/items/car')).text)
    await post('/en/instruments/skips/draft/items/car', [
      ...shown.filter(([name]) => name !== 'code' && name !== 'choice.0.code'),
      ['code', 'has_car'],
      ['choice.0.code', 'aye'],
      ['do', 'save'],
    ])
    assert.deepEqual((await draftOf('skips')).pages[0]?.items.find(({ code }) => code === 'which')?.showIf, { item: 'has_car', is: 'aye' })
    assert.match((await get('/en/instruments/skips/draft')).text, /Only when has_car is “Yes”/)
    await post('/en/instruments/skips/draft', [
      ['version', await version('skips')],
      ['item', 'has_car'],
      ['do', 'down'],
    ])
    assert.match((await get('/ru/instruments/skips/draft')).text, /«which» зависит от «has_car», который задаётся позже/)
  })

  it('keeps what two people do to different items, and tells whoever comes second to the same one', async () => {
    const late = await version('skips')
    const [one, other] = ['has_car', 'which'].map((code) => `/en/instruments/skips/draft/items/${code}`)
    const before = shownIn((await get(one ?? '')).text)
    const second = shownIn((await get(other ?? '')).text)
    const change = (shown: Fields, ask: string): Fields => [...shown.filter(([name]) => name !== 'ask.en'), ['ask.en', ask], ['do', 'save']]
    assert.equal((await post(one ?? '', change(before, 'Do you have a car?'))).status, 303)
    const apart = await post(other ?? '', change(second, 'Which car?'))
    assert.equal(apart.status, 303)
    const clash = await post(one ?? '', change(before, 'Have you got a car?'))
    assert.equal(clash.status, 409)
    assert.match(clash.text, /Somebody changed this while you were writing/)
    assert.match(clash.text, /Do you own a car\?[^]*Do you have a car\?/)
    assert.match(clash.text, />Have you got a car\?</)
    assert.match(clash.text, /item changed: has_car — /)
    const items = async () => itemsOf(await draftOf('skips')).map(({ ask }) => ask.en)
    assert.deepEqual(await items(), ['Which car?', 'Do you have a car?'])
    assert.equal((await post(one ?? '', change(shownIn(clash.text), 'Have you got a car?'))).status, 303)
    assert.deepEqual(await items(), ['Which car?', 'Have you got a car?'])
    await post('/en/instruments/skips/draft', [
      ['version', late],
      ['item', 'which'],
      ['do', 'remove'],
    ])
    const gone = await post(other ?? '', change(second, 'Which car is yours?'))
    assert.equal(gone.status, 409)
    assert.match(gone.text, /This is not in the draft any more[^]*>Which car is yours\?</)
    const again = await post(other ?? '', [...change(second, 'Which car is yours?').filter(([name]) => name !== 'do'), ['do', 'again']])
    assert.equal(again.status, 303)
    assert.deepEqual(await items(), ['Have you got a car?', 'Which car is yours?'])
    const undo = await post('/en/instruments/skips/draft/history', [
      ['version', late],
      ['restore', '1'],
    ])
    assert.equal(undo.status, 409)
    assert.match(undo.text, /Others changed the draft first/)
  })

  it('makes the next edition: answered codes stay, a changed question gets a new one, and the two are compared', async () => {
    const at = '/en/instruments/uzbekistan-2020-post-training'
    assert.equal((await post(`${at}/draft/begin`, [['edition', '1']])).to, `${at}/draft`)
    const shown = shownIn((await get(`${at}/draft/items/materials`)).text)
    const fixed = await post(`${at}/draft/items/materials`, [
      ...shown.filter(([name]) => name !== 'code'),
      ['code', 'stuff'],
      ['do', 'save'],
    ])
    assert.equal(fixed.status, 422)
    assert.match(fixed.text, /“materials” was answered in an earlier edition/)
    const worded = await post(`${at}/draft/items/materials`, [
      ...shown.filter(([name]) => name !== 'ask.en'),
      ['ask.en', 'How good were the materials?'],
      ['do', 'save'],
    ])
    assert.equal(worded.status, 303)
    const compared = await get(`${at}/compare?from=1&to=draft`)
    assert.match(
      compared.text,
      /The question was “How do you rate the webinar materials and contents\?” and is now “How good were the materials\?”/,
    )
    const renamed = await post(`${at}/draft/items/materials`, [
      ...shownIn((await get(`${at}/draft/items/materials`)).text),
      ['do', 'new-code'],
    ])
    assert.equal(renamed.to, `${at}/draft/items/materials_2`)
    const codes = itemsOf(await draftOf('uzbekistan-2020-post-training')).map(({ code }) => code)
    assert.deepEqual([codes.includes('materials'), codes.includes('materials_2')], [false, true])
    const refused = await post(`${at}/draft/publish`, [['version', await version('uzbekistan-2020-post-training')]])
    assert.equal(refused.status, 409)
    const names = [...refused.text.matchAll(/name="tick" value="([^"]+)"/g)].map(([, name]) => name ?? '')
    assert.ok(names.length > 3)
    const half = await post(`${at}/draft/publish`, [
      ['version', await version('uzbekistan-2020-post-training')],
      ...names.map((name) => ['tick', name] as const),
      [`reason.${names[0]}`, 'As in 2020'],
    ])
    assert.equal(half.status, 409)
    assert.match(half.text, /value="As in 2020"/)
    const published = await post(`${at}/draft/publish`, [
      ['version', await version('uzbekistan-2020-post-training')],
      ...names.flatMap(
        (name) =>
          [
            ['tick', name],
            [`reason.${name}`, 'As in 2020'],
          ] as const,
      ),
    ])
    assert.equal(published.to, at)
    assert.match((await get(at)).text, /Edition 2[^]*Kept although the linter warned[^]*As in 2020[^]*Edition 1/)
    assert.equal((await findInstrument(web.db, 'uzbekistan-2020-post-training'))?.edition, 2)
  })

  it('reads back an XLSForm that it wrote; what has no counterpart is named by sheet, row and column', async () => {
    const instrument = await findInstrument(web.db, 'uzbekistan-2020-post-training', 1)
    assert.ok(instrument)
    const sheets = toXlsForm({ ...instrument, code: 'of-a-file' }).map((sheet) =>
      sheet.name === 'survey' ? { ...sheet, rows: [...sheet.rows, ['geopoint', 'where_are_you', 'Where?']] } : sheet,
    )
    const read = await upload('form.xlsx', await bookBytes(sheets))
    assert.equal(read.to, '/en/instruments/of-a-file/draft')
    assert.deepEqual({ ...(await draftOf('of-a-file')), code: '' }, { ...instrument, code: '' })
    assert.match((await get(read.to)).text, /Sheet “survey”, row \d+, column “type”: questions of the type “geopoint” are not supported/)
    const twice = await upload('form.xlsx', await bookBytes(sheets))
    assert.equal(twice.status, 422)
    assert.match(twice.text, /A draft “of-a-file” is in the making already/)
    const over = await upload('form.xlsx', await bookBytes(sheets), [['next', 'yes']])
    assert.equal(over.to, '/en/instruments/of-a-file/draft')
    assert.match((await get('/en/instruments/of-a-file/draft/history')).text, /imported from a file/)
  })

  it('is told in a sentence what is wrong with a file', async () => {
    const wrong = async (name: string, bytes: Uint8Array | string) => {
      const { status, text } = await upload(name, bytes)
      assert.equal(status, 422, text.slice(0, 500))
      return [...text.matchAll(/<ul class="err-m n">([^]*?)<\/ul>/g)]
        .map(([, words]) =>
          (words ?? '')
            .replace(/<[^>]+>/g, ' ')
            .replace(/\s+/g, ' ')
            .trim(),
        )
        .join('')
    }
    assert.match(await wrong('broken.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9, 9])), /broken\.xlsx/)
    assert.match(await wrong('form.json', '{"pages": ['), /form\.json is not readable as JSON/)
    assert.match(await wrong('form.json', '{"answer": 42}'), /neither a questionnaire of Serai nor one of SurveyJS/)
    assert.match(
      await wrong(
        'form.json',
        '{"code":"a","edition":1,"title":{"en":"A"},"languages":["en"],"pages":[{"code":"p","items":[{"kind":"choice","code":"q","ask":{"en":"Q"}}]}]}',
      ),
      /At pages\[0\]\.items\[0\]\.choices of the JSON/,
    )
    assert.match(await wrong('photo.xlsx', '\x89PNG\r\n\x1a\n'), /photo\.xlsx/)
    const many = {
      ...asking('many'),
      pages: [
        { code: 'p', items: Array.from({ length: 10_000 }, (_, i) => ({ kind: 'text', code: `q${i}`, ask: { en: `Question ${i}` } })) },
      ],
    }
    assert.match(await wrong('many.json', JSON.stringify(many)), /The file asks 10000 items; a questionnaire has at most 1000/)
    const form = [
      {
        name: 'survey',
        rows: [
          ['type', 'name', 'label'],
          ['text', 'a', '=1+1'],
          ['text', 'a', 'Again'],
          ['select_one x', 'b', 'B'],
        ],
      },
    ]
    assert.equal(
      await wrong('form.xlsx', await bookBytes(form)),
      'Sheet “survey”, row 3, column “name”: the name “a” is used twice in the same group. Sheet “survey”, row 4, column “type”: the list “x” is not on the choices sheet.',
    )
  })

  it('is told at the field what a questionnaire cannot hold, and keeps what was typed', async () => {
    await begin('Hostile')
    const form = await add('hostile', 'several')
    const said = async (...fields: Fields) => {
      const { status, text } = await post(form, over(await blank('hostile', 'item'), ['kind', 'choice'], ...fields))
      assert.equal(status, 422)
      return text
    }
    assert.match(await said(['ask.en', 'x'.repeat(20_000)], ['code', 'long']), /The text has 20000 characters \(English\); at most 4000/)
    assert.match(await said(['ask.en', 'abc\u202Edef'], ['code', 'turned']), /a sign that cannot be seen \(U\+202E, English\)/)
    for (const code of ['response', 'step', 'main'])
      assert.match(await said(['ask.en', 'A'], ['code', code]), new RegExp(`The code “${code}” is used by the pages themselves`))
    assert.match(await said(['ask.en', 'A'], ['code', '1st']), /“1st” is no code of an item/)
    assert.match(
      await said(['ask.en', 'A'], ['code', 'a'], ['choice.0.code', 'two words'], ['choice.0.label.en', 'B']),
      /“two words” is no code of a choice/,
    )
    assert.match(await said(['ask.en', 'A'], ['code', 'a'], ['many', 'yes'], ['most', 'ten']), /“ten” is not a number that fits here/)
    assert.match(
      await said(['ask.en', 'A'], ['code', 'a'], ['when', 'words'], ['if.words', 'pulldata(1)']),
      /This expression is not understood/,
    )
    assert.match(await said(['ask.en', '<script>alert(1)</script>'], ['code', 'a b']), /&lt;script&gt;alert\(1\)&lt;\/script&gt;/)
    const arabic = await post(form, over(await blank('hostile', 'item'), ['ask.en', 'ما هي مدينتك؟'], ['code', 'other'], ['do', 'stay']))
    assert.equal(arabic.to, '/en/instruments/hostile/draft/items/other')
    assert.match((await get('/en/instruments/hostile/draft')).text, /dir="auto">ما هي مدينتك؟</)
  })

  it('holds 500 choices in one form', async () => {
    const rows = Array.from({ length: 500 }, (_, n) =>
      LANGUAGES.map((tag) => [`choice.${n}.label.${tag}`, `Choice ${n} ${tag}`] as const),
    ).flat()
    const form = '/en/instruments/hostile/draft/items/other'
    const saved = await post(
      form,
      over(await blank('hostile', 'other'), ['ask.en', 'Which?'], ['code', 'other'], ...rows, ['do', 'down.choice.0']),
    )
    assert.equal(saved.to, form)
    const item = itemsOf(await draftOf('hostile'))[0]
    const choices = item && 'choices' in item ? item.choices : []
    assert.deepEqual([choices.length, choices[0]?.code, choices[1]?.code], [500, 'choice_1_en', 'choice_0_en'])
    assert.equal((await get(form)).status, 200)
  })

  it('does nothing twice that is pressed twice, and says so of what is gone', async () => {
    const gone = await post('/en/instruments/hostile/draft', [
      ['version', '1'],
      ['item', 'nobody'],
      ['do', 'remove'],
    ])
    assert.equal(gone.status, 409)
    assert.match(gone.text, /“nobody” is not in the draft any more/)
    const nothing = await post('/en/instruments/hostile/draft', [
      ['version', '1'],
      ['do', 'constructor'],
    ])
    assert.equal(nothing.to, '/en/instruments/hostile/draft')
    const now = await version('hostile')
    const discard = [
      ['version', now],
      ['sure', 'yes'],
    ] as const
    assert.equal((await post('/en/instruments/hostile/draft/discarding', [['version', now]])).status, 422)
    assert.equal((await post('/en/instruments/hostile/draft/discarding', discard)).to, '/en/instruments')
    assert.equal((await post('/en/instruments/hostile/draft/discarding', discard)).status, 404)
  })

  it('exports by code and edition, and imports with what the linter says, from the command line', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'serai-designing-'))
    const [form, json] = [path.join(folder, 'form.xlsx'), path.join(folder, 'form.json')]
    const run = (...args: readonly string[]) => spoken(() => survey.run(args, readSettings({ DATABASE_URL: web.url })))
    assert.equal((await run('export', 'uzbekistan-2020-post-training@1', '--format', 'xlsform', '--output', form)).code, 0)
    await run('export', 'uzbekistan-2020-post-training', '--format', 'json', '--output', json)
    assert.equal((JSON.parse(readFileSync(json, 'utf8')) as Instrument).edition, 2)
    const imported = await run('import', form, '--code', 'by_command', '--keep', 'draft')
    assert.match(imported.errors, /^warning materials: These may be two questions with one answer/m)
    assert.equal((await draftOf('by-command')).pages.length, 5)
    const keep = (...more: readonly string[]) => run('import', form, '--code', 'by_command', '--keep', 'edition', ...more)
    await assert.rejects(keep(), /“by-command” is kept as a draft and not as an edition/)
    assert.equal((await keep('--reason', 'As in 2020')).code, 0)
    assert.equal((await findInstrument(web.db, 'by-command'))?.edition, 1)
    assert.equal((await keep('--reason', 'Again')).code, 0)
    assert.equal((await findInstrument(web.db, 'by-command'))?.edition, 2)
    await assert.rejects(
      run('export', 'uzbekistan-2020-post-training@9', '--output', form),
      /no survey at “uzbekistan-2020-post-training@9”/,
    )
    rmSync(folder, { recursive: true })
  })

  it('is for those who may design; to others and to strangers every page and form is closed', async () => {
    const paths = [
      '',
      '/new',
      '/roads',
      '/roads/draft',
      '/roads/draft/head',
      '/roads/draft/items/x',
      '/roads/draft/preview',
      '/roads/draft/publish',
      '/roads/draft/history',
      '/roads/draft/json',
      '/roads/draft/xlsform',
      '/roads/editions/1/json',
    ]
    for (const path of paths) assert.equal((await web.get(`/en/instruments${path}`)).status, 401, path)
    for (const path of [
      '',
      '/roads/draft',
      '/roads/draft/items/x',
      '/roads/draft/publish',
      '/roads/draft/history',
      '/roads/draft/discarding',
      '/roads/editions/1/taking-back',
    ])
      assert.equal((await web.post(`/en/instruments${path}`, [['version', '1']])).status, 401, path)
  })

  it('reads the list with as many queries for three questionnaires as for one', async () => {
    const { db, count } = counting(web.db)
    await listEditions(db)
    assert.equal(count(), 1)
  })

  /** The version and kind that a form of an item carries. */
  async function blank(code: string, item: string): Promise<Fields> {
    const text = (await get(`/en/instruments/${code}/draft/items/${item}`)).text
    return shownIn(text).filter(([name]) => ['version', 'kind'].includes(name) || name.startsWith('choice.'))
  }
})

/** What a command complained of while it ran, and its exit code. */
async function spoken(run: () => Promise<number>): Promise<{ readonly code: number; readonly errors: string }> {
  const write = process.stderr.write
  let errors = ''
  process.stderr.write = ((text: string) => ((errors += text), true)) as typeof write
  try {
    const code = await run()
    return { code, errors }
  } finally {
    process.stderr.write = write
  }
}

/** The fields of a form with others in the place of those of the same name. */
function over(shown: Fields, ...own: Fields): Fields {
  return [...shown.filter(([name]) => !own.some(([other]) => other === name)), ...own]
}

/** What a browser would post of the designer's form on a page, without its buttons. */
function shownIn(page: string): Fields {
  const form = /<form [^>]*class="designer"[^>]*>([^]*?)<\/form>/.exec(page)?.[1] ?? ''
  const plain = (text: string) =>
    text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  const attribute = (tag: string, name: string) => plain(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
  const inputs = [...form.matchAll(/<input [^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/type="(checkbox|radio)"/.test(tag) || / checked/.test(tag))
  const areas = [...form.matchAll(/<textarea ([^>]*)>([^<]*)<\/textarea>/g)].map(
    ([, tag, text]) => [attribute(` ${tag}`, 'name'), plain(text ?? '')] as const,
  )
  const selects = [...form.matchAll(/<select ([^>]*)>([^]*?)<\/select>/g)].map(([, tag, options]) => {
    const picked = /<option value="([^"]*)" ?selected/.exec(options ?? '')?.[1] ?? /<option value="([^"]*)"/.exec(options ?? '')?.[1] ?? ''
    return [attribute(` ${tag}`, 'name'), plain(picked)] as const
  })
  return [...inputs.map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')] as const), ...areas, ...selects]
}

function asking(code: string): Omit<Instrument, 'pages'> {
  return { code, edition: 1, title: { en: 'Asked' }, languages: ['en'] }
}
