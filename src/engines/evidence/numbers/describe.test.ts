import assert from 'node:assert/strict'
import { describe as suite, it } from 'node:test'
import { describe } from './describe.ts'

suite('describe', () => {
  it('gives what R gives for 1, 2, 4, 8, 16, 33', () => {
    const { sd, ...rest } = describe([33, 1, 2, 16, 4, 8])
    assert.deepEqual(rest, { n: 6, mean: 64 / 6, median: 6, quartiles: [2.5, 14], min: 1, max: 33 })
    assert.ok(Math.abs(sd - 12.225656083281038) < 1e-12)
  })

  it('keeps the order of what it was given', () => {
    const numbers = [3, 1, 2]
    describe(numbers)
    assert.deepEqual(numbers, [3, 1, 2])
  })

  it('says nothing but n about no numbers, and no spread of one', () => {
    assert.deepEqual(describe([]), { n: 0, mean: NaN, sd: NaN, median: NaN, quartiles: [NaN, NaN], min: NaN, max: NaN })
    assert.deepEqual(describe([7]), { n: 1, mean: 7, sd: NaN, median: 7, quartiles: [7, 7], min: 7, max: 7 })
  })

  it('loses nothing where the numbers are large and close', () => {
    const { mean, sd } = describe([1e15 + 1, 1e15 + 2, 1e15 + 3])
    assert.deepEqual({ mean, sd }, { mean: 1e15 + 2, sd: 1 })
  })
})
