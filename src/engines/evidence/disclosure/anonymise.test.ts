import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { seeded } from '../../../../bench/random.ts'
import { anonymise } from './anonymise.ts'
import { bandOf, bandOrder } from './bands.ts'
import { rareCombinations } from './microdata.ts'

const many = (...counts: readonly (readonly [string, number])[]) => counts.flatMap(([value, n]) => Array.from({ length: n }, () => value))

describe('a profile made anonymous', () => {
  it('is left alone when every combination is shared by k', () => {
    const column = { code: 'role', values: many(['mayor', 5], ['officer', 6]) }
    assert.deepEqual(anonymise([column], 5), { columns: [{ ...column, joined: [] }], steps: [], k: 5, smallest: 5 })
  })

  it('puts neighbours together where values have an order, and the rarest where they have none', () => {
    const values = many(['a', 1], ['b', 9], ['c', 3], ['d', 4])
    const ordered = anonymise([{ code: 'age', values, order: ['a', 'b', 'c', 'd'] }], 5)
    assert.deepEqual(ordered.steps, [
      { code: 'age', did: 'joined', people: 10, values: ['a', 'b'] },
      { code: 'age', did: 'joined', people: 7, values: ['c', 'd'] },
    ])
    assert.deepEqual([...new Set(ordered.columns[0]?.values)], ['a+b', 'c+d'])
    const plain = anonymise([{ code: 'role', values }], 5)
    assert.deepEqual([...new Set(plain.columns[0]?.values)], ['a+c+d', 'b'])
  })

  it('takes the declared coarser values first: the region of a city', () => {
    const cities = many(['x', 3], ['y', 3], ['z', 7])
    const regions = many(['N', 6], ['S', 7])
    const { columns, steps } = anonymise([{ code: 'city', values: cities, coarser: [regions] }], 5)
    assert.deepEqual([columns[0]?.values, steps], [regions, [{ code: 'city', did: 'coarser', people: 13 }]])
  })

  it('empties the few who stand out when they hide one another, else leaves a column out', () => {
    const a = [...many(['m', 50], ['f', 50])]
    const b = a.map((_, person) => (person < 3 || person >= 97 ? 'old' : 'young'))
    const emptied = anonymise(
      [
        { code: 'sex', values: a },
        { code: 'age', values: b },
      ],
      5,
    )
    assert.deepEqual(
      [emptied.steps.map(({ did, people }) => [did, people]), emptied.smallest],
      [
        [
          ['emptied', 6],
          ['emptied', 6],
        ],
        6,
      ],
    )
    const c = a.map((_, person) => (person < 15 ? 'old' : person < 53 ? 'young' : 'mid'))
    const left = anonymise(
      [
        { code: 'sex', values: a },
        { code: 'age', values: c },
      ],
      5,
    )
    assert.equal(left.smallest >= 3, true)
    const few = anonymise(
      [
        { code: 'one', values: many(['a', 5], ['b', 5]) },
        { code: 'two', values: 'ababababab'.split('') },
      ],
      5,
    )
    assert.deepEqual(few.steps, [{ code: 'two', did: 'left-out', people: 10 }])
  })

  it('never leaves a combination that fewer than k share, whatever the answers are', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const random = seeded(seed)
      const [people, k] = [Math.floor(random() * 80), 2 + Math.floor(random() * 6)]
      const columns = Array.from({ length: 1 + Math.floor(random() * 4) }, (_, place) => {
        const kinds = 1 + Math.floor(random() * 6)
        const values = Array.from({ length: people }, () => (random() < 0.1 ? '' : `v${Math.floor(random() ** 2 * kinds)}`))
        return { code: `c${place}`, values, ...(random() < 0.5 ? { order: ['v0', 'v1', 'v2', 'v3', 'v4', 'v5'] } : {}) }
      })
      const { columns: left, smallest } = anonymise(columns, k)
      const rare = rareCombinations(
        left.map(({ code, values }) => ({ code, kind: 'profile', values })),
        k,
      )
      assert.deepEqual(rare, [], `seed ${seed}`)
      assert.ok(left.length === 0 || smallest >= k, `seed ${seed}`)
    }
  })
})

describe('the band of a number', () => {
  it('has ends that are the same for everybody', () => {
    assert.deepEqual([-3, 0, 0.5, 1, 3, 7, 10, 62_000, 499_999, 500_000, 999_999, 1_000_000, NaN].map(bandOf), [
      'under_0',
      '0',
      '0',
      '1',
      '2_4',
      '5_9',
      '10_19',
      '50000_99999',
      '200000_499999',
      '500000_999999',
      '500000_999999',
      '1000000_1999999',
      '',
    ])
    assert.deepEqual(bandOrder([1e6, 3, NaN, 62_000, 3]), ['2_4', '50000_99999', '1000000_1999999'])
  })
})
