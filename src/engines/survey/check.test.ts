import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkInstrument, type Condition, type Instrument, type Item } from './index.ts'

const CHOICES = ['a', 'b'].map((code) => ({ code, label: { en: code.toUpperCase() } }))
const FIRST: Item = { kind: 'choice', code: 'first', ask: { en: '?' }, choices: CHOICES }

describe('checkInstrument', () => {
  it('finds nothing in a sound instrument', () => {
    assert.deepEqual(found([FIRST, asking({ item: 'first', is: 'a' })]), [])
  })

  it('finds codes that are missing, double or of the wrong form', () => {
    assert.deepEqual(
      found([FIRST, FIRST, { ...FIRST, code: '2nd' }, { ...FIRST, code: 'x y' }, { ...FIRST, code: 'z', ask: { en: ' ' } }]),
      ['first item-twice', '2nd item-code', 'x y item-code', 'z no-wording'],
    )
  })

  it('finds choices that cannot be told apart', () => {
    const choices = [
      ...CHOICES,
      { code: 'a', label: { en: 'Third' } },
      { code: 'd', label: { en: 'a ' } },
      { code: 'e f', label: { en: '' } },
    ]
    assert.deepEqual(found([{ ...FIRST, choices }]), [
      'first.a choice-twice',
      'first.d label-twice',
      'first.e f choice-code',
      'first.e f no-label',
    ])
  })

  it('finds limits that nobody can keep', () => {
    assert.deepEqual(
      found([
        { kind: 'choice', code: 'c', ask: { en: '?' }, many: true, least: 2, most: 1, choices: CHOICES },
        { kind: 'rank', code: 'r', ask: { en: '?' }, most: 3, choices: CHOICES },
        { kind: 'number', code: 'n', ask: { en: '?' }, from: 2, to: 1 },
        { kind: 'date', code: 'd', ask: { en: '?' }, from: '2020-02-30' },
        { kind: 'grid', code: 'g', ask: { en: '?' }, rows: [], choices: CHOICES },
      ]),
      ['c least-above-most', 'r most-above-choices', 'n from-above-to', 'd not-a-day', 'g no-rows'],
    )
  })

  it('finds conditions on later items, unknown items and unknown codes', () => {
    const any: Condition = {
      any: [
        { item: 'nobody', answered: true },
        { item: 'later', above: 3 },
        { item: 'first', is: 'z' },
      ],
    }
    assert.deepEqual(found([FIRST, asking(any), { kind: 'number', code: 'later', ask: { en: '?' } }]), [
      'second condition-unknown',
      'second condition-later',
      'second condition-code',
    ])
  })
})

function asking(showIf: Condition): Item {
  return { kind: 'text', code: 'second', ask: { en: '?' }, showIf }
}

function found(items: readonly Item[]): readonly string[] {
  const instrument: Instrument = { code: 'test', edition: 1, title: { en: 'Test' }, languages: ['en'], pages: [{ code: 'p', items }] }
  return checkInstrument(instrument).map(({ at, code }) => `${at} ${code}`)
}
