import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { chiSquare, crossTable, fisherExact } from './index.ts'

type Case = { m: number[][]; fisher: number; chi2: number; p: number; V?: number; minexp?: number; least?: number }
const file = new URL('../../../../../../shared/oracles/oracle.json', import.meta.url)
const shared: readonly Case[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).tab : []
const own: readonly Case[] = JSON.parse(readFileSync(new URL('../../fixtures/groups.json', import.meta.url), 'utf8')).tables

function assertAsInR({ m, fisher, chi2, p, V, minexp, least }: Case): void {
  const ours = chiSquare(m)
  const off = [
    fisherExact(m).p / fisher - 1,
    ours.statistic - chi2,
    ours.p / p - 1,
    ours.leastExpected - (minexp ?? least ?? NaN),
    V === undefined ? 0 : ours.cramersV - V,
  ]
  assert.ok(
    off.every((each) => Math.abs(each) < 1e-9),
    `${JSON.stringify(m)}: ${off.join(' ')}`,
  )
}

describe('a table of groups by answers', () => {
  it(
    'Fisher, chi-square and V of the four shared tables are those of R',
    { skip: shared.length > 0 ? false : 'shared data is absent' },
    () => {
      assert.equal(shared.length, 4)
      shared.forEach(assertAsInR)
    },
  )

  it('and of six more, from a table without overlap to 405 answers', () => {
    assert.equal(own.length, 6)
    own.forEach(assertAsInR)
  })

  it('the order of rows and columns, and empty ones, change nothing', () => {
    const [a, b] = [
      fisherExact([
        [3, 10, 4],
        [1, 5, 9],
      ]),
      fisherExact([
        [9, 0, 5, 1],
        [0, 0, 0, 0],
        [4, 0, 10, 3],
      ]),
    ]
    assert.ok(Math.abs(a.p - b.p) < 1e-12)
    assert.equal(a.tables, b.tables)
  })

  it('above the limit p is sampled: near the exact one, and the same for the same seed', () => {
    const table = [
      [5, 4, 3, 2],
      [0, 2, 1, 2],
      [1, 6, 7, 9],
    ]
    const exact = fisherExact(table)
    const sampled = fisherExact(table, { enumerate: 1000 })
    assert.deepEqual([exact.method, sampled.method, sampled.tables], ['enumerated', 'sampled', 20_000])
    assert.ok(Math.abs(exact.p - sampled.p) < 4 * Math.sqrt((exact.p * (1 - exact.p)) / 20_000), `${exact.p} ${sampled.p}`)
    assert.deepEqual(fisherExact(table, { enumerate: 1000 }), sampled)
    assert.notEqual(fisherExact(table, { enumerate: 1000, seed: 2 }).p, sampled.p)
  })

  it('samples tables of 100,000 answers too', () => {
    const { p, method } = fisherExact(
      [
        [20_000, 10_000, 3, 20_000],
        [20_010, 9_900, 2, 20_085],
      ],
      { enumerate: 1000, samples: 200 },
    )
    assert.equal(method, 'sampled')
    assert.ok(p > 0.5 && p <= 1)
  })

  it('takes chi-square only where every expected count is 5 or more', () => {
    assert.deepEqual(
      methodOf([
        [20, 20],
        [10, 30],
      ]),
      'chi-square',
    )
    assert.deepEqual(
      methodOf([
        [36, 4],
        [12, 2],
      ]),
      'fisher-enumerated',
    )
    assert.deepEqual(
      methodOf([
        [5, 5],
        [5, 6],
      ]),
      'fisher-enumerated',
    )
  })

  it('says why it compares nothing', () => {
    assert.deepEqual(
      crossTable([
        [0, 0],
        [0, 0],
      ]),
      { gap: 'no-answers', n: 0 },
    )
    assert.deepEqual(
      crossTable([
        [3, 20],
        [0, 0],
      ]),
      { gap: 'one-group', n: 23 },
    )
    assert.deepEqual(
      crossTable([
        [30, 0],
        [20, 0],
      ]),
      { gap: 'no-variation', n: 50 },
    )
    assert.deepEqual(
      crossTable([
        [30, 10],
        [5, 4],
      ]),
      { gap: 'small-group', n: 49 },
    )
    assert.throws(() => chiSquare([[1, 2], [3]]), /needs 2 cells/)
    assert.throws(() => chiSquare([[1, 2.5]]), /needs a count/)
  })
})

function methodOf(table: readonly (readonly number[])[]): string {
  const result = crossTable(table)
  return 'gap' in result ? result.gap : result.method
}
