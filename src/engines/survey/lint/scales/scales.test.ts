import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Instrument, ScaleItem } from '../../instrument.ts'
import type { Finding } from '../finding.ts'
import { notSureInside } from './not-sure.ts'
import { pointWithoutWords } from './point.ts'
import { unbalanced } from './unbalanced.ts'

describe('unbalanced scales', () => {
  it('are found where praise has more points than blame', () => {
    const [found] = lint(unbalanced, ['Poor', 'Fair', 'Good', 'Very good', 'Excellent'])
    assert.deepEqual([found?.code, found?.values], ['unbalanced', { positive: 3, negative: 1 }])
    assert.deepEqual(
      lint(unbalanced, ['Disagree', 'Agree', 'Strongly agree']).map(({ code }) => code),
      ['unbalanced'],
    )
  })

  it('are not balanced ones, nor scales of one side, nor unknown ones', () => {
    assert.deepEqual(lint(unbalanced, ['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree']), [])
    assert.deepEqual(lint(unbalanced, ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied']), [])
    assert.deepEqual(lint(unbalanced, ['Very poor', 'Poor', 'Fair', 'Good', 'Very good']), [])
    assert.deepEqual(lint(unbalanced, ['Not at all', 'Slightly', 'Quite', 'Very']), [])
    assert.deepEqual(lint(unbalanced, ['Red', 'Green', 'Blue']), [])
  })
})

describe('points without words', () => {
  it('are found beside points with words', () => {
    assert.deepEqual(
      lint(pointWithoutWords, ['1 – Poor', '2', '3', '4', '5 – Excellent']).map(({ values }) => values),
      [{ points: '2, 3, 4' }],
    )
  })

  it('are let alone where all points are numbers, and on a ruler from 0 to 10', () => {
    assert.deepEqual(lint(pointWithoutWords, ['1', '2', '3', '4', '5']), [])
    assert.deepEqual(lint(pointWithoutWords, ['0 never', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10 always']), [])
  })
})

describe('"not sure"', () => {
  it('inside a scale is found in any language', () => {
    assert.deepEqual(
      lint(notSureInside, ['Disagree', 'Not sure', 'Agree']).map(({ at }) => at),
      ['q.p1'],
    )
    assert.deepEqual(
      lint(notSureInside, ['Не согласен', 'Не знаю', 'Согласен']).map(({ at }) => at),
      ['q.p1'],
    )
  })

  it('outside of it is let alone', () => {
    const item = scale(['Disagree', 'Agree', 'Not sure'])
    const choices = item.choices.map((choice, place) => (place === 2 ? { ...choice, outside: true } : choice))
    assert.deepEqual(notSureInside(asking({ ...item, choices })), [])
  })
})

function lint(rule: (instrument: Instrument) => readonly Finding[], labels: readonly string[]): readonly Finding[] {
  return rule(asking(scale(labels)))
}

function scale(labels: readonly string[]): ScaleItem {
  return { kind: 'scale', code: 'q', ask: { en: '?' }, choices: labels.map((en, place) => ({ code: `p${place}`, label: { en } })) }
}

function asking(item: ScaleItem): Instrument {
  return { code: 'test', edition: 1, title: { en: 'Test' }, languages: ['en'], pages: [{ code: 'p', items: [item] }] }
}
