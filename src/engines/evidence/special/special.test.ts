import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { betaQuantile, betaShare, betaTail } from './beta.ts'
import { gammaTail, lnChoose, lnFactorial, lnGamma } from './gamma.ts'
import { normalQuantile } from './normal-quantile.ts'
import { binomialAtMost, chiSquareTail, fTail, normalTail, normalTwoSided, studentQuantile } from './tails.ts'

/** What R 4.2 prints with 17 digits for the call in the title. */
const R: readonly (readonly [call: string, ours: number, theirs: number])[] = [
  ['lgamma(0.5)', lnGamma(0.5), 0.57236494292470008],
  ['lgamma(10)', lnGamma(10), 12.801827480081469],
  ['lgamma(1234.5)', lnGamma(1234.5), 7550.5509010778942],
  ['lgamma(1e6)', lnGamma(1e6), 12815504.569147611],
  ['lfactorial(170)', lnFactorial(170), 706.57306224578747],
  ['lfactorial(5000)', lnFactorial(5000), 37591.143508876768],
  ['lchoose(433, 202)', lnChoose(433, 202), 295.90137701098399],
  ['pgamma(0.3, 2, lower = FALSE)', gammaTail(2, 0.3), 0.96306368688623323],
  ['pgamma(60, 2, lower = FALSE)', gammaTail(2, 60), 5.3414715652448774e-25],
  ['pgamma(480, 500, lower = FALSE)', gammaTail(500, 480), 0.81371802680967542],
  ['pbeta(0.3, 2, 5)', betaShare(0.3, 2, 5), 0.57982500000000015],
  ['pbeta(0.9, 0.5, 0.5)', betaShare(0.9, 0.5, 0.5), 0.79516723530086664],
  ['pbeta(0.45, 500, 700)', betaShare(0.45, 500, 700), 0.99009477752156827],
  ['pbeta(0.01, 20, 30)', betaShare(0.01, 20, 30), 2.1426730857043828e-27],
  ['pbeta(0.99, 20, 3, lower = FALSE)', betaTail(0.99, 20, 3), 0.001335629193781106],
  ['qbeta(0.025, 49, 4)', betaQuantile(0.025, 49, 4), 0.84052664136140898],
  ['qbeta(0.975, 50, 3)', betaQuantile(0.975, 50, 3), 0.98794068197326157],
  ['qbeta(0.5, 0.5, 0.5)', betaQuantile(0.5, 0.5, 0.5), 0.49999999999999989],
  ['qbeta(1e-6, 3, 4000)', betaQuantile(1e-6, 3, 4000), 4.562419820854215e-6],
  ['qnorm(0.975)', normalQuantile(0.975), 1.9599639845400536],
  ['qnorm(0.6)', normalQuantile(0.6), 0.25334710313579978],
  ['qnorm(1e-10)', normalQuantile(1e-10), -6.3613409024040557],
  ['qnorm(1e-300)', normalQuantile(1e-300), -37.047096299361201],
  ['pnorm(1, lower = FALSE)', normalTail(1), 0.15865525393145705],
  ['pnorm(-2, lower = FALSE)', normalTail(-2), 0.97724986805182079],
  ['pnorm(12, lower = FALSE)', normalTail(12), 1.776482112077679e-33],
  ['2*pnorm(-11.3)', normalTwoSided(-11.3), 1.3121799881808313e-29],
  ['pchisq(149.488714209767, 15, lower = FALSE)', chiSquareTail(149.488714209767, 15), 3.0478211237931436e-24],
  ['pchisq(0.05, 1, lower = FALSE)', chiSquareTail(0.05, 1), 0.82306327375812149],
  ['pf(17.2, 1.9, 380.5, lower = FALSE)', fTail(17.2, 1.9, 380.5), 1.3132530966656419e-7],
  ['pf(0.3, 4, 9, lower = FALSE)', fTail(0.3, 4, 9), 0.87079303388386431],
  ['qt(0.975, 197)', studentQuantile(0.975, 197), 1.972079033778501],
  ['qt(0.995, 4)', studentQuantile(0.995, 4), 4.6040948713499921],
  ['qt(0.9, 1)', studentQuantile(0.9, 1), 3.0776835371752544],
  ['pbinom(7, 60, 0.5)', binomialAtMost(7, 60, 0.5), 3.8359591371384158e-10],
  ['pbinom(0, 10, 0.1)', binomialAtMost(0, 10, 0.1), 0.34867844010000032],
]

describe('special functions', () => {
  for (const [call, ours, theirs] of R) {
    it(`${call} as in R`, () => {
      const off = Math.abs(ours - theirs) / Math.max(Math.abs(theirs), 1e-300)
      assert.ok(off < 1e-11, `ours ${ours}, R ${theirs}`)
    })
  }

  it('the two sides of a distribution make 1, and a quantile leads back', () => {
    const wrong: string[] = []
    for (const [a, b] of [
      [0.5, 0.5],
      [1, 30],
      [49, 4],
      [500, 700],
    ] as const) {
      for (const x of [0.001, 0.1, 0.5, 0.9, 0.999]) {
        if (Math.abs(betaShare(x, a, b) + betaTail(x, a, b) - 1) > 1e-12) wrong.push(`sum ${x} ${a} ${b}`)
        if (Math.abs(betaShare(betaQuantile(x, a, b), a, b) - x) > 1e-12) wrong.push(`back ${x} ${a} ${b}`)
      }
    }
    assert.deepEqual(wrong, [])
  })

  it('ends are ends', () => {
    assert.deepEqual([betaShare(0, 2, 3), betaShare(1, 2, 3), betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)], [0, 1, 0, 1])
    assert.deepEqual([normalQuantile(0), normalQuantile(1), normalQuantile(0.5), normalQuantile(2)], [-Infinity, Infinity, 0, NaN])
    assert.deepEqual([gammaTail(3, 0), chiSquareTail(0, 4), fTail(0, 1, 2), binomialAtMost(5, 5, 0.3), lnFactorial(0)], [1, 1, 1, 1, 0])
  })
})
