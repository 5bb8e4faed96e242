import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import {
  designEffect,
  designInterval,
  postStratify,
  rake,
  raoScott,
  weightedMean,
  weightedShare,
  weightedTotal,
  type Design,
} from './index.ts'

type R = {
  strat: { stype: number[]; pw: number[]; fpc: number[]; api00: number[]; enroll: number[]; wide: number[] }
  clus: { dnum: number[]; fpc: number[]; pw: number[]; stype: number[]; api00: number[]; wide: number[]; meals: number[] }
  raked: number[]
  clusterTest: { f: number; p: number }
}
const { strat, clus, raked, clusterTest }: R = JSON.parse(readFileSync(new URL('../fixtures/weights.json', import.meta.url), 'utf8'))
const shared = new URL('../../../../../shared/', import.meta.url)
const skip = existsSync(shared) ? false : 'shared data is absent'
const api = skip === false ? JSON.parse(readFileSync(new URL('oracles/oracle.json', shared), 'utf8')).api : {}

const byType: Design = { weights: strat.pw, strata: strat.stype, population: strat.fpc }
const byDistrict: Design = { weights: clus.pw, clusters: clus.dnum, population: clus.fpc }
const LEVELS = new Map([
  ['E', 4421],
  ['H', 755],
  ['M', 1018],
])
const letters = clus.stype.map((code) => 'EHM'[code] ?? '')

function assertNear(ours: readonly number[], theirs: readonly number[]): void {
  assert.equal(ours.length, theirs.length)
  const off = ours.map((each, i) => Math.abs(each / (theirs[i] ?? NaN) - 1))
  assert.ok(
    off.every((each) => each < 1e-9),
    `${ours.slice(0, 4)} is not ${theirs.slice(0, 4)}`,
  )
}

describe('drawn samples', () => {
  it('means and totals of schools drawn by level, with errors as in R', { skip }, () => {
    assertNear(Object.values(weightedMean(strat.api00, byType)), api.strat_mean)
    assertNear(Object.values(weightedTotal(strat.enroll, byType)), api.strat_total)
    const { estimate } = weightedShare(strat.wide, byType)
    assertNear([estimate], [api.ciprop_p])
    assertNear(Object.values(designInterval(weightedMean(strat.wide, byType), byType)), api.ciprop)
    const levels = [0, 1, 2].map(
      (level) =>
        weightedMean(
          strat.stype.map((each) => Number(each === level)),
          byType,
        ).estimate,
    )
    assertNear(levels, Object.values(api.strat_prop))
  })

  it('the mean of schools drawn by whole districts as in R', { skip }, () => {
    assertNear(Object.values(weightedMean(clus.api00, byDistrict)), api.clus_mean)
  })

  it('post-stratified to the known numbers of each level as in R', { skip }, () => {
    const known = (stype: number) => [4421, 755, 1018][stype] ?? NaN
    const weights = clus.stype.map((stype) => known(stype) / clus.stype.filter((each) => each === stype).length)
    assertNear(Object.values(weightedMean(clus.api00, { ...byDistrict, weights, postStrata: clus.stype })), api.poststrat)
  })

  it('Rao-Scott of level by target as in R, and of nine cells drawn by district', { skip }, () => {
    const { f, p } = raoScott(strat.wide, 2, strat.stype, 3, byType)
    assertNear([f, p], [api.rs_chi, api.rs_p])
    const nine = raoScott(clus.stype, 3, clus.meals, 3, byDistrict)
    assertNear([nine.f, nine.p], [clusterTest.f, clusterTest.p])
  })
})

describe('weights', () => {
  it('satisfaction and cooperation of 2020, weighted to the 52 and 24 registered, with errors as in R', { skip }, () => {
    const { post } = JSON.parse(readFileSync(new URL('data/uzbekistan-2020/oracle.json', shared), 'utf8'))
    const roles = [...new Array<string>(36).fill('hokim'), ...new Array<string>(16).fill('officer')]
    const fit = postStratify(
      roles,
      new Map([
        ['hokim', 52],
        ['officer', 24],
      ]),
    )
    assert.ok('weights' in fit)
    const design = {
      weights: fit.weights,
      population: new Float64Array(52).fill(76),
      postStrata: roles.map((role) => (role === 'hokim' ? 0 : 1)),
    }
    const yes = (hokims: number, officers: number) => roles.map((role, i) => Number(role === 'hokim' ? i < hokims : i - 36 < officers))
    const [sat, coll] = [weightedMean(yes(34, 15), design), weightedMean(yes(33, 13), design)]
    assertNear([sat.estimate, sat.se, coll.estimate, coll.se], [...post.sat, ...post.coll])
  })

  it('raking meets both margins and finds the weights of R', () => {
    const wide = clus.wide.map((each) => (each === 1 ? 'Yes' : 'No'))
    const fit = rake([
      { codes: letters, margin: LEVELS },
      {
        codes: wide,
        margin: new Map([
          ['No', 1072],
          ['Yes', 5122],
        ]),
      },
    ])
    assert.ok('weights' in fit)
    assertNear([...fit.weights], raked)
    assert.ok(fit.designEffect > 1 && fit.ratio < 5)
  })

  it('equal weights cost nothing, and Kish gives the cost of others', () => {
    assert.deepEqual([designEffect([2, 2, 2]), designEffect([1, 3])], [1, 1.25])
  })

  it('a weighted share widens with the design effect', () => {
    const answers = Array.from({ length: 40 }, (_, i) => Number(i % 2))
    const even = weightedShare(answers, { weights: new Float64Array(40).fill(1) })
    const uneven = weightedShare(answers, { weights: answers.map((_, i) => (i % 4 < 2 ? 1 : 4)) })
    assert.ok(uneven.designEffect > 1.3 && uneven.high - uneven.low > even.high - even.low)
  })

  it('no weights when a cell has under 5, is unknown or empty, when they are more than 5 times apart, or margins disagree', () => {
    const cells = (a: number, b: number) => [...new Array<string>(a).fill('a'), ...new Array<string>(b).fill('b')]
    const margin = (a: number, b: number) =>
      new Map([
        ['a', a],
        ['b', b],
      ])
    assert.deepEqual(postStratify(cells(20, 4), margin(30, 10)), { gap: 'small-group', n: 24 })
    assert.deepEqual(postStratify(cells(20, 5), new Map([['a', 30]])), { gap: 'unknown-margin', n: 25 })
    assert.deepEqual(postStratify(cells(20, 5), margin(30, 0)), { gap: 'unknown-margin', n: 25 })
    assert.deepEqual(postStratify(cells(20, 5), margin(20, 26)), { gap: 'uneven-weights', n: 25 })
    assert.ok('weights' in postStratify(cells(20, 5), margin(20, 25)))
    assert.deepEqual(postStratify([], margin(1, 1)), { gap: 'no-answers', n: 0 })
    assert.deepEqual(
      rake([
        { codes: cells(9, 9), margin: margin(9, 9) },
        { codes: cells(9, 9), margin: margin(9, 10) },
      ]),
      { gap: 'unknown-margin', n: 18 },
    )
  })
})
