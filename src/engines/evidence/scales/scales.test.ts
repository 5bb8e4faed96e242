import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { alphaOf, cronbachAlpha, likertSummary, netPromoter, rankSummary } from './index.ts'

type Scales = { columns: (number | null)[][]; alpha: number; complete: number; bfi: number[][] }
const R: Scales = JSON.parse(readFileSync(new URL('../fixtures/scales.json', import.meta.url), 'utf8'))
const columns = R.columns.map((column) => column.map((value) => value ?? NaN))
const shared = new URL('../../../../../shared/', import.meta.url)
const skip = existsSync(shared) ? false : 'shared data is absent'

describe('Likert', () => {
  it('the three items of 2020 have the means, spreads and medians of R', { skip }, () => {
    const oracle = JSON.parse(readFileSync(new URL('data/uzbekistan-2020/oracle.json', shared), 'utf8'))
    const counts = { info_expected: [0, 0, 2, 40, 10], partnerships: [0, 2, 6, 32, 12], materials: [1, 2, 18, 21, 10] }
    for (const [item, row] of Object.entries(counts)) {
      const summary = likertSummary(row)
      assert.ok('mean' in summary)
      const { mean, sd, median = summary.median, n = summary.n } = oracle[item]
      assert.deepEqual({ n: summary.n, median: summary.median }, { n, median })
      assert.ok(Math.abs(summary.mean - mean) < 1e-9 && Math.abs(summary.sd - sd) < 1e-9, item)
    }
  })

  it('the top two come from the counts, empty categories stay, "not sure" is beside the scale', () => {
    const summary = likertSummary([0, 0, 2, 40, 10], 2, 3)
    assert.ok('top' in summary)
    assert.deepEqual([summary.n, summary.top, summary.beside, summary.counts], [52, 50, 3, [0, 0, 2, 40, 10]])
  })

  it('the median lies half way when the two middle answers differ', () => {
    assert.deepEqual(
      [
        [2, 0, 0, 2],
        [3, 0, 0, 2],
        [0, 0, 1],
        [1, 1],
      ].map((counts) => Object.entries(likertSummary(counts)).find(([key]) => key === 'median')?.[1]),
      [2.5, 1, 3, 1.5],
    )
  })

  it('nobody on the scale: a gap', () => {
    assert.deepEqual(
      [likertSummary([0, 0, 0]), likertSummary([])],
      [
        { gap: 'no-answers', n: 0 },
        { gap: 'no-answers', n: 0 },
      ],
    )
  })
})

describe("Cronbach's alpha", () => {
  it('is that of psych on answers with holes', () => {
    const result = cronbachAlpha(columns)
    assert.ok('alpha' in result && Math.abs(result.alpha - R.alpha) < 1e-9)
    assert.deepEqual([result.items, result.n, result.complete], [4, 60, R.complete])
  })

  it('is that of psych on 2,800 people and five items', { skip }, () => {
    const { raw } = JSON.parse(readFileSync(new URL('oracles/oracle.json', shared), 'utf8')).alpha
    assert.ok(Math.abs(alphaOf(R.bfi) - raw) < 1e-9)
  })

  it('is not worked out for two items, for 29 people, or when nothing varies', () => {
    assert.deepEqual(cronbachAlpha(columns.slice(0, 2)), { gap: 'too-few-items', n: 60 })
    assert.deepEqual(cronbachAlpha(columns.map((column) => column.slice(10, 39))), { gap: 'too-few', n: 29 })
    assert.deepEqual(cronbachAlpha([1, 2, 3].map(() => new Array<number>(40).fill(4))), { gap: 'no-variation', n: 40 })
    assert.deepEqual(cronbachAlpha([]), { gap: 'no-answers', n: 0 })
  })
})

describe('net promoter score', () => {
  it('comes from the counts', () => {
    assert.deepEqual(netPromoter([0, 0, 0, 1, 0, 2, 3, 10, 20, 25, 30]), { n: 91, promoters: 55, passives: 30, detractors: 6, score: 54 })
    assert.deepEqual(netPromoter([8, 0, 0, 0, 0, 0, 0, 7, 0, 0, 7]), { n: 22, promoters: 7, passives: 7, detractors: 8, score: -5 })
    assert.deepEqual(netPromoter(new Array<number>(11).fill(0)), { gap: 'no-answers', n: 0 })
    assert.throws(() => netPromoter([1, 2]), /came 2 counts/)
  })

  it('turned round, it changes its sign: half a point is rounded away from zero', () => {
    const scores = [
      [1, 0],
      [0, 1],
    ].map(([low = 0, high = 0]) => netPromoter([low, 0, 0, 0, 0, 0, 0, 199, 0, 0, high]))
    assert.deepEqual(
      scores.map((each) => ('score' in each ? each.score : each)),
      [-1, 1],
    )
  })
})

describe('net promoter score of the Carpentries', () => {
  for (const [year, score] of [
    ['2020-12', 47],
    ['2020-01', 63],
  ] as const) {
    const file = new URL(`data/carpentries/${year}-other.csv`, shared)
    it(`${score} in ${year}, as published`, { skip }, () => {
      const [head = [], ...rows] = rowsOf(readFileSync(file, 'utf8'))
      const counts = new Array<number>(11).fill(0)
      for (const row of rows) {
        const answer = row[head.indexOf('recommendation_score')] ?? ''
        if (/^\d+$/.test(answer)) counts[Number(answer)] = (counts[Number(answer)] ?? 0) + 1
      }
      const result = netPromoter(counts)
      assert.deepEqual('score' in result ? result.score : result, score)
    })
  }
})

/** A CSV with quoted cells, which may hold line breaks. */
function rowsOf(text: string): string[][] {
  const cells = [...text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g)]
  const rows: string[][] = [[]]
  for (const [, cell = '', end = ''] of cells) {
    rows.at(-1)?.push(cell.replace(/^"|"$/g, '').replace(/""/g, '"'))
    if (end !== ',') rows.push([])
  }
  return rows
}

describe('rankings', () => {
  it('count who placed a choice and who put it first', () => {
    const result = rankSummary(['a', 'b', 'c'], [['a', 'b', 'c'], ['b', 'a'], ['b'], [], ['x']])
    assert.deepEqual(result, {
      n: 3,
      choices: [
        { code: 'a', placed: 2, first: 1, meanPlace: 1.5, points: 3.5 / 3 },
        { code: 'b', placed: 3, first: 2, meanPlace: 4 / 3, points: 5 / 3 },
        { code: 'c', placed: 1, first: 0, meanPlace: 3, points: 0.5 / 3 },
      ],
    })
    assert.deepEqual(rankSummary(['a'], []), { gap: 'no-answers', n: 0 })
  })

  it('everybody gives the same points in all', () => {
    const result = rankSummary(['a', 'b', 'c', 'd'], [['d'], ['b', 'c'], ['a', 'b', 'c', 'd']])
    assert.ok('choices' in result)
    assert.equal(
      result.choices.reduce((sum, { points }) => sum + points, 0),
      6,
    )
  })
})
