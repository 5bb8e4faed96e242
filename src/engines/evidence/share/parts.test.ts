import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkBases, checkTicks } from './bases.ts'
import { largestRemainder, roundedParts } from './parts.ts'

describe('parts of a whole', () => {
  it('19 + 40 + 35 adds up to the 94 that is printed for the three', () => {
    assert.deepEqual(roundedParts([10, 21, 18], 52), { percents: [19, 40, 35], sum: 94, together: 94, addsUp: true })
  })

  it('three thirds make 99 and need a note', () => {
    assert.deepEqual(roundedParts([1, 1, 1], 3), { percents: [33, 33, 33], sum: 99, together: 100, addsUp: false })
  })

  it('decimals are added as printed, without the dust of floating point', () => {
    assert.deepEqual(roundedParts([1, 2], 7, 2), { percents: [14.29, 28.57], sum: 42.86, together: 42.86, addsUp: true })
  })

  it('largest remainder always makes the whole, and never moves a part by one or more', () => {
    const wrong: string[] = []
    for (let a = 0; a < 12; a++) {
      for (let b = 0; b < 12; b++) {
        const counts = [a, b, 7, 1]
        const parts = largestRemainder(counts)
        const total = a + b + 8
        if (parts.reduce((sum, part) => sum + part, 0) !== 100) wrong.push(`sum of ${counts}`)
        if (parts.some((part, i) => Math.abs(part - (100 * (counts[i] ?? 0)) / total) >= 1)) wrong.push(`part of ${counts}`)
      }
    }
    assert.deepEqual(wrong, [])
    assert.deepEqual(largestRemainder([1, 1, 1]), [34, 33, 33])
    assert.deepEqual(largestRemainder([0, 0]), [0, 0])
  })
})

describe('bases', () => {
  it('each is part of the one before; one that is not known is passed over', () => {
    assert.deepEqual(checkBases({ invited: 80, registered: 76, responded: 52, answered: 44 }), [])
    assert.deepEqual(checkBases({ registered: 76, answered: 77 }), [{ larger: 'registered', smaller: 'answered' }])
  })

  it('ticks are no base', () => {
    checkTicks([34, 33, 22], 52, 52)
    assert.throws(() => checkTicks([34, 33, 22], 89, 52), /counts ticks/)
    assert.throws(() => checkTicks([34, 60], 52, 52), /ticked 60 times/)
  })
})
