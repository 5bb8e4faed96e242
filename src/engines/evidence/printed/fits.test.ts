import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { percentHalfUp } from '../share/percent.ts'
import { basesThatPrint, canBeMean, canPrint, countsThatPrint } from './fits.ts'

describe('which base can print a percent', () => {
  it('40 (76.92%) forces 52 respondents', () => {
    const bases = basesThatPrint([{ count: 40, percent: 76.92, decimals: 2 }], 20, 999)
    assert.deepEqual(bases, [52])
  })

  it('95% cannot come from 52; it can from 20-22, 37-44, 55-66 and 73-76', () => {
    assert.deepEqual(countsThatPrint({ percent: 95 }, 52), [])
    assert.deepEqual(
      basesThatPrint([{ percent: 95 }], 20, 76),
      [20, 21, 22, 37, 38, 39, 40, 41, 42, 43, 44, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 73, 74, 75, 76],
    )
  })

  it('30% and 44% together need 27, 43, 50 or 54 and more', () => {
    assert.deepEqual(basesThatPrint([{ percent: 30 }, { percent: 44 }], 20, 54), [27, 43, 50, 54])
  })

  it('13 of the 15 percents of 2020 fit 52, and no other base fits more than 11', () => {
    const printed = [94, 19, 40, 96, 92, 85, 95, 73, 88, 30, 44, 62].map((percent) => ({ percent }))
    const two = [76.92, 19.23, 13.46].map((percent) => ({ percent, decimals: 2 }))
    const fitting = (n: number) => [...printed, ...two].filter((each) => canPrint(each, n)).length
    assert.equal(fitting(52), 13)
    const others = Array.from({ length: 57 }, (_, i) => 20 + i).filter((n) => n !== 52)
    assert.equal(Math.max(...others.map(fitting)), 11)
  })

  it('62% is ambiguous: 32 of 52 and 47 of 76', () => {
    assert.deepEqual([countsThatPrint({ percent: 62 }, 52), countsThatPrint({ percent: 62 }, 76)], [[32], [47]])
  })

  it('every percent that we print passes, and a half passes rounded either way', () => {
    const wrong: string[] = []
    for (let n = 1; n <= 120; n++) {
      for (let k = 0; k <= n; k++) if (!countsThatPrint({ percent: percentHalfUp(k, n) }, n).includes(k)) wrong.push(`${k}/${n}`)
    }
    assert.deepEqual(wrong, [])
    assert.deepEqual([countsThatPrint({ percent: 12 }, 8), countsThatPrint({ percent: 13 }, 8)], [[1], [1]])
  })

  it('finds the same counts as trying every count, for every percent of every base to 60', () => {
    const wrong: string[] = []
    for (let n = 1; n <= 60; n++) {
      for (let percent = 0; percent <= 100; percent++) {
        const tried = Array.from({ length: n + 1 }, (_, k) => k).filter((k) => 2 * Math.abs(100 * k - percent * n) <= n)
        if (String(tried) !== String(countsThatPrint({ percent }, n))) wrong.push(`${percent}% of ${n}`)
      }
    }
    assert.deepEqual(wrong, [])
    assert.equal(countsThatPrint({ percent: 50 }, 1000).length, 11)
  })

  it('nothing is printed of nobody, of half a person, or beyond all people', () => {
    assert.deepEqual(
      [0, -5, 2.5, 1e21, NaN].map((n) => canPrint({ percent: 50 }, n)),
      [false, false, false, false, false],
    )
    assert.deepEqual(
      [canPrint({ percent: 101 }, 52), canPrint({ percent: NaN }, 52), canPrint({ percent: 50, decimals: 40 }, 52)],
      [false, false, false],
    )
  })

  it('a mean of whole numbers is checked too', () => {
    assert.deepEqual(
      [canBeMean(3.45, 2, 20), canBeMean(3.47, 2, 20), canBeMean(3.47, 2, 20, 5), canBeMean(790000, 0, 47)],
      [true, false, true, true],
    )
  })
})
