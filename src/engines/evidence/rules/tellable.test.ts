import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sayGap, tellable, testable } from './index.ts'

describe('what may be told', () => {
  it('grows at 1, 5, 10, 30 and 1,000 answers', () => {
    const told = [0, 1, 4, 5, 9, 10, 29, 30, 999, 1000].map((n) => Object.values(tellable(n)).join(' '))
    assert.deepEqual(told, [
      'nobody false false 0 0 none',
      'inside false false 0 0 none',
      'inside false false 0 0 none',
      'all true false 0 0 none',
      'all true false 0 0 none',
      'all true true 0 0 exact',
      'all true true 0 0 exact',
      'all true true 0 1 all',
      'all true true 0 1 all',
      'all true true 1 1 all',
    ])
  })

  it('no test when any group is under 10; only exact ones under 30 in all', () => {
    assert.deepEqual(
      [testable([36, 9]), testable([10, 10]), testable([36, 16]), testable([52]), testable([])],
      ['none', 'exact', 'all', 'none', 'none'],
    )
  })
})

describe('a gap', () => {
  it('is said in the reader’s language, with the number of answers', () => {
    assert.deepEqual(
      [sayGap({ gap: 'too-few', n: 4 }, 'en'), sayGap({ gap: 'too-few', n: 4 }, 'uz-Latn')],
      ['Too few answers (4).', 'Javoblar juda kam (4).'],
    )
  })
})
