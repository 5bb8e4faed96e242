import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { agreementOf } from './agreement.ts'
import type { Reading } from './model.ts'
import { offeredCodes } from './offers.ts'
import { outcomeOf } from './outcome.ts'

const reading = (coder: string, codes: readonly string[], hour = 0): Reading => ({
  response: 'r',
  coder,
  codes,
  taught: [],
  at: new Date(Date.UTC(2021, 4, 5, hour)),
})

describe('what counts of the readings of an answer', () => {
  it('is the last one where one coder is enough', () => {
    assert.deepEqual(outcomeOf([reading('a', ['x'], 2), reading('b', ['y'], 1)], undefined, 'one'), { codes: ['x'], by: 'a' })
    assert.equal(outcomeOf([], undefined, 'one'), undefined)
  })

  it('is what two coders agree on, in whatever order they gave it', () => {
    assert.deepEqual(outcomeOf([reading('b', ['y', 'x']), reading('a', ['x', 'y'])], undefined, 'two'), { codes: ['x', 'y'], by: 'a, b' })
    assert.equal(outcomeOf([reading('a', ['x'])], undefined, 'two'), undefined)
    assert.equal(outcomeOf([reading('a', ['x']), reading('b', ['x', 'y'])], undefined, 'two'), undefined)
  })

  it('is what a person decided, in any case', () => {
    const settlement = { response: 'r', codes: ['z'], by: 'c', at: new Date(0) }
    assert.deepEqual(outcomeOf([reading('a', ['x']), reading('b', ['y'])], settlement, 'two'), { codes: ['z'], by: 'c' })
  })
})

describe('the agreement of two coders', () => {
  const pair = (one: readonly string[], other: readonly string[]) => [{ codes: one }, { codes: other }] as const
  it('is percent and kappa over whole answers with their n, and kappa for each code', () => {
    // Cohen (1960): of ten answers both say x for five and y for three; one says y where the other says x, twice.
    const pairs = [
      ...Array.from({ length: 5 }, () => pair(['x'], ['x'])),
      ...Array.from({ length: 3 }, () => pair(['y'], ['y'])),
      pair(['x'], ['y']),
      pair(['y'], ['x']),
    ]
    const { n, agreed, percent, kappa, codes } = agreementOf(pairs)
    assert.deepEqual({ n, agreed, percent }, { n: 10, agreed: 8, percent: 80 })
    assert.ok('kappa' in kappa && Math.abs(kappa.kappa - (0.8 - 0.52) / (1 - 0.52)) < 1e-12)
    assert.deepEqual(
      codes.map(({ code, both, first, second }) => [code, both, first, second]),
      [
        ['x', 5, 6, 6],
        ['y', 3, 4, 4],
      ],
    )
  })

  it('has no percent under five answers, and no kappa where nothing varies', () => {
    assert.deepEqual(agreementOf([pair(['x'], ['x'])]), {
      n: 1,
      agreed: 1,
      kappa: { gap: 'no-variation', n: 1 },
      codes: [{ code: 'x', both: 1, first: 1, second: 1, kappa: { gap: 'no-variation', n: 1 } }],
    })
    assert.deepEqual(agreementOf([]).kappa, { gap: 'no-answers', n: 0 })
  })
})

describe('codes that are offered', () => {
  it('are those whose words, or labels, begin a word of the answer in any script', () => {
    const frame = {
      version: 1,
      codes: [
        { code: 'tourism', label: { en: 'Tourism', 'zh-Hans': '旅游' }, rule: '', words: ['туризм'] },
        { code: 'trade', label: { en: 'Trade' }, rule: '', words: ['savdo'] },
      ],
    }
    for (const [text, codes] of [
      ['turizmni rivojlantirish', ['tourism']],
      ['Савдо ва туризм', ['tourism', 'trade']],
      ['发展旅游', ['tourism']],
      ['agrotourism', []],
      ['', []],
    ] as const)
      assert.deepEqual(offeredCodes(frame, text), codes, text)
  })
})
