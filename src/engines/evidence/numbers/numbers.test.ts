import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe as suite, it } from 'node:test'
import { describe, fewestExceptions, outliersOf, registerFit, trimmedMean } from './index.ts'

const shared = new URL('../../../../../shared/data/uzbekistan-2020/', import.meta.url)
const skip = existsSync(shared) ? false : 'shared data is absent'

suite('numbers that people typed', () => {
  it('the 47 populations of 2020: median first, and mean, spread and trimmed mean as in R', { skip }, () => {
    const { pop } = JSON.parse(readFileSync(new URL('oracle.json', shared), 'utf8'))
    const [head = [], ...rows] = readFileSync(new URL('responses.csv', shared), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.replace(/"[^"]*"/g, '').split(','))
    const told = rows
      .filter((row) => row[head.indexOf('population')] !== '')
      .map((row) => ({ unit: row[head.indexOf('unit')], people: Number(row[head.indexOf('population')]) }))
    const numbers = told.map(({ people }) => people)
    const { n, median, mean, sd } = describe(numbers)
    assert.deepEqual({ n, median }, { n: pop.n, median: pop.median })
    const city = describe(told.filter(({ unit }) => unit === 'city').map(({ people }) => people)).mean
    const off = [mean - pop.mean, sd / pop.sd - 1, trimmedMean(numbers) / pop.trim - 1, city / pop.city_mean - 1]
    assert.ok(
      off.every((each) => Math.abs(each) < 1e-9),
      off.join(' '),
    )
    assert.deepEqual(
      outliersOf(numbers, 3).every((i) => told[i]?.unit === 'region'),
      true,
    )
  })

  it('outliers are listed by place; few numbers have none', () => {
    assert.deepEqual(outliersOf([10, 12, 11, 900, 9, 10, -500]), [3, 6])
    assert.deepEqual([outliersOf([1, 2, 900]), outliersOf([5, 5, 5, 5, 5])], [[], []])
  })

  it('a number fits the register within a factor of 3', () => {
    const fits = [
      registerFit(300_000, 100_000),
      registerFit(300_001, 100_000),
      registerFit(33_333, 100_000),
      registerFit(5, undefined),
      registerFit(5, 0),
    ]
    assert.deepEqual(fits, ['fits', 'too-high', 'too-low', 'unknown', 'unknown'])
  })

  it('a mean of 790,000 needs 13 of 52 to answer for the capital', () => {
    assert.equal(fewestExceptions(790_000, 52, 432_456, 1_978_028), 13)
    assert.deepEqual(
      [fewestExceptions(400_000, 52, 432_456, 1_978_028), fewestExceptions(2_000_000, 52, 432_456, 1_978_028)],
      [0, undefined],
    )
  })

  it('a trimmed mean leaves the ends out, to the middle at most', () => {
    assert.deepEqual(
      [trimmedMean([1, 2, 3, 4, 100], 0.2), trimmedMean([1, 2, 9], 0.5), trimmedMean([1, 2, 4, 9], 0.5), trimmedMean([])],
      [3, 2, 3, NaN],
    )
  })
})
