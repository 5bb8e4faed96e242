import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ChoiceItem, Instrument, Item, NumberItem, ScaleItem } from '../../instrument.ts'
import { lintEdition } from './edition.ts'

const points = ['Low', 'Middle', 'High'].map((en) => ({ code: en.toLowerCase(), label: { en } }))
const SCALE: ScaleItem = { kind: 'scale', code: 's', ask: { en: 'How clear?', ru: 'Насколько ясно?' }, choices: points }
const CHOICE: ChoiceItem = { kind: 'choice', code: 'c', ask: { en: 'Which one?' }, choices: points }
const NUMBER: NumberItem = { kind: 'number', code: 'n', ask: { en: 'How many?' }, unit: { en: 'people' } }

describe('lintEdition', () => {
  it('finds nothing where only case, stops and translations were added, and items are new', () => {
    const after: Item = { ...SCALE, ask: { ...SCALE.ask, en: 'how clear', 'zh-Hans': '多清楚？' } }
    assert.deepEqual(found([SCALE], [after, CHOICE]), [])
  })

  it('asks for a new code where choices, their meaning or their order changed', () => {
    assert.deepEqual(found([SCALE], [{ ...SCALE, choices: points.slice(1) }]), ['s choices-changed error'])
    assert.deepEqual(found([CHOICE], [{ ...CHOICE, choices: [...points, { code: 'top', label: { en: 'Top' } }] }]), [
      'c choices-changed error',
    ])
    const [first, ...rest] = points
    assert.deepEqual(found([SCALE], [{ ...SCALE, choices: [{ code: 'low', label: { en: 'None' } }, ...rest] }]), [
      's.low choice-relabelled warning',
    ])
    assert.deepEqual(found([SCALE], [{ ...SCALE, choices: points.toReversed() }]), ['s order-changed error'])
    assert.deepEqual(found([CHOICE], [{ ...CHOICE, choices: [...rest, ...(first ? [first] : [])] }]), [])
  })

  it('lets a list of cities grow', () => {
    const city: Item = { kind: 'city', code: 'city', ask: { en: 'City' }, choices: points.slice(1) }
    assert.deepEqual(found([city], [{ ...city, choices: points }]), [])
    assert.deepEqual(found([{ ...city, choices: points }], [city]), ['city choices-changed error'])
  })

  it('asks for a new code where the kind or the unit changed', () => {
    assert.deepEqual(found([CHOICE], [{ ...CHOICE, many: true }]), ['c kind-changed error'])
    assert.deepEqual(found([NUMBER], [{ ...NUMBER, unit: { en: 'thousand people' } }]), ['n unit-changed error'])
  })

  it('warns of changed wording and of another base, and mentions a changed translation', () => {
    assert.deepEqual(found([SCALE], [{ ...SCALE, ask: { en: 'How useful?' } }]), ['s wording-changed warning'])
    assert.deepEqual(found([SCALE], [{ ...SCALE, ask: { en: 'How clear?', ru: 'Полезно ли?' } }]), ['s translation-changed hint'])
    assert.deepEqual(found([CHOICE, SCALE], [CHOICE, { ...SCALE, showIf: { item: 'c', is: 'low' } }]), ['s base-changed warning'])
  })

  it('tells a question that was renamed from one that is gone', () => {
    assert.deepEqual(found([SCALE, NUMBER], [{ ...SCALE, code: 'clear' }]), ['clear code-changed warning', 'n item-gone hint'])
  })

  it('wants a later number', () => {
    assert.deepEqual(
      lintEdition(edition(2, [SCALE]), edition(2, [SCALE])).map(({ code }) => code),
      ['edition-not-later'],
    )
  })
})

function found(before: readonly Item[], after: readonly Item[]): readonly string[] {
  return lintEdition(edition(1, before), edition(2, after)).map(({ at, code, level }) => `${at} ${code} ${level}`)
}

function edition(number: number, items: readonly Item[]): Instrument {
  return { code: 'test', edition: number, title: { en: 'Test' }, languages: ['en', 'ru'], pages: [{ code: 'p', items }] }
}
