import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import {
  cliffDelta,
  compareOrdered,
  compareShares,
  kruskalWallis,
  mannWhitney,
  midranks,
  newcombe,
  oddsRatio,
  orderedTable,
} from './index.ts'

type Two = { a: number[]; b: number[]; exact: boolean; w: number; p: number; cliff: { delta: number; low: number; high: number } }
type Several = { m: number[][]; h: number; df: number; p: number }
const R: { two: Two[]; kruskal: Several[] } = JSON.parse(readFileSync(new URL('../fixtures/groups.json', import.meta.url), 'utf8'))
const uzbek = new URL('../../../../../shared/data/uzbekistan-2020/', import.meta.url)
const skip = existsSync(uzbek) ? false : 'shared data is absent'

describe('two groups, yes or no', () => {
  it('Newcombe gives his own example: 56 of 70 against 48 of 80', () => {
    const { difference, low, high } = newcombe({ k: 56, n: 70 }, { k: 48, n: 80 })
    assert.deepEqual(
      [difference, low, high].map((each) => each.toFixed(4)),
      ['0.2000', '0.0524', '0.3339'],
    )
  })

  it('at the ends it stays within -1 and 1', () => {
    const { low, high } = newcombe({ k: 10, n: 10 }, { k: 0, n: 20 })
    assert.deepEqual([low.toFixed(4), high.toFixed(4)], ['0.6791', '1.0000'])
    assert.deepEqual(newcombe({ k: 0, n: 0 }, { k: 1, n: 2 }), { difference: NaN, low: -1, high: 1 })
  })

  it('future workshops by officers of cities and others in 2020: Fisher as in R', { skip }, () => {
    const oracle = JSON.parse(readFileSync(new URL('oracle.json', uzbek), 'utf8')).future_by_unit as {
      tab: [[number, number], [number, number]]
      fisher: number
    }
    const [[a, b], [c, d]] = oracle.tab
    const result = compareShares({ k: a, n: a + b }, { k: c, n: c + d })
    assert.ok('p' in result && Math.abs(result.p - oracle.fisher) < 1e-9)
  })

  it('the conditional odds ratio is that of R, as far as R works it out', { skip }, () => {
    const oracle = JSON.parse(readFileSync(new URL('oracle.json', uzbek), 'utf8')).future_by_unit as { or: number }
    assert.ok(Math.abs(oddsRatio({ k: 7, n: 16 }, { k: 7, n: 36 }) / oracle.or - 1) < 1e-4)
    const there = oddsRatio({ k: 7, n: 16 }, { k: 7, n: 36 })
    assert.ok(Math.abs(there * oddsRatio({ k: 7, n: 36 }, { k: 7, n: 16 }) - 1) < 1e-9)
    const ends = [
      oddsRatio({ k: 0, n: 9 }, { k: 4, n: 9 }),
      oddsRatio({ k: 9, n: 9 }, { k: 4, n: 9 }),
      oddsRatio({ k: 0, n: 9 }, { k: 0, n: 9 }),
    ]
    assert.deepEqual(ends, [0, Infinity, NaN])
  })

  it('a group under 10 is not compared', () => {
    assert.deepEqual(compareShares({ k: 3, n: 9 }, { k: 10, n: 40 }), { gap: 'small-group', n: 49 })
  })
})

describe('groups on an ordered answer', () => {
  for (const { a, b, exact, w, p, cliff } of R.two) {
    it(`${a} against ${b}: W, ${exact ? 'exact' : 'normal'} p and Cliff's delta as in R`, () => {
      const ours = mannWhitney(a, b)
      const effect = cliffDelta(a, b)
      const ends = Math.abs(cliff.delta) === 1 ? [0] : [effect.low - cliff.low, effect.high - cliff.high]
      const off = [ours.w - w, ours.p / p - 1, effect.delta - cliff.delta, ...ends]
      assert.equal(ours.method, exact ? 'exact' : 'normal')
      assert.ok(
        off.every((each) => Math.abs(each) < 1e-9),
        off.join(' '),
      )
    })
  }

  for (const { m, h, df, p } of R.kruskal) {
    it(`Kruskal-Wallis of ${m.length} groups as in R`, () => {
      const ours = kruskalWallis(m)
      assert.equal(ours.df, df)
      assert.ok(Math.abs(ours.h - h) < 1e-9 && Math.abs(ours.p / p - 1) < 1e-9)
    })
  }

  it('partnerships by officers of cities and others in 2020 as in R', { skip }, () => {
    const { W, p, cliff } = JSON.parse(readFileSync(new URL('oracle.json', uzbek), 'utf8')).partnerships_by_unit
    const [head = [], ...rows] = readFileSync(new URL('responses.csv', uzbek), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.replace(/"[^"]*"/g, '').split(','))
    const scale = ['strongly_disagree', 'disagree', 'neutral', 'agree', 'strongly_agree']
    const of = (city: boolean) =>
      rows
        .filter((row) => (row[head.indexOf('unit')] === 'city') === city)
        .map((row) => scale.indexOf(row[head.indexOf('partnerships')] ?? ''))
    const {
      counts: [city = [], others = []],
    } = orderedTable([of(true), of(false)])
    const [ours, effect] = [mannWhitney(city, others), cliffDelta(city, others)]
    assert.ok(
      Math.abs(ours.w - W) < 1e-9 && Math.abs(ours.p - p) < 1e-9 && Math.abs(effect.delta - cliff) < 1e-9,
      `${ours.w} ${ours.p} ${effect.delta}`,
    )
  })

  it('equal values share the mean of their places', () => {
    assert.deepEqual([...midranks([2, 1, 3])], [1.5, 3, 5])
    assert.deepEqual(orderedTable([[3, 1, 3], [2]]), {
      values: [1, 2, 3],
      counts: [
        [1, 0, 2],
        [0, 1, 0],
      ],
    })
  })

  it('which group comes first changes the sign and nothing else', () => {
    const [a, b] = [
      [3, 12, 40, 30, 11],
      [9, 22, 31, 12, 4],
    ]
    const [one, other] = [compareOrdered([a, b]), compareOrdered([b, a])]
    assert.ok('delta' in one && 'delta' in other)
    assert.ok(Math.abs(one.delta + other.delta) < 1e-15 && Math.abs(one.p - other.p) < 1e-15 && Math.abs(one.low + other.high) < 1e-12)
  })

  it('says why it compares nothing', () => {
    assert.deepEqual(
      compareOrdered([
        [0, 0],
        [0, 0],
      ]),
      { gap: 'no-answers', n: 0 },
    )
    assert.deepEqual(compareOrdered([[4, 9]]), { gap: 'one-group', n: 13 })
    assert.deepEqual(
      compareOrdered([
        [0, 20],
        [0, 30],
      ]),
      { gap: 'no-variation', n: 50 },
    )
    assert.deepEqual(
      compareOrdered([
        [4, 5],
        [10, 10],
      ]),
      { gap: 'small-group', n: 29 },
    )
  })
})
