import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { percentHalfUp } from './percent.ts'

describe('percentHalfUp', () => {
  it('gives the percents of 2020', () => {
    const whole = [49, 10, 21, 50, 48, 44, 38, 46, 32].map((k) => percentHalfUp(k, 52))
    assert.deepEqual(whole, [94, 19, 40, 96, 92, 85, 73, 88, 62])
    assert.deepEqual(
      [40, 10, 41, 7].map((k) => percentHalfUp(k, 52, 2)),
      [76.92, 19.23, 78.85, 13.46],
    )
  })

  it('rounds a half up, where floating point would not', () => {
    assert.deepEqual([percentHalfUp(1, 8), percentHalfUp(3, 8), percentHalfUp(1, 200), percentHalfUp(23, 2000, 1)], [13, 38, 1, 1.2])
  })

  it('agrees with exact fractions for every k of every n to 400', () => {
    const wrong: string[] = []
    for (let n = 1; n <= 400; n++) {
      for (let k = 0; k <= n; k++) {
        if (percentHalfUp(k, n) !== Number((200n * BigInt(k) + BigInt(n)) / (2n * BigInt(n)))) wrong.push(`${k}/${n}`)
      }
    }
    assert.deepEqual(wrong, [])
  })

  it('stays exact for counts as large as counts go', () => {
    assert.equal(percentHalfUp(Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, 2), 100)
    assert.equal(percentHalfUp(4503599627370495, 9007199254740991, 4), 50)
  })

  it('refuses nobody, more than all, and what is no count', () => {
    const bad: readonly (readonly [number, number])[] = [
      [0, 0],
      [3, 2],
      [-1, 2],
      [1.5, 2],
      [NaN, 2],
    ]
    for (const [k, n] of bad) assert.throws(() => percentHalfUp(k, n), RangeError)
  })
})
