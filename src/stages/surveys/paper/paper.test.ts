import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Instrument, Item } from '../../../engines/survey/index.ts'
import type { Wave } from '../model.ts'
import { compareEntries, mergeEntries, openDifferences } from './compare.ts'
import { paperOf } from './print.ts'
import { readEntry } from './reading.ts'

const YES_NO = [
  { code: 'yes', label: { en: 'Yes', ru: 'Да' } },
  { code: 'no', label: { en: 'No', ru: 'Нет' } },
]
const POINTS = ['Disagree', 'Neutral', 'Agree'].map((en) => ({ code: en.toLowerCase(), label: { en } }))
const ITEMS: readonly Item[] = [
  { kind: 'choice', code: 'used', ask: { en: 'Used it?' }, required: true, choices: YES_NO },
  { kind: 'text', code: 'how', ask: { en: 'How?' }, required: true, showIf: { item: 'used', is: 'yes' } },
  { kind: 'note', code: 'note', ask: { en: 'Read this.' } },
  {
    kind: 'grid',
    code: 'views',
    ask: { en: 'Views' },
    rows: [
      { code: 'a', ask: { en: 'A' } },
      { code: 'b', ask: { en: 'B' } },
    ],
    choices: POINTS,
    highestFirst: true,
  },
  {
    kind: 'choice',
    code: 'areas',
    many: true,
    most: 2,
    ask: { en: 'Areas' },
    choices: [
      { code: 'trade', label: { en: 'Trade', ru: 'Торговля' } },
      { code: 'tourism', label: { en: 'Tourism', ru: 'Туризм' } },
      { code: 'other', label: { en: 'Other' }, other: true },
    ],
  },
  { kind: 'scale', code: 'score', ask: { en: 'Score' }, choices: ['0', '1', '10'].map((code) => ({ code, label: { en: code } })) },
  { kind: 'date', code: 'day', ask: { en: 'Day' } },
  { kind: 'number', code: 'people', ask: { en: 'People' } },
  { kind: 'rank', code: 'order', ask: { en: 'Order' }, choices: YES_NO },
]
const INSTRUMENT: Instrument = { code: 'x', edition: 1, title: { en: 'X' }, languages: ['en', 'ru'], pages: [{ code: 'p', items: ITEMS }] }
const WAVE: Wave = {
  code: 'w',
  programme: 'p',
  title: { en: 'W' },
  instrument: INSTRUMENT,
  opens: '2021-05-04',
  zone: 'Asia/Bishkek',
  closed: false,
}

const read = (typed: Readonly<Record<string, string>>) => {
  const { answers, marks, faults } = readEntry(INSTRUMENT, Object.entries(typed), ['en', 'ru'])
  return { answers: { ...answers }, marks, faults: faults.map(({ item, code }) => `${item}: ${code}`) }
}

describe('a sheet as it is typed', () => {
  it('takes the printed codes, codes of its own, and first letters in any language of the questionnaire', () => {
    for (const used of ['1', 'yes', 'Y', 'да', 'Д', '１'])
      assert.deepEqual(read({ used, how: 'well' }).answers, { used: ['yes'], how: ['well'] }, used)
    for (const areas of ['12', '1 2', '1,2', 'trade tourism', 'Тор, Тур'])
      assert.deepEqual(read({ used: '2', areas }).answers, { used: ['no'], areas: ['trade', 'tourism'] }, areas)
    assert.deepEqual(read({ used: 'n', 'views.a': '3', 'views.b': 'dis', score: '10' }).answers, {
      used: ['no'],
      'views.a': ['agree'],
      'views.b': ['disagree'],
      score: ['10'],
    })
  })

  it('takes days as they are written on paper, and places of a ranking', () => {
    assert.deepEqual(read({ used: '2', day: '4.5.2021', 'order.no': '1', people: '12 ming' }).answers, {
      used: ['no'],
      day: ['2021-05-04'],
      people: ['12000', '12 ming'],
      order: ['no'],
    })
  })

  it('refuses letters that begin several answers, and codes that are none', () => {
    assert.deepEqual(read({ used: '2', areas: 't' }).faults, ['areas: not-a-choice'])
    assert.deepEqual(read({ used: '3' }).faults, ['used: not-a-choice'])
    assert.deepEqual(read({ used: '2', areas: '123' }).faults, ['areas: too-many'])
  })

  it('forces nothing: what is missing or unreadable is marked so, and only where it was asked', () => {
    assert.deepEqual(read({}), { answers: {}, marks: { used: 'missing' }, faults: [] })
    assert.deepEqual(read({ used: '1', how: '?', areas: '-' }), {
      answers: { used: ['yes'] },
      marks: { how: 'unreadable', areas: 'missing' },
      faults: [],
    })
    assert.deepEqual(read({ used: '2', areas: '3' }), { answers: { used: ['no'], areas: ['other'] }, marks: {}, faults: [] })
  })
})

describe('two entries of a sheet', () => {
  const entry = (typed: Readonly<Record<string, string>>) => readEntry(INSTRUMENT, Object.entries(typed), ['en'])
  it('differ where they say something else, not where a box is blank or marked, nor in how a number is typed', () => {
    const pairs = compareEntries(
      INSTRUMENT,
      entry({ used: '1', how: 'so', people: '12 ming' }),
      entry({ used: 'yes', how: '?', areas: '-', people: '12000' }),
    )
    assert.deepEqual(
      pairs.filter(({ differs }) => differs).map(({ field }) => field.name),
      ['how'],
    )
    const choice = { item: 'how', values: ['so'], by: 'a', at: new Date(0) }
    assert.equal(openDifferences(pairs, []).length, 1)
    assert.deepEqual(openDifferences(pairs, [choice]), [])
    assert.deepEqual(mergeEntries(pairs, [choice]), { used: ['yes'], how: ['so'], people: ['12 ming'] })
    assert.deepEqual(mergeEntries(pairs, []), { used: ['yes'], people: ['12 ming'] })
  })
})

describe('a questionnaire on paper', () => {
  const items = paperOf(WAVE, { programme: { en: 'P' }, returns: '' }, 'en').sections.flatMap(({ items }) => items)
  it('numbers what is asked and nothing else, and the rows of a grid by letters', () => {
    assert.deepEqual(
      items.map(({ number }) => number),
      ['1', '2', '', '3', '4', '5', '6', '7', '8'],
    )
    assert.deepEqual(
      items[3]?.rows.map(({ mark }) => mark),
      ['a', 'b'],
    )
  })

  it('says where to go on, and when a question is to be answered', () => {
    assert.deepEqual(
      items[0]?.skips.map(({ text }) => text),
      ['If “No”, go to 3.'],
    )
    assert.equal(items[1]?.only?.text, 'Answer only if question 1 is “Yes”.')
  })

  it('prints the highest point first with the code of its place on the scale, and numbers as their own codes', () => {
    assert.deepEqual(
      items[3]?.choices.map(({ code, label }) => `${code} ${label.text}`),
      ['3 Agree', '2 Neutral', '1 Disagree'],
    )
    assert.deepEqual(
      items[5]?.choices.map(({ code }) => code),
      ['0', '1', '10'],
    )
  })

  it('says a second language only where it says something else', () => {
    const both = paperOf(WAVE, { programme: { en: 'P', ru: 'П' }, returns: '' }, 'en', 'ru')
    assert.deepEqual(both.programme, { text: 'P', second: 'П' })
    assert.deepEqual(both.title, { text: 'W', second: null })
  })
})
