import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { clopperPearson, nonResponseBounds, percentHalfUp, wilson, wilsonFinite } from './index.ts'

type Row = { k: number; n: number; wilson: [number, number]; cp: [number, number] }
const file = new URL('../../../../../shared/oracles/oracle.json', import.meta.url)
const rows: readonly Row[] | undefined = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).prop : undefined

describe('intervals of a share', () => {
  it('Wilson and Clopper-Pearson agree with R to 1e-9 in all 20 cases', { skip: rows ? false : 'shared data is absent' }, () => {
    assert.equal(rows?.length, 20)
    for (const { k, n, wilson: w, cp } of rows ?? []) {
      const [ours, exact] = [wilson(k, n), clopperPearson(k, n)]
      const off = [ours.low - w[0], ours.high - w[1], exact.low - cp[0], exact.high - cp[1]].map(Math.abs)
      assert.ok(Math.max(...off) < 1e-9, `${k} of ${n}: ${off.join(' ')}`)
    }
  })

  it('nobody answered: anything is possible', () => {
    assert.deepEqual(
      [wilson(0, 0), clopperPearson(0, 0)],
      [
        { low: 0, high: 1 },
        { low: 0, high: 1 },
      ],
    )
  })

  it('a higher level is a wider interval', () => {
    const [at90, at99] = [wilson(49, 52, 0.9), wilson(49, 52, 0.99)]
    assert.ok(at99.low < at90.low && at90.high < at99.high)
  })

  it('yes and no are mirror images', () => {
    const [yes, no] = [wilson(10, 52), wilson(42, 52)]
    assert.ok(Math.abs(yes.low + no.high - 1) < 1e-15 && Math.abs(yes.high + no.low - 1) < 1e-15)
  })

  it('the finite population correction narrows the interval, from 5% of the population on, to the share itself', () => {
    const [free, some] = [wilson(49, 52), wilsonFinite(49, 52, 76)]
    assert.ok(some.low > free.low && some.high < free.high)
    assert.deepEqual(wilsonFinite(49, 52, 1040), free)
    assert.deepEqual(wilsonFinite(49, 52, 52), { low: 49 / 52, high: 49 / 52 })
    assert.deepEqual(wilsonFinite(0, 0, 76), { low: 0, high: 1 })
  })

  it('bounds hold whatever the silent think: 49 of 52 is between 64% and 96% of the 76', () => {
    const { low, high } = nonResponseBounds(49, 52, 76)
    assert.deepEqual([low, high], [49 / 76, 73 / 76])
    assert.deepEqual([percentHalfUp(49, 76), percentHalfUp(73, 76)], [64, 96])
    assert.throws(() => nonResponseBounds(49, 52, 51), /k <= n/)
    assert.throws(() => nonResponseBounds(0, 0, 0), /population is 0/)
  })
})
