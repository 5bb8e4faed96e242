import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  areaSpans,
  classifyUnit,
  classifyUnitLevel2,
  createTally,
  indexSpans,
  pointSpans,
  sharedBorders,
  tallyRow,
  unitShares,
  type Span,
  type UnitShares,
} from '../index.ts'

const ring = (...points: readonly number[]) => Float64Array.from(points)
const square = (x: number, y: number, side: number) => ring(x, y, x + side, y, x + side, y + side, x, y + side, x, y)
const areaOf = (spans: readonly Span[]) => spans.reduce((sum, { from, to, share }) => sum + (to - from) * share, 0)
const shares = (people: Readonly<Record<number, number>>) =>
  ({ share: (...codes: readonly number[]) => codes.reduce((sum, code) => sum + (people[code] ?? 0), 0) }) as UnitShares

describe('the part of a unit in each cell', () => {
  it('is exact for slanting sides, holes, several parts, and either direction of rings', () => {
    const triangle = areaSpans([[ring(0, 0, 4, 0, 0, 4)]], 0, 5, 5)
    assert.equal(areaOf(triangle), 8)
    assert.deepEqual(
      triangle.filter(({ row }) => row === 1).map(({ from, to, share }) => [from, to, share]),
      [
        [0, 2, 1],
        [2, 3, 0.5],
      ],
    )
    const holed = [square(1, 1, 3), square(1.5, 1.5, 1)]
    for (const rings of [
      holed,
      holed.map((each) =>
        each
          .slice()
          .reverse()
          .map((_, i, all) => all[i % 2 === 0 ? i + 1 : i - 1]!),
      ),
    ]) {
      assert.ok(Math.abs(areaOf(areaSpans([rings, [square(6, 6, 0.5)]], 0, 8, 8)) - 8.25) < 1e-12)
    }
  })

  it('stops at the edges of the grid', () => {
    assert.equal(areaOf(areaSpans([[square(-5, -5, 7)]], 0, 10, 10)), 4)
    assert.equal(areaOf(areaSpans([[ring(-3, 1, 13, 1, 13, 2, -3, 2)]], 0, 10, 10)), 10)
    assert.deepEqual(areaSpans([[square(20, 20, 2)]], 0, 10, 10), [])
  })

  it('is shared out without loss or doubling between neighbours, by area and by points', () => {
    const [left, right] = [ring(0, 0, 3.3, 0, 1.7, 4, 0, 4), ring(3.3, 0, 6, 0, 6, 4, 1.7, 4)]
    assert.ok(Math.abs(areaOf(areaSpans([[left]], 0, 6, 4)) + areaOf(areaSpans([[right]], 1, 6, 4)) - 24) < 1e-12)
    assert.equal(areaOf(pointSpans([[left]], 0, 6, 4, 7)) + areaOf(pointSpans([[right]], 1, 6, 4, 7)), 24)
  })

  it('is nothing by points for a unit that lies between them', () => {
    assert.deepEqual(pointSpans([[square(1.01, 1.01, 0.02)]], 0, 5, 5, 5), [])
  })
})

describe('a unit', () => {
  it('is a city from half of its people in centres on, and rural only with more than half in rural cells', () => {
    assert.deepEqual(
      [
        [0.5, 0, 0.5],
        [0.49, 0.01, 0.5],
        [0.2, 0.2, 0.6],
      ].map(([centre = 0, cluster = 0, rural = 0]) => classifyUnit({ centre, cluster, rural })),
      [3, 2, 1],
    )
  })

  it('has its class of level 2 by the rules of 2024', () => {
    const level2 = (people: Readonly<Record<number, number>>, centre: number, cluster: number, rural: number) =>
      classifyUnitLevel2({ centre, cluster, rural }, shares(people))
    assert.deepEqual(
      [
        level2({ 30: 0.6 }, 0.6, 0.2, 0.2),
        level2({ 30: 0.2, 23: 0.3 }, 0.2, 0.5, 0.3),
        level2({ 22: 0.6 }, 0, 0.6, 0.4),
        level2({ 21: 0.3 }, 0, 0.7, 0.2),
        level2({ 13: 0.3 }, 0.1, 0.1, 0.8),
        level2({ 12: 0.6 }, 0, 0.2, 0.8),
        level2({ 11: 0.5 }, 0, 0.2, 0.8),
      ],
      [30, 23, 22, 21, 13, 12, 11],
    )
  })

  it('where nobody lives is classified by its land, without water', () => {
    const tally = createTally(indexSpans(1, 1, areaSpans([[ring(0, 0, 4, 0, 4, 1, 0, 1)]], 0, 4, 1)), [0, 1, 2, 3])
    tallyRow(tally, 0, new Float64Array(4), Uint8Array.of(0, 0, 1, 2), new Int32Array(4))
    const { by, people, area, share } = unitShares(tally, 0, 0)
    assert.deepEqual([by, people, area, share(1), share(2), share(0)], ['land', 0, 4, 0.5, 0.5, 0])
  })
})

describe('borders of units', () => {
  it('are the edges that two have, in either direction, and those that one has alone', () => {
    const found = sharedBorders([[[square(0, 0, 1)]], [[square(1, 0, 1).slice(0, 8)]], [[square(3, 0, 1)]]])
    assert.deepEqual(
      found.map(({ a, b, length }) => [a, b, length]),
      [
        [0, 1, 1],
        [0, undefined, 3],
        [1, undefined, 3],
        [2, undefined, 4],
      ],
    )
  })
})
