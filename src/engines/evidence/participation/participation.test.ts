import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { applicationRate, attendance, attended, earlyAndLate, responseProfile } from './index.ts'

describe('attendance', () => {
  it('is being there for the asked share of the minutes, never registering', () => {
    assert.equal(attended([{ from: 0, to: 72 }], 90, 0.8), true)
    assert.equal(attended([{ from: 0, to: 71 }], 90, 0.8), false)
    assert.equal(attended([], 90, 0.8), false)
  })

  it('two devices count once, and time outside the session not at all', () => {
    assert.equal(
      attended(
        [
          { from: 0, to: 40 },
          { from: 10, to: 40 },
        ],
        90,
        0.5,
      ),
      false,
    )
    assert.equal(
      attended(
        [
          { from: 20, to: 50 },
          { from: 60, to: 75 },
          { from: 0, to: 10 },
        ],
        90,
        0.6,
      ),
      true,
    )
    assert.equal(
      attended(
        [
          { from: -60, to: 30 },
          { from: 85, to: 200 },
        ],
        90,
        0.4,
      ),
      false,
    )
  })

  it('is counted of the registered', () => {
    assert.deepEqual(attendance([[{ from: 0, to: 90 }], [], [{ from: 50, to: 90 }]], 90, 0.8), { k: 1, n: 3 })
    assert.deepEqual(attendance([], 90, 0.8), { gap: 'no-answers', n: 0 })
  })
})

describe('application rate', () => {
  it('has its base, its months and its interval', () => {
    const rate = applicationRate(41, 52, 6)
    assert.ok('low' in rate)
    assert.deepEqual([rate.k, rate.n, rate.months, rate.low.toFixed(3), rate.high.toFixed(3)], [41, 52, 6, '0.660', '0.878'])
  })

  it('is no rate under 5 answers, and no application in the first weeks', () => {
    assert.deepEqual(
      [applicationRate(2, 4, 6), applicationRate(0, 0, 6)],
      [
        { gap: 'too-few', n: 4 },
        { gap: 'no-answers', n: 0 },
      ],
    )
    assert.throws(() => applicationRate(41, 52, 1), /3 to 12 months/)
  })
})

describe('who responded', () => {
  it('is compared with who was registered, small groups put together', () => {
    const profile = responseProfile([
      { group: 'hokim', responded: 36, registered: 52 },
      { group: 'officer', responded: 14, registered: 20 },
      { group: 'north', responded: 1, registered: 2 },
      { group: 'south', responded: 1, registered: 2 },
    ])
    assert.deepEqual([profile.responded, profile.registered, profile.groups.at(-1)], [52, 76, { group: '', responded: 2, registered: 4 }])
    assert.deepEqual(profile.comparison, { gap: 'small-group', n: 76 })
    assert.throws(() => responseProfile([{ group: 'hokim', responded: 3, registered: 2 }]), /3 responded of 2/)
  })

  it('2020: hokims 36 of 52 and officers 16 of 24 responded alike', () => {
    const { comparison } = responseProfile([
      { group: 'hokim', responded: 36, registered: 52 },
      { group: 'officer', responded: 16, registered: 24 },
    ])
    assert.ok('p' in comparison && comparison.method === 'chi-square' && comparison.p > 0.8 && comparison.cramersV < 0.05)
  })

  it('early and late answers are two halves', () => {
    assert.deepEqual(earlyAndLate([0, 1, 1, 2, 2], 3), [
      [1, 2, 0],
      [0, 0, 2],
    ])
  })
})
