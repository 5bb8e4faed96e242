import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Text } from '../../../kernel/language.ts'
import type { Instrument, Item, Page } from '../instrument.ts'
import { LIBRARY } from '../library/index.ts'
import { fromXlsForm, toXlsForm } from './index.ts'

describe('an instrument as XLSForm and back', () => {
  for (const { instrument } of LIBRARY) {
    it(`is the same: ${instrument.code}`, () => assert.deepEqual(back(instrument), instrument))
  }

  it('keeps edition, introduction, translated title, units and page breaks', () => {
    const page = (n: number, ...items: readonly Item[]): Page => ({ code: `page_${n}`, items })
    const whole = asking(
      page(1, { kind: 'number', code: 'people', ask: both('How many live there?'), whole: true, from: 0, unit: both('people') }),
      page(2, { kind: 'text', code: 'why', ask: both('Why?'), long: true }),
      page(3, { kind: 'date', code: 'day', ask: both('When?'), from: '2020-01-01' }),
    )
    assert.deepEqual(back({ ...whole, edition: 7, intro: both('Thank you.') }), { ...whole, edition: 7, intro: both('Thank you.') })
  })

  it('keeps conditions on rows of a grid, on the text of "other" and on a city that is not listed', () => {
    const listed = [
      { code: 'a', label: both('A') },
      { code: 'other', label: both('Other'), other: true, exclusive: true },
    ]
    const scale = [1, 2, 3].map((n) => ({ code: String(n), label: both(`Level ${n}`) }))
    const rows = ['speed', 'price'].map((code) => ({ code, ask: both(code) }))
    const whole = asking({
      code: 'one',
      title: both('One'),
      items: [
        { kind: 'choice', code: 'pick', ask: both('Pick'), many: true, choices: listed },
        { kind: 'grid', code: 'first', ask: both('First'), rows, choices: scale },
        { kind: 'grid', code: 'second', ask: both('Second'), rows, choices: scale },
        { kind: 'city', code: 'town', ask: both('Town'), others: true, choices: [{ code: 'a', label: both('A') }] },
        { kind: 'text', code: 'one', ask: both('Why?'), showIf: { item: 'pick.other', answered: true } },
        {
          kind: 'text',
          code: 'two',
          ask: both('Why so slow?'),
          showIf: {
            all: [
              { item: 'second.speed', is: '1' },
              { item: 'first.speed', not: '3' },
            ],
          },
        },
        { kind: 'text', code: 'three', ask: both('Where is it?'), showIf: { item: 'town.other', answered: true } },
      ],
    })
    assert.deepEqual(back(whole), whole)
  })

  it('gives each row of the form a name of its own, as pyxform asks', () => {
    const choices = [
      { code: 'other', label: both('Other'), other: true },
      { code: 'b', label: both('B') },
    ]
    const [survey] = toXlsForm(
      asking({
        code: 'pick',
        title: both('Same code as an item'),
        items: [
          { kind: 'choice', code: 'pick', ask: both('Pick'), choices },
          { kind: 'text', code: 'pick_other', ask: both('Why?') },
        ],
      }),
    )
    const at = survey?.rows[0]?.indexOf('name') ?? -1
    assert.deepEqual(
      survey?.rows.slice(1).map((row) => row[at] ?? '—'),
      ['pick_page', 'pick', 'pick_other_2', 'pick_other', '—'],
    )
  })
})

/** The instrument that is read out of the one that was written, nothing of it being left out. */
function back(instrument: Instrument): Instrument {
  const read = fromXlsForm(toXlsForm(instrument))
  if ('faults' in read) assert.fail(JSON.stringify(read.faults))
  assert.deepEqual(read.leftOut, [])
  return read.instrument
}

function both(en: string): Text {
  return { en, ru: `${en} (ru)` }
}

function asking(...pages: readonly Page[]): Instrument {
  return { code: 'made', edition: 1, title: both('Made'), languages: ['en', 'ru'], pages }
}
