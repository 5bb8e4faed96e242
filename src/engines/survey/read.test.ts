import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readAnswers, replacePage, typedFrom, type Answers, type Instrument, type Item, type Page } from './index.ts'

const AGREE = [
  { code: 'no', label: { en: 'Disagree' } },
  { code: 'mid', label: { en: 'Neither' } },
  { code: 'yes', label: { en: 'Agree' } },
]
const FRUIT = [
  { code: 'apple', label: { en: 'Apple' } },
  { code: 'pear', label: { en: 'Pear' } },
  { code: 'none', label: { en: 'None' }, exclusive: true },
  { code: 'other', label: { en: 'Other' }, other: true },
]
const CITIES = [
  { code: 'C1', label: { en: 'Samarkand', 'uz-Latn': 'Samarqand', 'uz-Cyrl': 'Самарқанд' } },
  { code: 'C2', label: { en: 'Bukhara', ru: 'Бухара' } },
]

describe('readAnswers', () => {
  it('reads a sound form of every kind and finds no fault', () => {
    const reading = readAnswers(survey(ALL), [
      ['ok', 'yes'],
      ['fruit', 'pear'],
      ['fruit', 'apple'],
      ['mood', 'mid'],
      ['g.a', 'no'],
      ['g.b', 'yes'],
      ['r.apple', '2'],
      ['r.pear', '1'],
      ['r.none', '3'],
      ['r.other', '4'],
      ['n', '299 ming'],
      ['d', '31.12.2020'],
      ['t', ' line one\r\nline two '],
      ['c', 'C2'],
      ['_token', 'abc'],
    ])
    assert.deepEqual(reading.faults, [])
    assert.deepEqual(reading.answers, {
      ok: ['yes'],
      fruit: ['apple', 'pear'],
      mood: ['mid'],
      'g.a': ['no'],
      'g.b': ['yes'],
      r: ['pear', 'apple', 'none', 'other'],
      n: ['299000', '299 ming'],
      d: ['2020-12-31'],
      t: ['line one\nline two'],
      c: ['C2'],
    })
  })

  it('collects all faults and loses nothing that was typed', () => {
    const form = [
      ['fruit', 'plum'],
      ['mood', 'mid'],
      ['mood', 'yes'],
      ['g.b', 'perhaps'],
      ['r.apple', '1'],
      ['r.pear', '1'],
      ['n', 'many'],
      ['d', '2021-02-30'],
      ['t', 'x'.repeat(41)],
      ['c', 'Paris'],
    ] as const
    const reading = readAnswers(survey(ALL), form)
    assert.deepEqual(
      reading.faults.map(({ item, code }) => `${item} ${code}`),
      [
        'ok consent-missing',
        'fruit not-a-choice',
        'mood only-one',
        'g.a missing',
        'g.b not-a-choice',
        'r rank-twice',
        'n not-a-number',
        'd not-a-date',
        't too-long',
        'c not-a-choice',
      ],
    )
    assert.deepEqual(reading.answers, {})
    assert.deepEqual(
      Object.entries(reading.typed)
        .flatMap(([name, values]) => values.map((value) => [name, value]))
        .sort(),
      [...form].map((pair) => [...pair]).sort(),
    )
  })

  it('calls a NUL and half a surrogate pair bad characters, in every kind that takes typing', () => {
    const reading = readAnswers(survey(ALL), [
      ['ok', 'yes\0'],
      ['fruit', 'apple\0'],
      ['mood', '\uD800'],
      ['t', 'a\0b'],
      ['n', '1\uDFFF'],
      ['d', '\0'],
      ['c', 'C1\0'],
      ['r.pear', '\0'],
      ['g.a', 'no'],
      ['g.b', '\uD83D'],
    ])
    assert.deepEqual(
      reading.faults.map(({ item, code }) => `${item} ${code}`),
      [
        'ok bad-characters',
        'fruit bad-characters',
        'mood bad-characters',
        'g.b bad-characters',
        'r.pear bad-characters',
        'n bad-characters',
        'd bad-characters',
        't bad-characters',
        'c bad-characters',
      ],
    )
    assert.deepEqual(reading.typed['t'], ['a\u{FFFD}b'])
    assert.ok(
      Object.values(reading.typed)
        .flat()
        .every((value) => value.isWellFormed() && !value.includes('\0')),
    )
  })

  it('drops answers to hidden items and does not ask for them', () => {
    const items: readonly Item[] = [
      { kind: 'choice', code: 'used', ask: { en: 'Used?' }, required: true, choices: YES_NO },
      { kind: 'text', code: 'how', ask: { en: 'How?' }, required: true, showIf: { item: 'used', is: 'yes' } },
      { kind: 'number', code: 'often', ask: { en: 'How often?' }, showIf: { item: 'how', answered: true } },
      { kind: 'text', code: 'why', ask: { en: 'Why so often?' }, showIf: { item: 'often', above: 9 } },
    ]
    const hidden = readAnswers(survey(items), [
      ['used', 'no'],
      ['how', 'left over'],
      ['often', '12'],
      ['why', 'left over'],
    ])
    assert.deepEqual(hidden, {
      answers: { used: ['no'] },
      faults: [],
      typed: { used: ['no'], how: ['left over'], often: ['12'], why: ['left over'] },
    })
    const shown = readAnswers(survey(items), [
      ['used', 'yes'],
      ['how', 'daily'],
      ['often', '12'],
      ['why', 'need'],
    ])
    assert.deepEqual(Object.keys(shown.answers), ['used', 'how', 'often', 'why'])
  })

  it('lets one page look at the answers of the pages before it', () => {
    const two: Instrument = { ...survey([]), pages: [PAGE_USED, PAGE_HOW] }
    assert.deepEqual(readAnswers(two, [['how', 'daily']], 'second', { used: ['yes'] }).answers, { how: ['daily'] })
    assert.deepEqual(readAnswers(two, [['how', 'daily']], 'second', { used: ['no'] }).answers, {})
    assert.deepEqual(replacePage(two, PAGE_USED, { used: ['yes'], how: ['daily'] }, { used: ['no'] }), { used: ['no'] })
    assert.deepEqual(replacePage(two, PAGE_HOW, { used: ['yes'], how: ['daily'] }, {}), { used: ['yes'] })
  })

  it('lets an exclusive choice stand alone only', () => {
    assert.deepEqual(
      readFruit([
        ['fruit', 'none'],
        ['fruit', 'pear'],
      ]),
      { faults: ['fruit exclusive'], answers: {} },
    )
    assert.deepEqual(readFruit([['fruit', 'none']]), { faults: [], answers: { fruit: ['none'] } })
  })

  it('wants words for "other", and ticks "other" when words came without the tick', () => {
    assert.deepEqual(readFruit([['fruit', 'other']]), { faults: ['fruit.other other-missing'], answers: { fruit: ['other'] } })
    const answers = { fruit: ['apple', 'other'], 'fruit.other': ['fig'] }
    assert.deepEqual(
      readFruit([
        ['fruit', 'apple'],
        ['fruit.other', 'fig'],
      ]),
      { faults: [], answers },
    )
  })

  it('counts ticks against least and most', () => {
    assert.deepEqual(readFruit([['fruit', 'apple']], { least: 2 }).faults, ['fruit too-few'])
    assert.deepEqual(
      readFruit(
        [
          ['fruit', 'apple'],
          ['fruit', 'pear'],
          ['fruit.other', 'fig'],
        ],
        { most: 2 },
      ).faults,
      ['fruit too-many'],
    )
  })

  it('takes a city by code or by its name in any language, and others where allowed', () => {
    const city = (others: boolean, form: readonly (readonly [string, string])[]): Answers =>
      readAnswers(survey([{ kind: 'city', code: 'c', ask: { en: 'City' }, choices: CITIES, others }]), form).answers
    assert.deepEqual(city(false, [['c', 'самарқанд']]), { c: ['C1'] })
    assert.deepEqual(city(true, [['c', 'Loyang']]), { 'c.other': ['Loyang'] })
    assert.deepEqual(
      city(true, [
        ['c', ''],
        ['c.other', 'бухара'],
      ]),
      { c: ['C2'] },
    )
  })

  it('does not mistake the names of built-in things for answers', () => {
    const reading = readAnswers(survey([{ kind: 'text', code: 'constructor', ask: { en: '?' }, required: true }]), [])
    assert.deepEqual(reading.faults, [{ item: 'constructor', code: 'missing' }])
  })

  it('gives kept answers back as the fields that were posted', () => {
    const form = {
      ok: ['yes'],
      fruit: ['other'],
      'fruit.other': ['fig'],
      'r.apple': ['2'],
      'r.pear': ['1'],
      'r.none': ['3'],
      'r.other': ['4'],
      n: ['2,6 млн'],
      'g.a': ['no'],
      'g.b': ['no'],
      c: ['C1'],
    }
    const posted = Object.entries(form).flatMap(([name, values]) => values.map((value) => [name, value] as const))
    const { answers, faults } = readAnswers(survey(ALL), posted)
    assert.deepEqual(faults, [])
    assert.deepEqual(typedFrom(survey(ALL), answers), form)
  })
})

const YES_NO = [
  { code: 'yes', label: { en: 'Yes' } },
  { code: 'no', label: { en: 'No' } },
]
const PAGE_USED: Page = { code: 'first', items: [{ kind: 'choice', code: 'used', ask: { en: 'Used?' }, choices: YES_NO }] }
const PAGE_HOW: Page = {
  code: 'second',
  showIf: { item: 'used', is: 'yes' },
  items: [{ kind: 'text', code: 'how', ask: { en: 'How?' } }],
}

const ALL: readonly Item[] = [
  { kind: 'note', code: 'hello', ask: { en: 'Welcome' } },
  { kind: 'consent', code: 'ok', ask: { en: 'I agree' } },
  { kind: 'choice', code: 'fruit', ask: { en: 'Fruit' }, many: true, choices: FRUIT },
  { kind: 'scale', code: 'mood', ask: { en: 'Mood' }, choices: AGREE },
  {
    kind: 'grid',
    code: 'g',
    ask: { en: 'Statements' },
    required: true,
    choices: AGREE,
    rows: [
      { code: 'a', ask: { en: 'A' } },
      { code: 'b', ask: { en: 'B' } },
    ],
  },
  { kind: 'rank', code: 'r', ask: { en: 'Order' }, choices: FRUIT },
  { kind: 'number', code: 'n', ask: { en: 'People' }, whole: true, from: 0 },
  { kind: 'date', code: 'd', ask: { en: 'Day' } },
  { kind: 'text', code: 't', ask: { en: 'Words' }, most: 40 },
  { kind: 'city', code: 'c', ask: { en: 'City' }, choices: CITIES },
]

function survey(items: readonly Item[]): Instrument {
  return { code: 'test', edition: 1, title: { en: 'Test' }, languages: ['en'], pages: [{ code: 'p', items }] }
}

function readFruit(form: readonly (readonly [string, string])[], limits: { least?: number; most?: number } = {}) {
  const item: Item = { kind: 'choice', code: 'fruit', ask: { en: 'Fruit' }, many: true, choices: FRUIT, ...limits }
  const { answers, faults } = readAnswers(survey([item]), form)
  return { answers, faults: faults.map((fault) => `${fault.item} ${fault.code}`) }
}
