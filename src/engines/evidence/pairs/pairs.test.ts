import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { chiSquare } from '../groups/index.ts'
import { bowker, changeTable, linkPairs, mcNemarExact, pairedChange, signedRank } from './index.ts'

type Signed = { before: number[]; after: number[]; exact: boolean; v: number; p: number }
const R: { signed: Signed[]; mcnemar: { b: number; c: number; p: number }[] } = JSON.parse(
  readFileSync(new URL('../fixtures/pairs.json', import.meta.url), 'utf8'),
)
const shared = new URL('../../../../../shared/oracles/oracle.json', import.meta.url)
const skip = existsSync(shared) ? false : 'shared data is absent'

describe('the same people before and after', () => {
  it('use of programming before and since 433 workshops, as in R', { skip }, () => {
    const oracle = JSON.parse(readFileSync(shared, 'utf8')).paired
    const table: readonly number[][] = oracle.table
    const pairs = table.flatMap((row, x) => row.flatMap((count, y) => Array.from({ length: count }, () => [x, y] as const)))
    const [before, after] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)]
    const { up, same, down, v, rankBiserial, p, method } = signedRank(before, after)
    assert.deepEqual(
      { up, same, down, v, method },
      { up: oracle.improved, same: oracle.same, down: oracle.worse, v: oracle.V, method: 'normal' },
    )
    assert.ok(Math.abs(rankBiserial - oracle.rankBiserial) < 1e-9 && Math.abs(p / oracle.p_corr - 1) < 1e-9)
    const changed = changeTable(before, after, 6)
    assert.deepEqual(changed, table)
    const symmetry = bowker(changed)
    assert.equal(symmetry.df, oracle.bowker_df)
    assert.ok(Math.abs(symmetry.statistic - oracle.bowker) < 1e-9 && Math.abs(symmetry.p / oracle.bowker_p - 1) < 1e-9)
    const [rows, columns] = [
      table.map((row) => row.reduce((sum, each) => sum + each, 0)),
      [0, 1, 2, 3, 4, 5].map((j) => table.reduce((sum, row) => sum + (row[j] ?? 0), 0)),
    ]
    const asIfStrangers = chiSquare([rows, columns])
    assert.ok(
      Math.abs(asIfStrangers.statistic - oracle.chisq_as_published.stat) < 1e-9 &&
        Math.abs(asIfStrangers.p / oracle.chisq_as_published.p - 1) < 1e-9,
    )
    const toDaily = pairs.filter(([x, y]) => x < 5 && y === 5).length
    const { p: exact } = mcNemarExact(toDaily, pairs.filter(([x, y]) => x === 5 && y < 5).length)
    assert.ok(Math.abs(exact / oracle.mcnemar_daily_exact - 1) < 1e-9)
  })

  for (const { before, after, exact, v, p } of R.signed) {
    it(`signed rank of ${before.length} pairs, ${exact ? 'exact' : 'normal'}, as in R`, () => {
      const ours = signedRank(before, after)
      assert.equal(ours.method, exact ? 'exact' : 'normal')
      assert.ok(Math.abs(ours.v - v) < 1e-9 && Math.abs(ours.p / p - 1) < 1e-9, `${ours.p} ${p}`)
    })
  }

  it('McNemar is the exact binomial test of those who changed', () => {
    for (const { b, c, p } of R.mcnemar) assert.ok(Math.abs(mcNemarExact(b, c).p / p - 1) < 1e-9)
    assert.equal(mcNemarExact(0, 0).p, 1)
  })

  it('nothing changed: no effect and no doubt', () => {
    const same = { up: 0, same: 3, down: 0, v: 0, rankBiserial: 0, p: 1, method: 'exact' }
    assert.deepEqual(signedRank([1, 2, 3], [1, 2, 3]), same)
    assert.deepEqual(
      bowker([
        [4, 0],
        [0, 7],
      ]),
      { statistic: 0, df: 0, p: 1 },
    )
  })

  it('before and after exchanged change the sign and nothing else', () => {
    const { before = [], after = [] } = R.signed[0] ?? {}
    const [there, back] = [signedRank(before, after), signedRank(after, before)]
    assert.deepEqual([there.up, there.down], [back.down, back.up])
    assert.ok(Math.abs(there.rankBiserial + back.rankBiserial) < 1e-15 && Math.abs(there.p - back.p) < 1e-15)
  })

  it('pairs are linked by token; who answered once is counted, not guessed', () => {
    const linked = linkPairs(
      new Map([
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ]),
      new Map([
        ['c', 5],
        ['a', 2],
        ['d', 1],
      ]),
    )
    assert.deepEqual(linked, { before: [1, 3], after: [2, 5], onlyBefore: 1, onlyAfter: 1 })
  })

  it('fewer than 10 pairs tell nothing, and unequal lists are an error', () => {
    assert.deepEqual(pairedChange([1, 2], [2, 3], 'before-after'), { gap: 'too-few', n: 2 })
    assert.deepEqual(pairedChange([], [], 'before-after'), { gap: 'no-answers', n: 0 })
    const { before = [], after = [] } = R.signed[0] ?? {}
    const change = pairedChange(before, after, 'retrospective')
    assert.ok('design' in change && change.design === 'retrospective' && change.up === 8 && change.n === 12)
    assert.throws(() => signedRank([1], []), /1 before, 0 after/)
    assert.throws(() => bowker([[1, 2]]), /is square/)
    assert.throws(() => changeTable([5], [0], 3), /outside 0 to 2/)
  })
})
