import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { LANGUAGES } from '../../../kernel/language.ts'
import { readAnswers } from '../read.ts'
import type { Instrument, Item } from '../instrument.ts'
import { LIBRARY } from '../library/index.ts'
import {
  blankItem,
  changePage,
  checkDesign,
  compareEditions,
  copyItem,
  joinInstruments,
  moveItem,
  PATTERNS,
  placeItem,
  proposeCode,
  proposeName,
  readInstrument,
  removeItem,
  replaceItem,
  RESERVED,
  sayDefect,
} from './index.ts'

describe('a code that is proposed', () => {
  it('is made of ASCII letters out of the label, whatever its script', () => {
    assert.deepEqual(
      [
        { en: 'What do you need?' },
        { en: '', ru: 'Что вам нужно?' },
        { en: '', 'uz-Latn': 'Shahringiz qaysi? Oʻzbekiston' },
        { en: 'Élan & co' },
      ].map((label) => proposeName(label, [], 'item')),
      ['what_do_you_need', 'chto_vam_nujno', 'shahringiz_qaysi_ozbekiston', 'elan_co'],
    )
    assert.deepEqual(
      [
        proposeName({ en: '', 'zh-Hans': '城市' }, [], 'item'),
        proposeName({ en: '5 years' }, [], 'item'),
        proposeCode({ en: '35–44' }, [], 'c'),
      ],
      ['item', 'item_5_years', '35_44'],
    )
  })

  it('is free: others, also in capitals, make it a number more', () => {
    assert.equal(proposeName({ en: 'Role' }, ['Role', 'role_2'], 'item'), 'role_3')
    assert.ok(proposeName({ en: 'word '.repeat(40) }, [], 'item').length <= 32)
  })
})

describe('editing', () => {
  const yes: Item = { kind: 'choice', code: 'car', ask: { en: 'A car?' }, choices: [choice('yes'), choice('no')] }
  const which: Item = {
    kind: 'text',
    code: 'which',
    ask: { en: 'Which?' },
    showIf: {
      any: [
        { item: 'car', is: 'yes' },
        { item: 'car', not: 'no' },
      ],
    },
  }
  const instrument = asking([yes, which], [{ kind: 'note', code: 'end', ask: { en: 'Thanks' } }])

  it('a renamed item and its renamed choices are followed by the conditions', () => {
    const renamed = replaceItem(
      instrument,
      'car',
      { ...yes, code: 'has_car', choices: [choice('aye'), choice('no')] },
      new Map([
        ['yes', 'aye'],
        ['no', 'no'],
      ]),
    )
    assert.deepEqual(renamed.pages[0]?.items[1]?.showIf, {
      any: [
        { item: 'has_car', is: 'aye' },
        { item: 'has_car', not: 'no' },
      ],
    })
    assert.deepEqual(checkDesign(renamed), [])
  })

  it('moves over the edge of a page, and nowhere beyond the first and the last', () => {
    assert.deepEqual(codes(moveItem(instrument, 'which', 1)), [['car'], ['which', 'end']])
    assert.deepEqual(codes(moveItem(instrument, 'end', -1)), [['car', 'which', 'end'], []])
    assert.deepEqual(codes(moveItem(instrument, 'car', -1)), [['car', 'which'], ['end']])
    assert.deepEqual(codes(placeItem(instrument, 'car', 'page_2', 'end')), [['which'], ['car', 'end']])
    assert.deepEqual(codes(placeItem(instrument, 'car', 'nowhere')), codes(instrument))
  })

  it('duplicates under a free code, and keeps the items of a page that is changed', () => {
    assert.deepEqual(codes(copyItem(instrument, 'car').instrument), [['car', 'car_2', 'which'], ['end']])
    assert.deepEqual(codes(changePage(instrument, 'page_1', { code: 'start', items: [] })), codes(instrument))
  })

  it('an item that others wait for leaves a sentence at each of them when it goes, or when it comes too late', () => {
    const at = (changed: Instrument) => checkDesign(changed).map((defect) => `${defect.at} ${defect.code}`)
    assert.deepEqual(at(removeItem(instrument, 'car')), ['which condition-unknown', 'which condition-unknown'])
    assert.deepEqual(at(moveItem(instrument, 'car', 1)), ['which condition-later', 'which condition-later'])
    const circle = replaceItem(instrument, 'car', { ...yes, showIf: { item: 'which', answered: true } })
    assert.deepEqual(at(circle), ['car condition-later'])
    for (const language of LANGUAGES) for (const defect of checkDesign(circle)) assert.match(sayDefect(defect, language), /car[^]*which/)
  })
})

describe('what may not be published', () => {
  it('codes that the pages use themselves: with each of them an answer would go astray', () => {
    for (const code of RESERVED)
      assert.deepEqual(
        checkDesign(asking([{ kind: 'text', code, ask: { en: 'A' } }])).map((defect) => defect.code),
        ['code-reserved'],
      )
    const free = ['other', 'page', 'check', 'constructor', 'toString', 'hasOwnProperty']
    const sound = asking(free.map((code) => ({ kind: 'text', code, ask: { en: code } })))
    assert.deepEqual(checkDesign(sound), [])
    assert.deepEqual(
      readAnswers(
        sound,
        free.map((code) => [code, `my ${code}`] as const),
      ).answers,
      Object.fromEntries(free.map((code) => [code, [`my ${code}`]])),
    )
  })

  it('texts too long, signs that cannot be seen, blanks that nobody filled', () => {
    const found = (en: string) => checkDesign(asking([{ kind: 'text', code: 'a', ask: { en } }])).map(({ code }) => code)
    assert.deepEqual(
      ['x'.repeat(20_000), 'a\u202Eb', 'a\u0000', 'half \uD800', 'About {lecture}', 'Any ${name}?', 'مدينتك\u200F', 'two\nlines'].map(
        found,
      ),
      [['text-long'], ['hidden-sign'], ['hidden-sign'], ['hidden-sign'], ['blank-left'], ['blank-left'], [], []],
    )
  })
})

describe('joining', () => {
  it('asks nothing twice, keeps what differs under another code, and gives something that can be read back', () => {
    const all = joinInstruments(
      LIBRARY.map(({ instrument }) => instrument),
      'all',
      { en: 'All' },
    )
    const items = codes(all).flat()
    assert.equal(new Set(items).size, items.length)
    assert.deepEqual(readInstrument(JSON.parse(JSON.stringify(all))), { instrument: all })
    const [one, other] = [
      asking([text('a', 'One')]),
      asking([text('a', 'Other'), { ...text('b', 'B'), showIf: { item: 'a', answered: true } }]),
    ]
    const joined = joinInstruments([one, other], 'both', { en: 'Both' })
    assert.deepEqual(codes(joined), [['a'], ['a_2', 'b']])
    assert.deepEqual(joined.pages[1]?.items[1]?.showIf, { item: 'a_2', answered: true })
    assert.deepEqual(
      joined.pages.map(({ code }) => code),
      ['page_1', 'page_1_2'],
    )
  })
})

describe('two editions', () => {
  it('are compared by codes: what is new, gone, changed and alike', () => {
    const before = asking([text('a', 'Alike'), text('b', 'Before'), text('c', 'Gone')])
    const after = { ...asking([text('a', 'Alike'), text('b', 'After'), text('d', 'New')]), edition: 2 }
    const { fresh, gone, changed, same, findings } = compareEditions(before, after)
    assert.deepEqual(
      [fresh, gone, same].map((items) => items.map(({ code }) => code)),
      [['d'], ['c'], ['a']],
    )
    assert.deepEqual(
      changed.map((each) => [each.after.code, each.findings.map(({ code }) => code)]),
      [['b', ['wording-changed']]],
    )
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['item-gone'],
    )
  })
})

describe('the JSON of an instrument', () => {
  it('is read as it is, or refused with the place of each thing that is wrong', () => {
    const wrong = (data: unknown) => {
      const read = readInstrument(data)
      return 'wrong' in read ? read.wrong.map(({ path }) => path) : []
    }
    const head = { code: 'a', edition: 1, title: { en: 'A' }, languages: ['en'] }
    assert.deepEqual(wrong(null), [''])
    assert.deepEqual(wrong({ ...head, languages: ['fr'], pages: [{ code: 'p', items: [{ kind: 'scale', code: 's', ask: 'S' }] }] }), [
      'languages[0]',
      'pages[0].items[0].ask',
      'pages[0].items[0].choices',
    ])
    assert.deepEqual(wrong({ ...head, pages: [{ code: 'p', items: [{ kind: '__proto__', code: 's', ask: { en: 'S' } }] }] }), [
      'pages[0].items[0].kind',
    ])
    assert.deepEqual(wrong({ ...head, pages: [{ code: 'p', items: [text('a', 'A'), text('a', 'B')] }] }), ['code "a"'])
    const deep = Array.from({ length: 30 }).reduce<unknown>((inner) => ({ all: [inner] }), { item: 'a', is: 'b' })
    assert.equal(wrong({ ...head, pages: [{ code: 'p', showIf: deep, items: [] }] }).length, 1)
  })

  it('reads every new item that can be begun', () => {
    const begun = asking(PATTERNS.map((pattern) => blankItem(pattern, pattern.replace('-', '_'))))
    assert.deepEqual(readInstrument(JSON.parse(JSON.stringify(begun))), { instrument: begun })
  })
})

function asking(...pages: readonly (readonly Item[])[]): Instrument {
  return {
    code: 'made',
    edition: 1,
    title: { en: 'Made' },
    languages: ['en'],
    pages: pages.map((items, place) => ({ code: `page_${place + 1}`, items })),
  }
}

function codes(instrument: Instrument): readonly (readonly string[])[] {
  return instrument.pages.map(({ items }) => items.map(({ code }) => code))
}

function choice(code: string) {
  return { code, label: { en: code } }
}

function text(code: string, en: string): Item {
  return { kind: 'text', code, ask: { en } }
}
