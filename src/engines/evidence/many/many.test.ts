import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { cohenKappa, holm } from './index.ts'

const R: { kappa: number; holm: number[] } = JSON.parse(readFileSync(new URL('../fixtures/scales.json', import.meta.url), 'utf8'))
const file = new URL('../../../../../shared/oracles/oracle.json', import.meta.url)
const shared = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
const skip = shared ? false : 'shared data is absent'

function assertNear(ours: readonly number[], theirs: readonly number[]): void {
  assert.equal(ours.length, theirs.length)
  assert.ok(
    ours.every((each, i) => Math.abs(each - (theirs[i] ?? NaN)) < 1e-9),
    `${ours} ${theirs}`,
  )
}

describe('many tests', () => {
  it('Holm as in R', { skip }, () => assertNear(holm(shared.holm.p), shared.holm.holm))

  it('Holm as in R with equal p-values, in the order given', () => assertNear(holm([0.2, 0.001, 0.03, 0.03, 0.7, 0.0004]), R.holm))

  it('one test stays as it is, none is none, and NaN is no test', () => {
    assert.deepEqual([holm([0.04]), holm([]), holm([0.01, NaN, 0.04])], [[0.04], [], [0.02, NaN, 0.04]])
  })
})

describe('two coders', () => {
  it('kappa as in R', { skip }, () => {
    const result = cohenKappa(shared.kappa.m)
    assert.ok('kappa' in result)
    assertNear([result.kappa], [shared.kappa.k])
  })

  it('kappa of three codes as in R', () => {
    const result = cohenKappa([
      [14, 3, 0],
      [2, 22, 5],
      [1, 4, 9],
    ])
    assert.ok('kappa' in result)
    assertNear([result.kappa], [R.kappa])
    assert.deepEqual([result.n, result.agreed], [60, 45])
  })

  it('is not defined for nothing, nor where all got one code', () => {
    assert.deepEqual(
      [
        cohenKappa([
          [0, 0],
          [0, 0],
        ]),
        cohenKappa([
          [9, 0],
          [0, 0],
        ]),
      ],
      [
        { gap: 'no-answers', n: 0 },
        { gap: 'no-variation', n: 9 },
      ],
    )
    assert.throws(() => cohenKappa([[1, 2]]), /is square/)
  })
})
